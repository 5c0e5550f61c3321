"""`acuscreen rules coverage`: whether the cases show that each part of each sentence matters."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Annotated

import typer

from screen.cli.command_line import FORMATS, Work, one_of


def make_command(overlays: tuple[Path, ...]) -> Callable[..., Work]:
    """The command as Typer sees it."""

    def coverage(
        paths: Annotated[
            list[str] | None, typer.Argument(metavar="[PATH]...", help="Folders or files; the shipped rules without.")
        ] = None,
        format: Annotated[list[str] | None, typer.Option(metavar="text|json", help="How to write the result.")] = None,
    ) -> Work:
        """Find what no case shows about rules and facts, and write the cases that would."""
        chosen = one_of("--format", format, FORMATS) or "text"
        return lambda: run_coverage([Path(path) for path in paths or ()], overlays, chosen)

    return coverage


def run_coverage(paths: Sequence[Path], overlays: Sequence[Path], format: str) -> int:
    """Print what is missing, with the cases to add; 1 when anything is."""
    from screen.checking.coverage import coverage
    from screen.cli.output import print_result
    from screen.cli.rules import coverage_report
    from screen.cli.rules.author import author_for
    from screen.cli.rules.chosen_rules import NothingFound, ids_in, rulebook_for

    rulebook = rulebook_for(paths, overlays)
    found = coverage(author_for(rulebook, paths, overlays), ids_in(paths, rulebook))
    if not found:
        raise NothingFound("There is no rule or fact in these files, so there is nothing to cover. Name others.")
    write = {"text": coverage_report.as_text, "json": coverage_report.as_json}[format]
    print_result(write(found), encoding=None if format == "text" else "utf-8")
    return 1 if any(each.missing for each in found) else 0
