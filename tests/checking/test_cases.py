"""Cases run against the engine."""

import pytest

from screen.checking.cases import kind_of, records_of, run_cases
from screen.model.rule import CaseAnswer, Expectation
from tests.builders import question, way_down
from tests.checking.small import APPLIES, NOT, UNDECIDED, author, case, fact_with, rule_with

FEVER, KNOWN = question("fever"), way_down("fever_known", asked_when="fever")


@pytest.mark.parametrize(
    ("given", "actual"),
    [
        ({"fever": "yes"}, APPLIES),
        ({"fever": "yes", "fever_known": "unsure"}, APPLIES),
        ({"fever": "yes", "fever_known": "yes"}, NOT),
        ({"fever": "no", "fever_known": "yes"}, NOT),
        ({"fever": "unsure"}, UNDECIDED),
        ({}, UNDECIDED),
    ],
)
def test_a_case_comes_out_as_the_engine_says(given: dict[str, CaseAnswer], actual: Expectation) -> None:
    """What a case comes to is what the sentence is for its person."""
    made = author([FEVER, KNOWN], rule_with("fever and not fever_known", case(APPLIES, **given)))

    (outcome,) = run_cases(made.rulebook, made.answers_of)

    assert actual is outcome.actual
    assert outcome.holds is (actual is APPLIES)


def test_cases_come_in_the_order_written_facts_first() -> None:
    """Facts are run before rules, and cases in their order."""
    ill = fact_with("ill", "fever", case(APPLIES, fever="yes"), case(NOT, fever="no"))
    made = author([FEVER], rule_with("ill", case(UNDECIDED, fever="unsure")), ill)

    outcomes = run_cases(made.rulebook, made.answers_of)

    assert [("ill", APPLIES), ("ill", NOT), ("r", UNDECIDED)] == [(each.record.id, each.actual) for each in outcomes]


def test_a_record_is_chosen_by_its_kind_and_id() -> None:
    """A rule and a fact of the same name are told apart."""
    made = author([FEVER], rule_with("fever"), fact_with("r", "fever"))

    chosen = list(records_of(made.rulebook, {("rule", "r")}))

    assert ["rule"] == [kind_of(each) for each in chosen]
