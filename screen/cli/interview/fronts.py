"""Which front end an interview gets: the whole screen where it can be drawn on, else plain lines."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import Final, Protocol

from screen.cli.interview.dialogue import Setting
from screen.cli.interview.line_front import LineFront
from screen.cli.interview.loop import Front
from screen.cli.terminal import Terminal

_CANNOT_MOVE_THE_CURSOR: Final = ("", "dumb", "unknown")


class TerminalFront(Front, Protocol):
    """A front end at a terminal; `showed_document`: a whole result can still be read when the interview is over."""

    showed_document: bool


@contextmanager
def front(setting: Setting, *, plain: bool, shows_result: bool) -> Iterator[TerminalFront]:
    """The front end for this terminal, which is given back at the end; `plain` asks for lines.

    In plain lines a whole result goes to standard output with `shows_result`, else beside the questions.
    """
    if not (plain or wants_lines()):
        try:
            # Imported here because only this front end needs it.
            from screen.cli.interview.full_screen.front import FullScreen
            from screen.cli.interview.full_screen.suggesting import suggested
        except ImportError:  # the library is not there, or the system is none it can draw on
            pass
        else:
            with FullScreen(partial(suggested, setting.rulebook, setting.lexicon)) as whole_screen:
                yield whole_screen
            return
    yield LineFront(Terminal(shows_result=shows_result))


def wants_lines() -> bool:
    """Whether the person or their terminal asks for plain lines."""
    return os.environ.get("ACCESSIBLE", "0") not in ("", "0") or os.environ.get("TERM", "") in _CANNOT_MOVE_THE_CURSOR
