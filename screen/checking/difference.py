"""What is different between two rulebooks, record by record and field by field."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from enum import StrEnum
from typing import Any, Final

from screen.model.rule import Review
from screen.model.rulebook import Rulebook

KINDS: Final = {
    "rule": "rules",
    "fact": "facts",
    "question": "questions",
    "section": "sections",
    "region": "regions",
    "class": "classes",
    "modifier": "modifiers",
    "source": "sources",
    "note": "fine",
    "country": "countries",
    "invariant": "invariants",
    "level": "levels",
    "statement": "statements",
}
"""The kinds of records in the order they are told, each with the name of its map in a rulebook."""


class How(StrEnum):
    """What became of a record."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of a record that says something else than before."""

    field: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class RecordChange:
    """A record that came, went or changed; the record itself is `before` or `after`, and None where it is not."""

    kind: str
    id: str
    how: How
    before: Any
    after: Any
    fields: tuple[FieldChange, ...] = ()


def record_changes(old: Rulebook, new: Rulebook) -> list[RecordChange]:
    """Everything that is different, by kind and then by id."""
    return [
        change
        for kind, name in KINDS.items()
        for change in sorted(_changes(kind, getattr(old, name), getattr(new, name)), key=lambda each: each.id)
    ]


def order_changed(old: Rulebook, new: Rulebook) -> bool:
    """Whether the questions that both have are asked in another order."""
    return [id for id in old.questions if id in new.questions] != [id for id in new.questions if id in old.questions]


def _changes(kind: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[RecordChange]:
    for id in {**old, **new}:
        before, after = old.get(id), new.get(id)
        if before is None:
            yield RecordChange(kind, id, How.ADDED, None, after)
        elif after is None:
            yield RecordChange(kind, id, How.REMOVED, before, None)
        elif found := tuple(_field_changes(before, after)):
            yield RecordChange(kind, id, How.CHANGED, before, after, found)


def _field_changes(before: Any, after: Any) -> Iterator[FieldChange]:
    if not is_dataclass(before):
        if before != after:
            yield FieldChange("text", before, after)
        return
    for each in fields(before):
        one, other = getattr(before, each.name), getattr(after, each.name)
        if isinstance(one, Review):
            yield from _field_changes(one, other)
        elif one != other:
            yield FieldChange(each.name, one, other)
