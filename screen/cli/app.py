"""The one way in and the one way out: every ending becomes an exit code and, where something stopped, a sentence."""

import gc
import os
import signal
import sys
from collections.abc import Sequence
from types import FrameType
from typing import NoReturn

from screen.cli.command_line import CommandLine, Work, read_command_line
from screen.cli.exit_codes import FAULT, INTERRUPTED
from screen.cli.hang_up import HungUp
from screen.cli.output import silence, silence_output
from screen.model.errors import AcuscreenError

DEBUG = "ACUSCREEN_DEBUG"


def main(argv: Sequence[str] | None = None) -> NoReturn:
    """Run the program with these words, or those of the process, and exit."""
    raise SystemExit(run(sys.argv[1:] if argv is None else argv))


def run(words: Sequence[str]) -> int:
    """Do what the words ask for and say how it ended."""
    for name in ("SIGTERM", "SIGHUP"):
        ending = getattr(signal, name, None)  # not every system has both
        # What was ignored from the start, as by nohup, stays ignored.
        if ending is not None and signal.getsignal(ending) is signal.SIG_DFL:
            signal.signal(ending, _interrupt)
    try:
        return _do(read_command_line(words))
    except AcuscreenError as stopped:
        _tell(str(stopped))
        return stopped.exit_code
    except KeyboardInterrupt:
        silence_output()
        _tell("\nStopped. There is no result.")
        return INTERRUPTED
    except Exception as fault:
        silence_output()
        _tell(_about(fault))
        return FAULT


def _do(line: CommandLine) -> int:
    # What is loaded here stays until the end: looking for garbage in it, again and again, would find none.
    gc.disable()
    try:
        work = _loaded(line)
        gc.freeze()
    finally:
        gc.enable()
    return work()


def _loaded(line: CommandLine) -> Work:
    rulebook = None
    if line.command in ("check", "again", "recheck", "desk", "regions"):
        from screen.reading.rulebook import load_rulebook

        rulebook = load_rulebook(line.rules)
    # Imported after the rules, so that broken rules are told without waiting for Typer.
    from screen.cli.commands import parse

    return parse(line, rulebook)


def _interrupt(_number: int, _frame: FrameType | None) -> None:
    """Being ended from outside is being interrupted: drafts of files are removed, and no result is printed."""
    raise HungUp


def _tell(text: str) -> None:
    """Put a sentence on standard error, if there is one."""
    from screen.writing.printable import printable

    if sys.stderr is not None:
        try:
            shown = printable(text, keep_newlines=True) + "\n"
            sys.stderr.buffer.write(shown.encode(sys.stderr.encoding, "replace"))
            sys.stderr.buffer.flush()
        except OSError:
            silence(sys.stderr)  # Nobody is left to tell; the exit code still speaks.


def _about(fault: Exception) -> str:
    """What may be shown of a fault: its kind and place. Its own message can hold a person's answers."""
    # Imported here because it is slow and nearly always unneeded.
    import traceback

    if os.environ.get(DEBUG) == "1":
        return (
            f"{''.join(traceback.format_exception(fault))}\nThis may hold a person's answers: read it before sharing."
        )
    place = traceback.extract_tb(fault.__traceback__)[-1]
    where = f"{os.path.basename(os.path.dirname(place.filename))}/{os.path.basename(place.filename)}:{place.lineno}"
    return (
        f"acuscreen stopped because of a fault in the program ({type(fault).__name__} at {where}).\n"
        f"There is no result. Please report this line; with {DEBUG}=1 all is shown, which may hold a person's answers."
    )
