"""`acuscreen rules show`: a rule, fact, question, region or any other record on one page."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Final

import typer

from screen.cli.command_line import Work

SHOWN: Final = {
    "rule": "rules",
    "fact": "facts",
    "question": "questions",
    "region": "regions",
    "class": "classes",
    "modifier": "modifiers",
    "source": "sources",
    "country": "countries",
}
"""The kinds of records that have a page, each with the name of its map in a rulebook."""


def make_command(overlays: tuple[Path, ...]) -> Callable[..., Work]:
    """The command for the shipped rules with these folders laid over them."""

    def show(
        id: Annotated[
            str, typer.Argument(metavar="ID", help="A rule, fact, question, region, class, source or country.")
        ],
    ) -> Work:
        """Show a rule on one page: its condition in plain English, its sources and cases, and where it appears."""
        return lambda: show_record(id, overlays)

    return show


def show_record(id: str, overlays: tuple[Path, ...]) -> int:
    """Print the page of the record; where records of several kinds have the id, a page for each."""
    from screen.cli.output import print_result
    from screen.cli.rules.chosen_rules import rulebook_for
    from screen.logic.nearest import did_you_mean
    from screen.model.errors import WrongUsage
    from screen.writing.record_page import record_page

    rulebook = rulebook_for((), overlays)
    wanted = id.strip()
    kinds = [kind for kind, name in SHOWN.items() if wanted in getattr(rulebook, name)]
    if not kinds:
        known = [each for name in SHOWN.values() for each in getattr(rulebook, name)]
        raise WrongUsage(f"Nothing has this id.{did_you_mean(wanted[:60], known)} 'acuscreen rules list' shows rules.")
    print_result("\n".join(record_page(rulebook, kind, wanted) for kind in kinds))
    return 0
