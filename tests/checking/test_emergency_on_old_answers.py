"""Emergency rules that an earlier visit alone can bring about."""

from screen.checking.emergency_on_old_answers import check
from screen.model.period import Period, Unit
from tests.builders import question, rule, rulebook
from tests.checking.rulebooks import found

QUESTIONS = [question("numb"), question("cancer", holds=Period(3, Unit.MONTH))]


def test_old_answers_alone() -> None:
    """Nobody is asked anything today, and yet there is an emergency."""
    assert [("spread", "when", 0)] == found(check, rulebook(QUESTIONS, [rule("spread", "cancer or numb", "emergency")]))


def test_a_sign_of_today() -> None:
    """What is asked again on the day decides."""
    assert [] == found(check, rulebook(QUESTIONS, [rule("spread", "cancer and numb", "emergency")]))


def test_other_levels() -> None:
    """Anything milder may follow from what somebody said before."""
    assert [] == found(check, rulebook(QUESTIONS, [rule("spread", "cancer", "urgent")]))
