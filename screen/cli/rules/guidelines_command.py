"""`acuscreen rules guidelines`: every item of every published list, and what covers it."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from screen.cli.command_line import FORMATS, Work, one_of


def make_command(overlays: tuple[Path, ...]) -> Callable[..., Work]:
    """The command for the shipped rules with these folders laid over them."""

    def guidelines(
        paths: Annotated[
            list[str] | None, typer.Argument(metavar="[PATH]...", help="Folders of rules; the shipped rules without.")
        ] = None,
        format: Annotated[list[str] | None, typer.Option(metavar="text|json", help="How to write the table.")] = None,
    ) -> Work:
        """Show what covers each item of the published lists, with the counts."""
        chosen = one_of("--format", format, FORMATS) or "text"
        return lambda: print_guidelines([Path(path) for path in paths or ()], overlays, chosen)

    return guidelines


def print_guidelines(paths: list[Path], overlays: tuple[Path, ...], format: str) -> int:
    """Print the table. Raises RulesRefused for an item that nothing covers and for covers that are not there."""
    from screen.cli.output import print_result
    from screen.cli.rules.chosen_rules import background_for
    from screen.writing.guideline_table import guidelines_json, guidelines_text

    rulebook = background_for(paths, overlays)
    if format == "json":
        print_result(guidelines_json(rulebook), encoding="utf-8")
    else:
        print_result(guidelines_text(rulebook))
    return 0
