"""`acuscreen rules check`: everything that is wrong with rules, each problem with its place."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from screen.cli.command_line import one_of, single

Work = Callable[[], int]
FORMATS = ("text", "json", "github")


def make_command(overlays: tuple[Path, ...]) -> Callable[..., Work]:
    """The command for the shipped rules with these folders laid over them."""

    def check(
        paths: Annotated[
            list[str] | None,
            typer.Argument(metavar="[PATH]...", help="A folder of rules or files in it; else all rules in use."),
        ] = None,
        format: Annotated[
            list[str] | None,
            typer.Option(metavar="text|json|github", help="How to write the problems.", show_default=False),
        ] = None,
        today: Annotated[
            list[str] | None,
            typer.Option(metavar="YYYY-MM-DD", help="The day to hold reviews against.", show_default=False),
        ] = None,
    ) -> Work:
        """Find everything that is wrong with rules, and say where. Exits with 1 when there is something."""
        from screen.cli.rules.checked import check_rules

        chosen = one_of("--format", format, FORMATS) or "text"
        day = single("--today", today)
        return lambda: check_rules([Path(each) for each in paths or ()], overlays, chosen, day)

    return check
