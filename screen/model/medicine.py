"""Medicines: the classes that matter, the names people use, and what was recognised in a person's words."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Match(StrEnum):
    """How a written name was recognised."""

    EXACT = "exact"
    CLOSE = "close"
    UNMATCHED = "unmatched"


class Taken(StrEnum):
    """Whether the person takes the medicine."""

    YES = "yes"
    NO = "no"
    PAST = "past"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class MedicineItem:
    """One medicine of a person's list, with the words they used beside what was made of them.

    `substances` are the generic names behind a name: two brands of one substance are one medicine.
    """

    as_written: str
    names: tuple[str, ...] = ()
    substances: tuple[str, ...] = ()
    classes: tuple[str, ...] = ()
    match: Match = Match.UNMATCHED
    taken: Taken = Taken.YES


@dataclass(frozen=True, slots=True)
class MedicineList:
    """The answer to a question about medicines; `none` is the person's own word that they take nothing."""

    items: tuple[MedicineItem, ...] = ()
    none: bool = False


@dataclass(frozen=True, slots=True)
class MedicineClass:
    """A group of medicines that matters for needling in one way.

    `opened_by_unknown`: an unrecognised name may belong to it, so it leaves the class open until the yes-no
    question `closed_by` is answered. `two_of` makes it a class of combinations: two different substances of the
    named classes. `names_sha256` stands for the names of the class, which are kept apart in the lexicon.
    """

    id: str
    label: str
    why: str
    opened_by_unknown: bool = False
    closed_by: str | None = None
    two_of: tuple[str, ...] = ()
    names_sha256: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """What one name in the lexicon stands for."""

    name: str
    substances: tuple[str, ...]
    classes: tuple[str, ...]


Lexicon = Mapping[str, Entry]
"""Entries by normalised name."""

UNRECOGNISED = "unrecognised"
"""The word that stands in a condition for a name that was not recognised: `unrecognised in medicines`."""
