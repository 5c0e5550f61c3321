"""The check of rules: read, look, write, and say by the exit code whether anything was found."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from screen.checking.registry import flaws_of_content
from screen.cli.output import print_result
from screen.cli.rules.chosen_rules import chosen
from screen.model.errors import WrongUsage
from screen.model.place import Problem
from screen.model.rulebook import Rulebook
from screen.reading.joining import Joined
from screen.reading.rulebook import examine
from screen.writing.problem_list import write_problems


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check found: the problems of the files named, and how many of other files keep the rules from use."""

    rulebook: Rulebook
    problems: tuple[Problem, ...]
    elsewhere: int


def check_rules(paths: Sequence[Path], overlays: Sequence[Path], format: str, today: str | None) -> int:
    """Print every problem, or one line that says what was checked; 1 when there is a problem, else 0."""
    done = checked(paths, overlays, _day(today))
    print_result(write_problems(done.problems, done.rulebook, format, done.elsewhere))
    return 1 if done.problems else 0


def checked(paths: Sequence[Path], overlays: Sequence[Path], today: str) -> Checked:
    """Everything wrong with the rules that the paths stand for, as of a day such as 2026-11-20."""
    meant = chosen(paths, overlays)
    together = examine(meant.base, meant.overlays)
    problems = sorted({*together.problems, *_of_content(together, today)})
    found = [each for each in problems if _is_in(each, [*paths, *overlays])] if paths else problems
    return Checked(together.rulebook, tuple(found), len(set(together.problems).difference(found)))


def _of_content(together: Joined, today: str) -> list[Problem]:
    found = flaws_of_content(together.rulebook, today, is_sound=not together.problems)
    return [Problem(together.place_of(flaw), flaw.code, flaw.sentence) for flaw in found]


def _is_in(problem: Problem, paths: Sequence[Path]) -> bool:
    """Whether the problem stands in one of these files or folders, or in a folder on the way to one."""
    file = Path(problem.place.file)
    # A link is in the folder it lies in, wherever it leads.
    return any(
        there.is_relative_to(here) or here.is_relative_to(there)
        for path in paths
        for there, here in ((file.absolute(), path.absolute()), (file.resolve(), path.resolve()))
    )


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
