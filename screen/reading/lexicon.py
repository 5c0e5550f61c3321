"""The names of medicines of all classes as one lexicon."""

from collections.abc import Mapping
from dataclasses import dataclass

from screen.model.medicine import Entry, Lexicon, Member


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


def _members(class_id: str, substances: tuple[str, ...]) -> tuple[Member, ...]:
    return tuple(Member(class_id, substance) for substance in substances) or (Member(class_id),)
