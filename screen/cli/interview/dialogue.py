"""One page of the interview as a conversation in words."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Protocol, Union

from screen.cli.interview.view import View
from screen.logic.conversation import Move
from screen.model.medicine import Lexicon
from screen.model.rulebook import Rulebook


class Leave(Enum):
    """How an interview is left: stopped without a result, with the answers saved, at its end, or broken off.

    After `INTERRUPTED` (Ctrl-C) somebody is still there to be asked, after `CUT_OFF` nobody is.
    """

    QUIT = "quit"
    SAVE = "save"
    END = "end"
    CUT_OFF = "cut off"
    INTERRUPTED = "interrupted"


class Dialogue(Protocol):
    """A page as it stands between two words; it never changes, a word brings the next one."""

    @property
    def view(self) -> View:
        """What there is to see."""

    def said(self, word: str) -> "Said":
        """What a word brings: the page as it stands then, a move away from it, or the end. Blank says nothing."""


def plain_room() -> tuple[int, int]:
    """The columns and lines of a window that nobody has measured."""
    return 80, 24


Said = Union[Dialogue, Move, Leave]  # noqa: UP007  # a protocol is no type of its own at run time


@dataclass(frozen=True, slots=True)
class Setting:
    """What an interview goes by: the rules, the names of medicines, and who is at the keys.

    Staff read questions aloud. `room` tells the columns and lines there are for a page just now.
    """

    rulebook: Rulebook
    lexicon: Callable[[], Lexicon]
    staff: bool = False
    room: Callable[[], tuple[int, int]] = plain_room
