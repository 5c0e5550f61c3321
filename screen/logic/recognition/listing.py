"""A person's list of medicines, line by line; a line that is nothing but a name is not taken apart."""

from collections.abc import Sequence
from typing import Final

from screen.logic.recognition.normalising import normalise
from screen.logic.recognition.nothing import says_nothing, says_nothing_else
from screen.model.medicine import Entry, Lexicon, Match, MedicineItem, MedicineList, Member, Taken, classes_of

LONGEST_NAME: Final = 6
"""The words of the longest name that is looked for."""

OTHER: Final = "other"
"""The class of names that are known and belong to no class that matters."""

UNKNOWN_NAME: Final = "(unknown name)"
"""Stands behind words that are not the close name they look like, once the person has said so."""

_LOCAL_CLASSES: Final = frozenset({"nsaid", "corticosteroid", "immunosuppressant", "chemotherapy", "blood_pressure"})
"""Classes whose creams, drops and inhalers do not reach the whole body."""


def recognise(lines: Sequence[str], lexicon: Lexicon) -> MedicineList:
    """The medicines in these lines, each beside the words it was written with."""
    items: list[MedicineItem] = []
    none = False
    for line in lines:
        key = normalise(line)
        whole = lexicon.get(key) if key.count(" ") < LONGEST_NAME else None
        if whole is not None:
            items.append(item_of(line.strip(), [whole], Taken.YES))
        elif says_nothing(key):
            none = True
        elif not says_nothing_else(key):
            # Imported here because a bare name, which is what most scripts give, needs none of it.
            from screen.logic.recognition.reading import read_line

            found, nothing = read_line(line, lexicon)
            items += found
            none |= nothing
    if not items and not none:
        said = [line for line in lines if line.strip()]
        none = bool(said) and all(says_nothing_else(normalise(line)) for line in said)
        # Nothing but signs was written. An empty list would read as "takes nothing", and nobody said so.
        items = [] if none else [MedicineItem(as_written=line.strip()) for line in said]
    return MedicineList(tuple(dict.fromkeys(items)), none)


def item_of(
    written: str, entries: Sequence[Entry], taken: Taken, match: Match = Match.EXACT, *, local: bool = False
) -> MedicineItem:
    """The medicine that these names stand for; `local` when it works only where it is put."""
    members = tuple(dict.fromkeys(member for entry in entries for member in entry.members))
    if local and _LOCAL_CLASSES.issuperset(classes_of(members)):
        members = tuple(dict.fromkeys(Member(OTHER, member.substance) for member in members))
    return MedicineItem(written, tuple(dict.fromkeys(entry.name for entry in entries)), members, match, taken)
