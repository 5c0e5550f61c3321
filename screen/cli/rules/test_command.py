"""`acuscreen rules test`: the cases of rules and facts, run."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Annotated, Final

import typer

from screen.cli.command_line import Work, one_of, single

FORMATS: Final = ("text", "json", "junit")


def make_command(overlays: tuple[Path, ...]) -> Callable[..., Work]:
    """The command as Typer sees it."""

    def test(
        paths: Annotated[
            list[str] | None, typer.Argument(metavar="[PATH]...", help="Folders or files; the shipped rules without.")
        ] = None,
        k: Annotated[
            list[str] | None,
            typer.Option("-k", metavar="WORD", help="Only cases with this word in their name or their rule's id."),
        ] = None,
        format: Annotated[
            list[str] | None, typer.Option(metavar="text|json|junit", help="How to write the result.")
        ] = None,
    ) -> Work:
        """Run the cases of rules and facts, and show where one comes out differently."""
        word = single("-k", k)
        chosen = one_of("--format", format, FORMATS) or "text"
        return lambda: run_test([Path(path) for path in paths or ()], overlays, word, chosen)

    return test


def run_test(paths: Sequence[Path], overlays: Sequence[Path], word: str | None, format: str) -> int:
    """Run the cases and print what came of them; 1 when a case comes out differently or there is none."""
    from screen.checking.cases import run_cases
    from screen.cli.output import print_result
    from screen.cli.rules import case_report
    from screen.cli.rules.case_answers import case_answers
    from screen.cli.rules.chosen_rules import NothingFound, ids_in, lexicon_for, rulebook_for

    rulebook = rulebook_for(paths, overlays)
    answers_of = case_answers(rulebook, lambda: lexicon_for(paths, overlays))
    outcomes = run_cases(rulebook, answers_of, ids_in(paths, rulebook))
    if word is not None:
        folded = word.casefold()
        outcomes = [
            each for each in outcomes if folded in each.case.name.casefold() or folded in each.record.id.casefold()
        ]
    if not outcomes:
        where = "has this word in its name or in the id of its rule" if word is not None else "stands in these files"
        raise NothingFound(f"No case {where}, so nothing was tested. Look at the words of the command.")
    write = {"text": case_report.as_text, "json": case_report.as_json, "junit": case_report.as_junit}[format]
    print_result(write(rulebook, outcomes, answers_of), encoding=None if format == "text" else "utf-8")
    return 0 if all(each.holds for each in outcomes) else 1
