"""The person at a terminal: questions go to standard error, so that standard output holds the result alone."""

import contextlib
import sys
from collections.abc import Callable
from typing import Final

from rich.console import Console
from rich.text import Text

from screen.cli.output import as_text, print_result
from screen.model.errors import Interrupted
from screen.writing.printable import printable, spelled

LONGEST: Final = 1000
"""Characters in one line; nobody types more, only pastes."""

INPUT_ENDED: Final = "The input ended before the questions did. There is no result."


def at_terminal() -> bool:
    """Whether somebody can be asked: they can type, see the questions, and see the result."""
    return all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stdout, sys.stderr))


class Terminal:
    """An asker in plain lines, for any terminal and any screen reader."""

    def __init__(self, *, shows_result: bool = True) -> None:
        """With `shows_result` a whole result goes to standard output, as the last word; else beside the questions."""
        self._shows_result = shows_result
        self._console = Console(stderr=True, highlight=False, markup=False, emoji=False)

    def say(self, text: str) -> None:
        """Show a text, broken at the width of the window."""
        shown = spelled(printable(text, keep_newlines=True), self._console.encoding)
        self._console.print(Text(shown, overflow="fold"))

    def show(self, document: Callable[[Console], None]) -> None:
        """Show a whole result."""
        if self._shows_result:
            print_result(as_text(document))
        else:
            document(self._console)

    def refuse(self, text: str) -> None:
        """Show why a reply was not taken, and drop the lines that are waiting: they were pasted, or meant before."""
        with contextlib.suppress(ImportError):  # not every system has it
            import termios

            termios.tcflush(sys.stdin.fileno(), termios.TCIFLUSH)
        self.say(text)

    def ask(self) -> str:
        """The next line; one that holds more than text is refused and asked for again."""
        while True:
            sys.stderr.write("> ")
            sys.stderr.flush()
            # Bytes, because a key outside the terminal's encoding must not end the interview.
            line = sys.stdin.buffer.readline()
            if not line.endswith(b"\n"):
                sys.stderr.write("\n")
                raise Interrupted(INPUT_ENDED)
            text = line.rstrip(b"\r\n").decode(sys.stdin.encoding, "replace")
            if len(text) > LONGEST:
                self.refuse("That is too long for one answer. Please type it again.")
            elif printable(text) != text.replace("\t", " "):
                self.refuse("That held keys that are not text. Please type it again.")
            else:
                return text
