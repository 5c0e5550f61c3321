"""The keys of a terminal, without anything else that arrives from it."""

import select
import termios
from typing import TextIO

from prompt_toolkit.input.ansi_escape_sequences import ANSI_SEQUENCES
from prompt_toolkit.input.posix_utils import PosixStdinReader
from prompt_toolkit.input.vt100 import Vt100Input
from prompt_toolkit.key_binding import KeyPress

from screen.cli.interview.full_screen.escapes import Escapes


class Keyboard(Vt100Input):
    """A terminal from which only keys, text and pastes come through.

    `burst` is how many characters arrived at once; nobody presses several keys in a millisecond.
    """

    def __init__(self, stdin: TextIO) -> None:
        super().__init__(stdin)
        self._escapes = Escapes(frozenset(sequence for sequence in ANSI_SEQUENCES if len(sequence) > 1))
        self.stdin_reader = _Reader(stdin, self._escapes)
        self.burst = 0

    def read_keys(self) -> list[KeyPress]:
        """The keys that have arrived."""
        keys = super().read_keys()
        self.burst = sum(key.data == key.key for key in keys)
        return keys

    def flush_keys(self) -> list[KeyPress]:
        """The Escape key, when it was pressed and nothing followed."""
        self.vt100_parser.feed(self._escapes.flush())
        return super().flush_keys()

    def forget(self) -> None:
        """Drop what was pressed and not read yet."""
        termios.tcflush(self.fileno(), termios.TCIFLUSH)
        self._escapes.forget()
        self.vt100_parser.reset()


class _Reader(PosixStdinReader):
    """Reads what a terminal sends, and notices when it is gone."""

    def __init__(self, stdin: TextIO, escapes: Escapes) -> None:
        super().__init__(stdin.fileno(), encoding=stdin.encoding)
        self._escapes = escapes

    def read(self, count: int = 1024) -> str:
        """The next piece of text and whole keys."""
        text = super().read(count)
        if not text and self._is_cut_off():
            self.closed = True
        return self._escapes.feed(text)

    def _is_cut_off(self) -> bool:
        """Whether the terminal was closed: reading then fails again and again, and must not be tried for ever."""
        poll = select.poll()
        poll.register(self.stdin_fd, select.POLLIN)
        return any(events & (select.POLLHUP | select.POLLERR | select.POLLNVAL) for _, events in poll.poll(0))
