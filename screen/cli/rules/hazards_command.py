"""`acuscreen rules hazards`: the hazard log, with the tests that prove each control."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Final

import typer

from screen.cli.command_line import Work, one_of

FORMATS: Final = ("text", "markdown", "json")


def make_command(overlays: tuple[Path, ...]) -> Callable[..., Work]:
    """The command for the shipped rules with these folders laid over them."""

    def hazards(
        format: Annotated[
            list[str] | None, typer.Option(metavar="text|markdown|json", help="How to write the log.")
        ] = None,
    ) -> Work:
        """Show how the program could harm somebody, and what is done against it."""
        chosen = one_of("--format", format, FORMATS) or "text"
        return lambda: print_hazards(overlays, chosen)

    return hazards


def print_hazards(overlays: tuple[Path, ...], format: str) -> int:
    """Print the log in the order of its file."""
    from screen.cli.output import print_result
    from screen.cli.rules.chosen_rules import background_for
    from screen.writing import hazard_log

    background = background_for((), overlays).background
    write = {"text": hazard_log.hazards_text, "markdown": hazard_log.hazards_markdown, "json": hazard_log.hazards_json}
    print_result(
        write[format](list(background.hazards.values()) if background else []),
        encoding=None if format == "text" else "utf-8",
    )
    return 0
