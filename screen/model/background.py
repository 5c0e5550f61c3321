"""What stands beside the rules and decides nothing: what to expect, known hazards, and what published lists name."""

from collections.abc import Mapping

from screen.model.level import Strength
from screen.model.values import dataclass, field


@dataclass(frozen=True, slots=True)
class Passage:
    """One thing to know about a treatment, in plain words.

    `figures` are the counts behind it, `from_memory` says what of it was not seen in a source.
    """

    says: str
    strength: Strength
    sources: tuple[str, ...]
    figures: tuple[str, ...] = ()
    from_memory: str | None = None


@dataclass(frozen=True, slots=True)
class Chapter:
    """A part of what to expect, such as side effects."""

    id: str
    title: str
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Hazard:
    """How this program could harm somebody, what would cause it, what is done against it, and the tests that prove it.

    A test is written as its file and its name: `tests/spec/test_levels.py::test_name`.
    """

    id: str
    hazard: str
    cause: str
    control: str
    tests: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ListItem:
    """One contraindication or precaution of a published list, and the records that cover it, or why none does."""

    place: str
    item: str
    covered_by: tuple[str, ...] = ()
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class PublishedList:
    """The items that one work, or a few that say the same, publish; `basis` says how much of it was read."""

    id: str
    sources: tuple[str, ...]
    basis: str
    items: tuple[ListItem, ...]


@dataclass(frozen=True, slots=True)
class Background:
    """All of it, every map by id; it is read only when somebody asks for it."""

    chapters: Mapping[str, Chapter] = field(default_factory=dict)
    hazards: Mapping[str, Hazard] = field(default_factory=dict)
    guidelines: Mapping[str, PublishedList] = field(default_factory=dict)
