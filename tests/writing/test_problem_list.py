"""Problems of rules as lines to read, as JSON, or as GitHub shows them."""

import pytest

from screen.model.place import Place, Problem
from screen.writing.problem_list import write_problems
from tests.builders import rulebook


@pytest.mark.parametrize(
    ("problem", "line"),
    [
        (
            Problem(Place("a.yaml", 3, 7), "tab", "Use spaces."),
            "::error file=a.yaml,line=3,col=7,title=tab::Use spaces.",
        ),
        (Problem(Place("a.yaml"), "tab", "Use spaces."), "::error file=a.yaml,title=tab::Use spaces."),
        (
            Problem(Place("a:b,c%.yaml", 1, 1), "tab", "100 %: a, b\nc"),
            "::error file=a%3Ab%2Cc%25.yaml,line=1,col=1,title=tab::100 %25: a, b c",
        ),
    ],
)
def test_github(problem: Problem, line: str) -> None:
    """What has a meaning in a command of a workflow is written by its number."""
    assert line == write_problems([problem], rulebook([]), "github").splitlines()[0]


def test_text_cannot_steer_a_terminal() -> None:
    """A name or text from a file shows its control characters as marks."""
    problem = Problem(Place("a\x1b[31m.yaml", 1, 1), "unknown-key", "No '\x1b[2J'.")

    assert "\x1b" not in write_problems([problem], rulebook([]), "text")


def test_elsewhere() -> None:
    """Problems of other files are counted, because these rules cannot be used either."""
    told = write_problems([], rulebook([]), "text", elsewhere=2).splitlines()[-1]

    assert "2 problems in other files keep these rules from being used." == told
