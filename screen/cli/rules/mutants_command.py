"""`acuscreen rules mutants`: whether the cases would notice a small mistake in a sentence."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Annotated

import typer

from screen.cli.command_line import FORMATS, Work, one_of


def make_command(overlays: tuple[Path, ...]) -> Callable[..., Work]:
    """The command as Typer sees it."""

    def mutants(
        paths: Annotated[
            list[str] | None, typer.Argument(metavar="[PATH]...", help="Folders or files; the shipped rules without.")
        ] = None,
        format: Annotated[list[str] | None, typer.Option(metavar="text|json", help="How to write the result.")] = None,
    ) -> Work:
        """Change each sentence a little, and find the changes that no case of its rule would notice."""
        chosen = one_of("--format", format, FORMATS) or "text"
        return lambda: run_mutants([Path(path) for path in paths or ()], overlays, chosen)

    return mutants


def run_mutants(paths: Sequence[Path], overlays: Sequence[Path], format: str) -> int:
    """Print the changes that nobody notices, with the cases to add; 1 when there are any."""
    from screen.checking.mutation import mutation
    from screen.cli.output import print_result
    from screen.cli.rules import mutants_report
    from screen.cli.rules.author import author_for
    from screen.cli.rules.chosen_rules import NothingFound, ids_in, rulebook_for

    rulebook = rulebook_for(paths, overlays)
    found = mutation(author_for(rulebook, paths, overlays), ids_in(paths, rulebook))
    if not found:
        raise NothingFound("There is no rule or fact in these files, so there is nothing to change. Name others.")
    write = {"text": mutants_report.as_text, "json": mutants_report.as_json}[format]
    print_result(write(found), encoding=None if format == "text" else "utf-8")
    return 1 if any(each.survivors for each in found) else 0
