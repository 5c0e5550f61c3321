"""Consult rules that leave out a way down which all their people are asked about."""

from screen.checking.unused_way_down import check
from tests.builders import question, rule, rulebook, way_down
from tests.checking.rulebooks import found

QUESTIONS = [question("fever"), question("tired"), way_down("fever_checked", asked_when="fever")]


def test_left_out() -> None:
    """Everybody with this rule has a fever and is asked, and the answer is not used."""
    book = rulebook(QUESTIONS, [rule("ill", "fever and tired")])

    assert [("ill", "when", 0)] == found(check, book)


def test_used() -> None:
    """A rule that uses it is fine."""
    assert [] == found(check, rulebook(QUESTIONS, [rule("ill", "fever and not fever_checked")]))


def test_some_are_not_asked() -> None:
    """For those who are tired without a fever the way down does not exist."""
    assert [] == found(check, rulebook(QUESTIONS, [rule("ill", "fever or tired")]))


def test_other_levels() -> None:
    """Only a visit to the doctor is spared by what a doctor has looked at."""
    assert [] == found(check, rulebook(QUESTIONS, [rule("ill", "fever and tired", "inform")]))


def test_stands_behind_a_graver_rule() -> None:
    """The rule for those whom the way down brought to this level is meant to be without it."""
    book = rulebook(QUESTIONS, [rule("ill", "fever"), rule("very-ill", "fever and not fever_checked", "urgent")])

    assert [] == found(check, book)
