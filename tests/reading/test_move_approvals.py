"""Approvals of downward moves."""

from pathlib import Path

import pytest

from screen.model.errors import RulesRefused, WrongUsage
from screen.reading.move_approvals import MoveApproval, read_move_approvals

WHOLE = """\
approvals:
  - person: anna
    from: urgent
    to: "inform, not today"
    by: A. Doctor
    on: 2026-11-20
    because: The guideline changed.
"""


def test_approval_is_read(tmp_path: Path) -> None:
    """An approval names the person, both outcomes, who answers for it, when and why."""
    (tmp_path / "approvals.yaml").write_text(WHOLE)

    assert [
        MoveApproval("anna", "urgent", "inform, not today", "A. Doctor", "2026-11-20", "The guideline changed.")
    ] == read_move_approvals(tmp_path / "approvals.yaml")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (WHOLE.replace("    by: A. Doctor\n", ""), "missing-key"),
        (WHOLE.replace("A. Doctor", ""), "empty-value"),
        (WHOLE.replace("2026-11-20", "yesterday"), "not-a-date"),
        (WHOLE.replace("because", "becuase"), "unknown-key"),
        ("approvals: [", "yaml-syntax"),
        ("{}", "missing-key"),
    ],
)
def test_approval_nobody_answers_for_is_refused(tmp_path: Path, text: str, code: str) -> None:
    """An approval without a name, a day and a reason is a problem with its place."""
    (tmp_path / "approvals.yaml").write_text(text)

    with pytest.raises(RulesRefused) as refused:
        read_move_approvals(tmp_path / "approvals.yaml")
    assert code in [problem.code for problem in refused.value.problems] or code == "yaml-syntax"


def test_missing_file_is_wrong_usage(tmp_path: Path) -> None:
    """A path that is not there is wrong usage."""
    with pytest.raises(WrongUsage, match="no such file or directory"):
        read_move_approvals(tmp_path / "nowhere.yaml")
