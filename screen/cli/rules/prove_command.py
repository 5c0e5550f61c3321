"""`acuscreen rules prove`: what holds for everybody who can ever answer, exactly and never sampled."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Annotated, Final

import typer

from screen.cli.command_line import Work, one_of

FORMATS: Final = ("text", "json")


def make_command(overlays: tuple[Path, ...]) -> Callable[..., Work]:
    """The command as Typer sees it."""

    def prove(
        paths: Annotated[
            list[str] | None, typer.Argument(metavar="[FOLDER]...", help="Folders; the shipped rules without.")
        ] = None,
        format: Annotated[
            list[str] | None, typer.Option(metavar="text|json", help="How to write the result.", show_default=False)
        ] = None,
    ) -> Work:
        """Prove what holds for everybody: rules, levels and invariants, with a counter-example where it does not."""
        chosen = one_of("--format", format, FORMATS) or "text"
        return lambda: run_prove([Path(path) for path in paths or ()], overlays, chosen)

    return prove


def run_prove(paths: Sequence[Path], overlays: Sequence[Path], format: str) -> int:
    """Prove and print; 1 when something does not hold or is not proved."""
    from screen.checking.proofs import prove_rulebook
    from screen.cli.output import print_result
    from screen.cli.rules import proof_report
    from screen.cli.rules.chosen_rules import lexicon_for, rulebook_for

    rulebook = rulebook_for(paths, overlays)
    proofs = prove_rulebook(rulebook, lambda: lexicon_for(paths, overlays))
    write = {"text": proof_report.as_text, "json": proof_report.as_json}[format]
    print_result(write(proofs), encoding=None if format == "text" else "utf-8")
    return 0 if proofs.all_is_well else 1
