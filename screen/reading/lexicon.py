"""The names of medicines of all classes as one lexicon."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar, overload

from screen.model.medicine import Entry, Lexicon, Member

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Name:
    """One name as written and the substances it stands for in one class; a lay word stands for none."""

    name: str
    substances: tuple[str, ...] = ()


ClassNames = Mapping[str, Name]
"""The names of one class by their normalised form."""

Names = Mapping[str, ClassNames]
"""The names of each class, by the class's id."""


def lexicon_of(names: Names) -> Lexicon:
    """One entry a name, a member of every class that knows the name."""
    lexicon: dict[str, Entry] = {}
    for class_id in sorted(names):
        known_members: dict[tuple[str, ...], tuple[Member, ...]] = {}
        for key, name in names[class_id].items():
            # The brands of one substance share its members: the lexicon is built while somebody waits.
            members = known_members.get(name.substances)
            if members is None:
                members = known_members[name.substances] = _members(class_id, name.substances)
            known = lexicon.get(key)
            lexicon[key] = Entry(known.name, known.members + members) if known else Entry(name.name, members)
    return lexicon


class ShippedLexicon(Mapping[str, Entry]):
    """The lexicon as the installed package carries it: an entry is made when its name is looked up.

    A screening looks up a handful of some sixteen thousand names, so that making all entries would be the longest
    part of it. `packed` is what `packed_lexicon` made.
    """

    def __init__(self, packed: Any) -> None:
        self._names: dict[str, int] = packed["names"]
        self._shown: dict[str, str] = packed["shown"]
        self._groups: list[list[list[str | None]]] = packed["groups"]

    def __getitem__(self, key: str) -> Entry:
        group = self._groups[self._names[key]]
        members = tuple(Member(class_id or "", substance) for class_id, substance in group)
        return Entry(self._shown.get(key, key), members)

    @overload
    def get(self, key: str, /) -> Entry | None: ...

    @overload
    def get(self, key: str, /, default: T) -> Entry | T: ...

    def get(self, key: str, /, default: T | None = None) -> Entry | T | None:
        """The entry, or the default; most words that are looked up are no names."""
        return self[key] if key in self._names else default

    def __contains__(self, key: object) -> bool:
        return key in self._names

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)


def packed_lexicon(names: Names) -> dict[str, object]:
    """The lexicon as JSON-ready maps and lists, small and quick to read: names that share members share a number."""
    groups: dict[tuple[Member, ...], int] = {}
    entries = lexicon_of(names)
    return {
        "names": {key: groups.setdefault(entry.members, len(groups)) for key, entry in entries.items()},
        "shown": {key: entry.name for key, entry in entries.items() if entry.name != key},
        "groups": [[[member.class_id, member.substance] for member in members] for members in groups],
    }


def _members(class_id: str, substances: tuple[str, ...]) -> tuple[Member, ...]:
    return tuple(Member(class_id, substance) for substance in substances) or (Member(class_id),)
