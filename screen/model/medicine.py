"""Medicines: the classes that matter, the names people use, and what was recognised in a person's words."""

from collections.abc import Mapping
from enum import StrEnum

from screen.model.values import dataclass


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
class Member:
    """One substance as a member of one class; aspirin is a member of two. A lay word has a class but no substance."""

    class_id: str
    substance: str | None = None


def classes_of(members: tuple[Member, ...]) -> tuple[str, ...]:
    """The classes, each once, in the order of the members."""
    return tuple(dict.fromkeys(member.class_id for member in members))


@dataclass(frozen=True, slots=True)
class MedicineItem:
    """One medicine of a person's list, with the words they used beside what was made of them.

    `names` are the names recognised in the words. Two brands of one substance are one medicine; a product of two
    substances is two.
    """

    as_written: str
    names: tuple[str, ...] = ()
    members: tuple[Member, ...] = ()
    match: Match = Match.UNMATCHED
    taken: Taken = Taken.YES

    @property
    def classes(self) -> tuple[str, ...]:
        """The ids of the classes it belongs to."""
        return classes_of(self.members)


@dataclass(frozen=True, slots=True)
class MedicineList:
    """The answer to a question about medicines; `none` is the person's own word that they take nothing."""

    items: tuple[MedicineItem, ...] = ()
    none: bool = False


@dataclass(frozen=True, slots=True)
class MedicineClass:
    """A group of medicines that matters for needling in one way.

    `short` is what a person calls one such medicine, as it stands beside a name that they type.
    `opened_by_unknown`: an unrecognised name may belong to it, so it leaves the class open until the yes-no
    question `closed_by` is answered. `two_of` makes it a class of combinations: two different substances of the
    named classes. `names_sha256` stands for the names of the class, which are kept apart in the lexicon.
    """

    id: str
    label: str
    short: str
    why: str
    opened_by_unknown: bool = False
    closed_by: str | None = None
    two_of: tuple[str, ...] = ()
    names_sha256: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """What one name in the lexicon stands for.

    `seldom`: few people know the name, so that something else was more likely meant by a word that resembles it.
    """

    name: str
    members: tuple[Member, ...]
    seldom: bool = False

    @property
    def classes(self) -> tuple[str, ...]:
        """The ids of the classes it belongs to."""
        return classes_of(self.members)


Lexicon = Mapping[str, Entry]
"""Entries by normalised name."""

UNRECOGNISED = "unrecognised"
"""The word that stands in a condition for a name that was not recognised: `unrecognised in medicines`."""
