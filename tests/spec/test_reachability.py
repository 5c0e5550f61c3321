"""When a question can be put to a person, and what becomes of an answer that cannot count."""

import pytest

from screen.logic.interview import is_reachable
from screen.logic.screening import screen
from screen.model.level import Level
from tests.builders import answers, choice, number, question, rule, rulebook

BOOK = rulebook(
    [
        choice("sex", "female", "male", private=True),
        number("age"),
        question("pregnant", asked_when="female in sex and age >= 12 and age <= 55"),
        question("bleeding", asked_when="pregnant"),
    ],
    [rule("pregnancy-emergency", "bleeding", "emergency"), rule("pregnancy", "pregnant", "inform")],
)


@pytest.mark.parametrize(
    ("sex", "age", "reachable"),
    [
        (["female"], 30, True),
        (["male"], 30, False),
        (["female"], 56, False),
        (["female"], 11, False),
        (["male"], None, False),
        (None, None, True),
        ("unsure", 30, True),
        ("declined", 30, True),
        ("declined", 70, False),
        (["female"], "unsure", True),
    ],
)
def test_unreachable_only_when_the_gate_is_false(sex: object, age: object, reachable: bool) -> None:
    """A question stays reachable while its gate is unknown."""
    assert reachable == is_reachable(BOOK, answers(sex=sex, age=age), "pregnant")


def test_an_unreachable_answer_is_dropped_and_counts_as_false() -> None:
    """What hung on an earlier answer stops counting when that answer changes, and the result names it."""
    result = screen(BOOK, answers(sex=["male"], age=30, pregnant="yes", bleeding="yes"))

    assert Level.NO_FLAGS == result.level
    assert ("pregnant", "bleeding") == result.dropped
    assert () == result.undecided


def test_an_emergency_sign_is_not_lost_because_the_gate_was_left_out() -> None:
    """While the gate is unknown an answer counts as given."""
    result = screen(BOOK, answers(bleeding="yes"))

    assert Level.EMERGENCY == result.level
    assert () == result.dropped


def test_a_gate_that_is_surely_false_closes_the_gates_behind_it() -> None:
    """All parts of an unreachable question are false, also in the gates of later questions."""
    assert not is_reachable(BOOK, answers(sex=["male"], pregnant="yes"), "bleeding")
