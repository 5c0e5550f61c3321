"""A name that is close to a medicine's, or only its beginning, settled by asking."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from screen.logic.nearest import nearest
from screen.logic.recognition import normalise
from screen.logic.recognition.listing import UNKNOWN_NAME
from screen.logic.recognition.type_ahead import names_starting
from screen.model.medicine import Lexicon, Match, MedicineItem, MedicineList

FEWEST_LETTERS: Final = 4
MOST_OFFERED: Final = 3


@dataclass(frozen=True, slots=True)
class CloseName:
    """One medicine of a line whose name is only close or cut short.

    `line` is the line of the list, `place` where it stands in that line, `at` the name that is asked about.
    """

    item: MedicineItem
    line: int
    place: int
    at: int = 0

    @classmethod
    def of(cls, named: MedicineList, line: int, lexicon: Callable[[], Lexicon]) -> Iterator["CloseName"]:
        """The close names of a line, in the order written; and a single unknown word that begins a name."""
        for place, item in enumerate(named.items):
            if item.match is Match.CLOSE:
                yield cls(item, line, place)
            elif item.match is Match.UNMATCHED and (names := _beginning_with(item.as_written, lexicon)):
                yield cls(replace(item, names=names), line, place)

    @property
    def name(self) -> str:
        """The name that may be meant."""
        return self.item.names[self.at]

    @property
    def asked(self) -> str:
        """The question whether it is."""
        return f"{self.item.as_written}: did you mean {self.name}? y yes, n no, ? not sure."

    @property
    def has_another(self) -> bool:
        """Whether another name may be meant instead."""
        return self.at + 1 < len(self.item.names)

    def another(self) -> "CloseName":
        """The same with the next name."""
        return replace(self, at=self.at + 1)


def confirmed(close: CloseName, lexicon: Lexicon) -> MedicineItem:
    """The medicine that was meant; its words hold the right name beside the typed one, so that they read the same."""
    members = lexicon[normalise(close.name)].members
    return MedicineItem(_with_name(close.item, close.name), (close.name,), members, Match.EXACT, close.item.taken)


def rejected(close: CloseName) -> MedicineItem:
    """A name nobody knows, since none of the close ones was meant."""
    return MedicineItem(f"{close.item.as_written} {UNKNOWN_NAME}", taken=close.item.taken)


def _beginning_with(written: str, lexicon: Callable[[], Lexicon]) -> tuple[str, ...]:
    """The names that one word may be the beginning of: whoever reads no suggestions can search by typing it."""
    if len(written) < FEWEST_LETTERS or not written.isalpha():
        return ()
    return tuple(each.name for each in names_starting(lexicon(), written, MOST_OFFERED))


def _with_name(item: MedicineItem, name: str) -> str:
    words = item.as_written.split()
    typed = nearest(name, [word.strip(",;()") for word in words])
    for index, word in enumerate(words):
        if word.strip(",;()") == typed:
            return " ".join([*words[:index], name, f"({typed})", *words[index + 1 :]])
    return f"{name} ({item.as_written})"
