"""What an answer of one kind needs while it is being given."""

from dataclasses import dataclass
from typing import Protocol

from screen.cli.interview.view import Key, Row, Typing
from screen.model.answer import Answer


class Entry(Protocol):
    """An answer in the making; it never changes, a word brings the next one."""

    @property
    def rows(self) -> tuple[Row, ...]:
        """The options, as marked so far."""

    @property
    def keys(self) -> tuple[Key, ...]:
        """The words that make up an answer."""

    @property
    def typing(self) -> Typing:
        """What the person types."""

    @property
    def pains(self) -> frozenset[str] | None:
        """The places marked so far, if the question is where it hurts."""

    @property
    def suggests(self) -> bool:
        """Whether names of medicines can be suggested."""

    def claims(self, word: str) -> bool:
        """Whether this word, though it means something on every page, belongs to the answer just now."""

    def take(self, word: str) -> "Taken":
        """What the word adds."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a word: the answer, or the entry as it stands now and what to tell about it.

    `read_back`: the answer is a "none" that was said once more and confirmed.
    """

    entry: Entry
    told: tuple[str, ...] = ()
    refused: bool = False
    answer: Answer | None = None
    read_back: bool = False
