"""The questions on which an emergency turns."""

from screen.logic.emergency_questions import can_apply_without_today, emergency_questions
from screen.model.level import Level
from screen.model.period import ALWAYS, Period, Unit
from tests import shipped
from tests.builders import fact, question, rule, rulebook

MONTHS = Period(3, Unit.MONTH)


def test_questions_of_emergency_rules_count_and_no_others() -> None:
    """What stands in an emergency rule, also through a fact, is an emergency question."""
    book = rulebook(
        [question("numb"), question("weak"), question("tired")],
        [rule("a", "nerves", "emergency"), rule("b", "tired", "urgent")],
        facts=[fact("nerves", "numb or weak")],
    )

    assert {"numb", "weak"} == emergency_questions(book)


def test_what_only_adds_to_a_sign_of_today_may_be_carried_over() -> None:
    """Beside a sign that is asked again, an answer that holds longer need not be asked again."""
    book = rulebook([question("cancer", holds=MONTHS), question("numb")], [rule("a", "cancer and numb", "emergency")])

    assert {"numb"} == emergency_questions(book)


def test_where_old_answers_would_do_everything_is_asked_again() -> None:
    """A rule that could apply on old answers alone has only emergency questions, whatever they say of themselves."""
    book = rulebook([question("cancer", holds=MONTHS), question("numb")], [rule("a", "cancer or numb", "emergency")])

    assert {"cancer", "numb"} == emergency_questions(book)


def test_the_questions_that_lead_there_count_too() -> None:
    """Somebody is asked about a sign only when the questions before it are asked."""
    book = rulebook(
        [question("numb"), question("since_today", asked_when="numb"), question("more", asked_when="since_today")],
        [rule("a", "more", "emergency")],
    )

    assert {"numb", "since_today", "more"} == emergency_questions(book)


def test_which_rules_can_apply_without_today() -> None:
    """Brackets, counting and ways down are seen through."""
    book = rulebook(
        [
            question("old", holds=ALWAYS),
            question("older", holds=ALWAYS),
            question("now"),
            question("checked", settles=True, asked_when="now"),
        ]
    )
    told = {
        text: can_apply_without_today(book, rule("a", text, "emergency"))
        for text in (
            "old",
            "now",
            "old and now",
            "old or now",
            "now and not checked",
            "old and (older or now)",
            "at_least(2, old, now, older)",
            "at_least(3, old, now, older, checked)",
        )
    }

    assert [True, False, False, True, False, True, True, False] == list(told.values())


def test_no_shipped_emergency_stands_on_old_answers() -> None:
    """Every emergency rule of the shipped rules needs an answer of the same day."""
    book = shipped.rulebook()
    emergencies = [each for each in book.rules.values() if each.level is Level.EMERGENCY]

    assert [] == [each.id for each in emergencies if can_apply_without_today(book, each)]
