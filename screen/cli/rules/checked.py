"""The check of rules: read, look, write, and say by the exit code whether anything was found."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from screen.checking.registry import flaws_of_content
from screen.cli.output import print_result
from screen.cli.rules.chosen_rules import chosen
from screen.model.errors import WrongUsage
from screen.model.place import Problem
from screen.reading.joining import Joined
from screen.reading.rulebook import examine
from screen.writing.problem_list import write_problems


def check_rules(paths: Sequence[Path], overlays: Sequence[Path], format: str, today: str | None) -> int:
    """Print every problem, or one line that says what was checked; 1 when there is a problem, else 0."""
    day = _day(today)
    meant = chosen(paths, overlays)
    together = examine(meant.base, meant.overlays)
    problems = sorted({*together.problems, *_of_content(together, day)})
    found = [each for each in problems if _is_in(each, paths)] if paths else problems
    elsewhere = len(set(together.problems).difference(found))
    print_result(write_problems(found, together.rulebook, format, elsewhere))
    return 1 if found else 0


def _of_content(together: Joined, today: str) -> list[Problem]:
    found = flaws_of_content(together.rulebook, today, is_sound=not together.problems)
    return [Problem(together.place_of(flaw), flaw.code, flaw.sentence) for flaw in found]


def _is_in(problem: Problem, paths: Sequence[Path]) -> bool:
    """Whether the problem stands in one of these files or folders, or in a folder on the way to one."""
    file = Path(problem.place.file).resolve()
    return any(file.is_relative_to(path.resolve()) or path.resolve().is_relative_to(file) for path in paths)


def _day(written: str | None) -> str:
    """The day that reviews are held against; only here does the program look at the calendar."""
    if written is None:
        return date.today().isoformat()
    try:
        if len(written) != len("2026-11-20"):
            raise ValueError
        return date.fromisoformat(written).isoformat()
    except ValueError:
        raise WrongUsage("--today takes a day of the calendar, such as 2026-11-20.") from None
