"""The hazard log as a table: what could happen, how, what is done against it, and the tests that prove it."""

from collections.abc import Sequence

from screen.model.background import Hazard
from screen.writing.json_result import as_json
from screen.writing.plain_page import PlainPage
from screen.writing.printable import printable

_HEADERS = ("Hazard", "Cause", "Control", "Proved by")


def hazards_text(hazards: Sequence[Hazard]) -> str:
    """The log as plain text."""
    page = PlainPage()
    for each in hazards:
        page.title(each.id)
        page.field("Hazard", each.hazard)
        page.field("Cause", each.cause)
        page.field("Control", each.control)
        page.line("Proved by")
        page.list(each.tests)
    return page.text()


def hazards_markdown(hazards: Sequence[Hazard]) -> str:
    """The log as a table in Markdown, as it stands in SAFETY.md."""
    rows = [
        (f"**{each.id}**: {each.hazard}", each.cause, each.control, "<br>".join(f"`{test}`" for test in each.tests))
        for each in hazards
    ]
    lines = [_HEADERS, tuple("---" for _ in _HEADERS), *rows]
    return "".join(f"| {' | '.join(_cell(each) for each in line)} |\n" for line in lines)


def hazards_json(hazards: Sequence[Hazard]) -> str:
    """The log as JSON text ending in a line feed."""
    return as_json(
        {
            "hazards": [
                {
                    "id": each.id,
                    "hazard": each.hazard,
                    "cause": each.cause,
                    "control": each.control,
                    "tests": list(each.tests),
                }
                for each in hazards
            ]
        }
    )


def _cell(text: str) -> str:
    return printable(text).strip().replace("|", "\\|")
