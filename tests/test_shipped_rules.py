"""Every rule and fact that is shipped: sound, as its cases say, each part shown to matter, each mistake noticed."""

from functools import cache
from pathlib import Path

from screen.checking.cases import run_cases
from screen.checking.coverage import coverage
from screen.checking.missing_case import Author
from screen.checking.mutation import mutation
from screen.cli.rules.author import author_for
from screen.cli.rules.checked import checked
from screen.cli.rules.chosen_rules import rulebook_for
from screen.cli.rules.coverage_report import what

RULES = [Path(__file__).parent.parent / "rules"]


@cache
def _author() -> Author:
    return author_for(rulebook_for(RULES), RULES, ())


def test_no_problem_is_found() -> None:
    """The checks find nothing on the day the last rule was written."""
    today = max(rule.review.written for rule in _author().rulebook.rules.values())

    assert [] == [str(problem) for problem in checked(RULES, (), today).problems]


def test_every_case_comes_out_as_expected() -> None:
    """Each rule and fact does what its cases say."""
    outcomes = run_cases(_author().rulebook, _author().answers_of)

    assert [] == [(each.record.id, each.case.name, each.actual.value) for each in outcomes if not each.holds]


def test_every_part_is_shown_to_matter() -> None:
    """The cases cover each part of each sentence, true and false, and each number on both sides."""
    found = coverage(_author())

    assert [] == [(each.record.id, what(missing)) for each in found for missing in each.missing]


def test_every_small_mistake_is_noticed() -> None:
    """No small change to a sentence gets past the cases of its own rule or fact."""
    found = mutation(_author())

    assert [] == [(each.record.id, survivor.mutant.what) for each in found for survivor in each.survivors]
