"""What was recognised in a list of medicines: for people to read, and as one line of JSON for programs."""

import json
from typing import TYPE_CHECKING, Final

from screen.model.medicine import Match, MedicineItem, MedicineList, Taken
from screen.model.rulebook import Rulebook
from screen.writing.json_result import JsonObject

if TYPE_CHECKING:
    from rich.console import Console

HOW_SURE: Final = {
    Match.EXACT: "recognised",
    Match.CLOSE: "perhaps; please check the spelling",
    Match.UNMATCHED: "we do not know this name",
}
TAKEN: Final = {
    Taken.YES: "",
    Taken.NO: "not taken",
    Taken.PAST: "no longer taken",
    Taken.UNSURE: "not sure whether it is taken",
}


def as_line(text: str, found: MedicineList) -> str:
    """One JSON object on one line: the words, and every medicine in them."""
    return json.dumps({"text": text, "medicines": [_values(item) for item in found.items]}, ensure_ascii=False)


def write_medicines(rulebook: Rulebook, text: str, found: MedicineList, console: "Console") -> None:
    """Print each medicine with its classes, why they matter for needling, and how sure the recognition is."""
    # Imported here because lines for programs need no page.
    from screen.writing.page import Gap, Heading, Line, draw

    draw([Line(f"“{text}”", indent=0, style="bold")], console)
    if found.none:
        draw([Line("Says that no medicine is taken." if not found.items else "Says “none” beside a name.")], console)
    elif not found.items:
        draw([Line("No medicine is named.")], console)
    for item in found.items:
        names = ", ".join(item.names) if item.names else "an unknown medicine"
        sure = "; ".join(said for said in (HOW_SURE[item.match], TAKEN[item.taken]) if said)
        draw([Heading(f"{names} ({sure})")], console)
        if item.as_written != text:
            draw([Line(f"Written: {item.as_written}")], console)
        for class_id in item.classes:
            known = rulebook.classes.get(class_id)
            if known is not None:
                draw([Line(f"{known.label}: {known.why}")], console)
        if item.match is Match.UNMATCHED and item.taken is not Taken.NO:
            draw([Line("It may be anything, so a screening asks whether it thins the blood.")], console)
    draw([Gap()], console)


def _values(item: MedicineItem) -> JsonObject:
    return {
        "as_written": item.as_written,
        "name": _name(item),
        "class": list(item.classes),
        "match": item.match.value,
        "taken": item.taken.value,
    }


def _name(item: MedicineItem) -> str | None:
    """The name recognised; where several are equally close, all of them."""
    return " or ".join(item.names) if item.names else None
