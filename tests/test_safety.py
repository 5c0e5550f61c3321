"""SAFETY.md: its hazard log is the one in the rules, and every control names tests that are there."""

import ast
import sys
from functools import cache
from pathlib import Path

import pytest

from screen.model.background import Hazard
from screen.writing.hazard_log import hazards_markdown
from tests.shipped import rulebook_and_background

ROOT = Path(__file__).parents[1]
SAFETY = (ROOT / "SAFETY.md").read_text(encoding="utf-8")
BEGIN, END = "<!-- hazards: begin -->\n", "<!-- hazards: end -->"

BACKGROUND = rulebook_and_background().background
assert BACKGROUND is not None
HAZARDS = list(BACKGROUND.hazards.values())


def test_the_hazard_log_is_the_one_in_the_rules() -> None:
    """Between the two marks stands what `acuscreen rules hazards --format markdown` prints."""
    _, _, rest = SAFETY.partition(BEGIN)
    log, _, _ = rest.partition(END)

    assert f"\n{hazards_markdown(HAZARDS)}\n" == log


@pytest.mark.parametrize("hazard", HAZARDS, ids=lambda hazard: hazard.id)
def test_every_control_is_proved_by_tests_that_exist(hazard: Hazard) -> None:
    """Each test that a control names is in its file."""
    missing = [test for test in hazard.tests if test.partition("::")[2] not in names_in(test.partition("::")[0])]

    assert [] == missing


def test_what_could_go_wrong_is_named_whole() -> None:
    """No hazard of the kinds this program is known to have is left out."""
    known = {
        "false-reassurance",
        "stale-answer",
        "wrong-default-or-key-slip",
        "missing-answer-read-as-no",
        "wrong-or-outdated-rule",
        "unnoticed-lowering",
        "wrong-patients-result",
        "emergency-missed-or-delayed",
        "over-referral",
        "judgement-replaced-by-output",
        "regions-read-as-treatment-advice",
        "medicine-not-recognised",
        "misreading",
        "privacy",
        "mixed-rulebooks",
        "dependency-changes-results",
        "yaml-surprises",
    }

    assert set() == known - {hazard.id for hazard in HAZARDS}


@pytest.mark.parametrize(
    "heading", ["What it is for", "Who uses it", "What it is not for", "Roles", "Report", "Recall"]
)
def test_every_part_is_there(heading: str) -> None:
    """The page says what the program is for and not for, who is needed, and how to report and recall."""
    assert any(line.startswith("## ") and heading in line for line in SAFETY.splitlines())


@pytest.mark.parametrize("claim", ["complies", "compliant", "certified", "CE mark", "sensitivity of", "validated"])
def test_nothing_is_claimed(claim: str) -> None:
    """No compliance and no accuracy is claimed."""
    assert claim.lower() not in SAFETY.lower()


@pytest.mark.parametrize("room", ["model", "logic"])
def test_verdicts_use_the_standard_library_alone(room: str) -> None:
    """What decides a verdict imports nothing that an update could change without a new Python."""
    imported = {
        name.partition(".")[0]
        for file in (ROOT / "screen" / room).rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        for name in _names(node)
    }

    assert set() == imported - sys.stdlib_module_names - {"screen"}


@cache
def names_in(file: str) -> frozenset[str]:
    """The names of the tests in a file of this project; none if there is no such file."""
    path = ROOT / file
    if not path.is_file():
        return frozenset()
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return frozenset(node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


def _names(node: ast.AST) -> list[str]:
    match node:
        case ast.Import():
            return [each.name for each in node.names]
        case ast.ImportFrom(module=str() as module, level=0):
            return [module]
    return []
