"""Where a result goes: standard output, or a file that appears whole or not at all."""

import contextlib
import errno
import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final, TextIO

from screen.model.errors import AcuscreenError, WrongUsage

if TYPE_CHECKING:
    from rich.console import Console

FILE_WIDTH: Final = 80
_OF_THE_MACHINE: Final = {errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EFBIG, errno.EMFILE, errno.ENFILE}


def as_text(write: Callable[["Console"], None], *, for_file: bool = False) -> str:
    """What a writer puts on the console, as one text in the colours and width of where it will be read."""
    # Imported here because a result in JSON needs no console.
    import io
    import shutil

    from rich.console import Console

    if for_file:
        page = io.StringIO()
        write(Console(file=page, width=FILE_WIDTH, color_system=None, highlight=False, markup=False, emoji=False))
        return page.getvalue()
    width = shutil.get_terminal_size().columns
    console = Console(file=sys.stdout, width=width, highlight=False, markup=False, emoji=False)
    with console.capture() as captured:
        write(console)
    return captured.get()


def print_result(text: str, *, encoding: str | None = None) -> None:
    """Put the result on standard output, in the terminal's encoding unless one is named.

    A reader that has closed the pipe has what it wants: that is no failure. Raises AcuscreenError for any other.
    """
    try:
        if sys.stdout is None:
            raise OSError(errno.EBADF, os.strerror(errno.EBADF))
        sys.stdout.buffer.write(text.encode(encoding or sys.stdout.encoding, "replace"))
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        silence_output()
    except OSError as failed:
        silence_output()
        raise AcuscreenError(f"The result could not be written to standard output: {failed.strerror}.") from None


def silence_output() -> None:
    """Lead standard output nowhere, so that nothing is tried again while Python shuts down."""
    silence(sys.stdout)


def silence(stream: TextIO | None) -> None:
    """Lead a stream nowhere, if there is one."""
    if stream is None:
        return
    with contextlib.suppress(OSError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)


def refuse_output(path: Path, *, force: bool, option: str = "--output") -> None:
    """Raise WrongUsage while nothing can go to this file; asked first, so that no interview is lost."""
    shown = f"{option} {shown_path(path)}"
    try:
        found = path.lstat().st_mode
    except FileNotFoundError:
        if not path.parent.is_dir():
            raise WrongUsage(f"{shown}: there is no such folder. Make it first or name another.") from None
        return
    except (OSError, ValueError) as failed:
        raise WrongUsage(f"{shown}: {_reason(failed)}. Name another file.") from None
    if not stat.S_ISREG(found):
        kind = "a folder" if stat.S_ISDIR(found) else "a link" if stat.S_ISLNK(found) else "not an ordinary file"
        raise WrongUsage(f"{shown}: this is {kind}. Name the file itself, or leave {option} out.")
    if not force:
        raise file_taken(option, path)


def write_file(path: Path, text: str, *, force: bool) -> None:
    """Write the whole file, readable by its owner alone, and replace an existing one only with `force`.

    Raises WrongUsage where the place is at fault and AcuscreenError where the machine is.
    """
    refuse_output(path, force=force)
    try:
        write_whole(path, text, replace=force)
    except OSError as failed:
        raise file_trouble("--output", path, "the result", failed) from None


def file_trouble(option: str, path: Path, what: str, failed: OSError) -> AcuscreenError:
    """Why a file could not be written: WrongUsage where the place is at fault, AcuscreenError where the machine is."""
    if isinstance(failed, FileExistsError):
        return file_taken(option, path)
    sentence = f"{option} {shown_path(path)}: {what} could not be written: {_reason(failed)}."
    return AcuscreenError(sentence) if failed.errno in _OF_THE_MACHINE else WrongUsage(sentence)


def file_taken(option: str, path: Path) -> WrongUsage:
    """Somebody's file is there already."""
    force = ", or add --force to replace it" if option == "--output" else ""
    return WrongUsage(f"{option} {shown_path(path)}: this file exists already. Name another{force}.")


def write_whole(path: Path, text: str, *, replace: bool) -> None:
    """Write a file that appears whole or not at all, readable by its owner alone.

    Raises FileExistsError for a name that is taken unless it may be replaced, and OSError for every other failure.
    """
    import tempfile

    draft = None
    try:
        handle, draft = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:100]}.")
        with os.fdopen(handle, "wb") as file:
            file.write(text.encode("utf-8", "replace"))
            file.flush()
            os.fsync(file.fileno())
        if replace:
            os.replace(draft, path)
            draft = None
        else:
            _link(draft, path)
    finally:
        if draft is not None:
            with contextlib.suppress(OSError):
                os.unlink(draft)


def _link(draft: str, path: Path) -> None:
    """Give the finished file its name, which fails when somebody took the name meanwhile."""
    try:
        os.link(draft, path)
    except FileExistsError:
        raise
    except OSError:
        # Some file systems have no second names: there the name is taken first, then filled in one step.
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        try:
            os.replace(draft, path)
        except BaseException:
            os.unlink(path)
            raise


def shown_path(path: Path) -> str:
    """The name of a file, as it can stand in a sentence."""
    from screen.writing.printable import printable

    return printable(str(path))


def _reason(failed: OSError | ValueError) -> str:
    return (failed.strerror if isinstance(failed, OSError) else None) or "this cannot be the name of a file"
