"""A medicine as it was understood, in one line."""

from typing import Final

from screen.model.medicine import Match, MedicineItem, Taken
from screen.model.rulebook import Rulebook

_TAKEN: Final = {
    Taken.YES: "",
    Taken.NO: " (not taken)",
    Taken.PAST: " (no longer taken)",
    Taken.UNSURE: " (not sure whether it is taken)",
}


def recognised(rulebook: Rulebook, item: MedicineItem) -> str:
    """What was written, and which medicine of which kind that is: `warferin 3 mg: warfarin - blood thinner`."""
    return f"{item.as_written}: {_named(rulebook, item)}{_TAKEN[item.taken]}"


def _named(rulebook: Rulebook, item: MedicineItem) -> str:
    names = ", ".join(item.names)
    match item.match:
        case Match.EXACT:
            kinds = [rulebook.classes[id].short for id in item.classes if id in rulebook.classes]
            return f"{names} - {', '.join(kinds)}" if kinds else names
        case Match.CLOSE:
            return f"perhaps {names}; please check the spelling"
        case Match.UNMATCHED:
            return "we do not know this name"
