"""An interview that was broken off, gone on with on some day."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from screen.logic.ageing import Again
from screen.logic.emergency_questions import emergency_questions
from screen.logic.resuming import resumed, taken_up
from screen.model.answer import Answers, Plain
from screen.model.period import ALWAYS, Period, Unit
from screen.model.rulebook import Rulebook
from tests.builders import question, rule, rulebook
from tests.logic.test_ageing import DAYS, visits

NO = Plain.NO
BOOK = rulebook(
    [
        question("fever"),
        replace(question("tired"), holds=Period(3, Unit.MONTH)),
        replace(question("numb"), holds=ALWAYS),
    ],
    [rule("emergency", "numb", "emergency"), rule("ill", "fever or tired")],
)
DRAFT = Answers({"fever": Plain.UNSURE, "tired": NO, "numb": NO}, asked_on="2026-11-01")


def test_on_the_same_day_nothing_is_lost() -> None:
    """Somebody who was called away an hour ago goes on where they were."""
    got = resumed(BOOK, DRAFT, "2026-11-01")

    assert (DRAFT, {}) == (got.answers, got.again)


def test_on_another_day_what_holds_today_is_asked_again() -> None:
    """Emergency questions and what only held that day come again, the rest is kept with its day."""
    got = resumed(BOOK, DRAFT, "2026-11-02")

    assert {"tired": NO} == got.answers.given
    assert {"tired": "2026-11-01"} == got.answers.carried_over
    assert {"fever": Again.AGED, "numb": Again.EVERY_TIME} == got.again
    assert "2026-11-02" == got.answers.asked_on


def test_a_draft_of_long_ago_begins_anew() -> None:
    """After three months nothing of it holds."""
    assert {} == resumed(BOOK, DRAFT, "2027-02-02").answers.given


def test_it_goes_on_at_the_first_open_question() -> None:
    """What was asked can be gone back to; what earlier sections read back is not read back again."""
    conversation = taken_up(BOOK, replace(DRAFT, given={"fever": NO}))

    assert frozenset({"fever"}) == conversation.asked
    assert frozenset() == conversation.confirmed


@given(visits(), DAYS, st.booleans())
def test_nothing_that_has_aged_is_gone_on_with(visit: tuple[Rulebook, Answers], today: str, same: bool) -> None:
    """On another day no emergency answer is kept, and none that no longer holds."""
    book, draft = visit
    draft = replace(draft, asked_on=today) if same else draft
    got = resumed(book, draft, today)

    assert got.answers.given.items() <= draft.given.items()
    if draft.asked_on != today:
        assert set() == emergency_questions(book) & got.answers.given.keys()
        days = {id: book.questions[id].holds.last_day(day) for id, day in got.answers.carried_over.items()}
        assert got.answers.given.keys() == days.keys()
        assert all(today <= last for last in days.values())
