"""The wording of levels and statements, and the version."""

from pathlib import Path

import pytest

from screen.model.level import LEVELS
from screen.model.rulebook import LevelWording, Statement
from screen.reading.rulebook import rulebook_of
from tests.reading.rule_folder import WORDING, codes_in, problems_in, write_rules


def test_every_level_and_statement_is_worded(tmp_path: Path) -> None:
    """A rulebook has words for each level and each statement."""
    rulebook = rulebook_of(write_rules(tmp_path))

    assert set(LEVELS) == set(rulebook.levels)
    assert {statement.value for statement in Statement} == set(rulebook.statements)
    assert LevelWording("Headline.", "Do it.") == rulebook.levels["urgent"]
    assert "2026.11.0" == rulebook.version


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("  urgent:", "  urgnt:", "unknown-key"),
        ("  urgent:", "  urgnt:", "missing-key"),
        (", action: Do it.", "", "missing-key"),
        ("  not-today: A statement.\n", "", "missing-key"),
        ("  not-today:", "  not-now:", "unknown-key"),
        ("statements:", "statement:", "missing-key"),
    ],
)
def test_a_slip_is_told_in_its_place(tmp_path: Path, old: str, new: str, expected: str) -> None:
    """A level or statement that is missing or unknown is told."""
    found = codes_in({"wording.yaml": WORDING.replace(old, new)}, tmp_path)

    assert expected in [each.split()[1] for each in found if each.startswith("rules/wording.yaml")]


@pytest.mark.parametrize("version", ["1.0", "2026.13.0", "2026.011.0", "v2026.11.0"])
def test_a_version_is_year_month_and_number(tmp_path: Path, version: str) -> None:
    """Any other form of version is refused."""
    assert [
        "rules/rulebook.yaml:1:10 malformed-version: 'version' is year, month and a number, such as 2026.11.0."
    ] == problems_in({"rulebook.yaml": f"version: {version}\n"}, tmp_path)
