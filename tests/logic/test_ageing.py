"""What the answers of an earlier visit are worth today."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from screen.logic.ageing import Again, aged
from screen.logic.emergency_questions import emergency_questions
from screen.model.answer import Answer, Answers, Chosen, Plain
from screen.model.period import ALWAYS, TODAY, Period, Unit
from screen.model.reply import Clinician, Reply, Says
from screen.model.rulebook import Rulebook
from tests.builders import MEDICINES, THINS_BLOOD, choices, question, rule, rulebook
from tests.strategies import people, rulebooks

YES, NO, UNSURE = Plain.YES, Plain.NO, Plain.UNSURE
MONTHS = Period(3, Unit.MONTH)
PERIODS = st.sampled_from([TODAY, Period(2, Unit.WEEK), MONTHS, Period(1, Unit.YEAR), ALWAYS])
DAYS = st.dates(date(2026, 1, 1), date(2028, 1, 1)).map(date.isoformat)
BOOK = rulebook(
    [
        question("fever"),
        choices("heart", "valve", "device", asked_when=None),
        replace(question("joint"), holds=Period(2, Unit.YEAR)),
        replace(question("left_joint", asked_when="joint"), holds=Period(2, Unit.YEAR)),
        replace(question("tired"), holds=MONTHS),
        replace(question("numb"), holds=ALWAYS),
    ],
    [rule("emergency", "numb", "emergency")],
)


def since(day: str | None, **answers: Answer) -> Answers:
    """Answers of an earlier day."""
    return Answers(answers, asked_on=day)


@st.composite
def visits(draw: st.DrawFn) -> tuple[Rulebook, Answers]:
    """A person of some day and a rulebook whose answers hold for all kinds of periods."""
    book = draw(rulebooks())
    questions = {id: replace(each, holds=draw(PERIODS)) for id, each in book.questions.items()}
    lasting = replace(book, questions=questions)
    answers = draw(people(lasting))
    given = sorted(answers.given)
    vouched = draw(st.frozensets(st.sampled_from(given))) if given else frozenset[str]()
    carried = {id: draw(DAYS) for id in given if draw(st.booleans())}
    day = draw(st.none() | DAYS)
    return lasting, replace(answers, vouched=vouched, asked_on=day, carried_over=carried)


def test_what_still_holds_is_carried_with_its_day() -> None:
    """An answer counts until the last day of its period; what holds today alone is asked again tomorrow."""
    got = aged(BOOK, since("2026-08-20", fever=NO, tired=YES, joint=NO), "2026-11-20")

    assert {"tired": YES, "joint": NO} == got.valid.given
    assert {"tired": "2026-08-20", "joint": "2026-08-20"} == got.valid.carried_over
    assert {"fever": Again.AGED} == got.again
    assert "2026-11-20" == got.valid.asked_on


def test_the_day_after_it_has_aged() -> None:
    """A day later the three months are over."""
    assert {"tired": Again.AGED} == aged(BOOK, since("2026-08-20", tired=YES), "2026-11-21").again


def test_on_the_same_day_everything_but_emergencies_holds() -> None:
    """Somebody who comes back in the afternoon is asked about emergencies, and nothing else."""
    got = aged(BOOK, since("2026-11-20", fever=NO, numb=NO), "2026-11-20")

    assert {"fever": NO} == got.valid.given
    assert {"numb": Again.EVERY_TIME} == got.again


def test_what_was_carried_before_keeps_its_day() -> None:
    """Saying once more that it is still so makes an answer no younger."""
    earlier = replace(since("2026-11-01", tired=YES), carried_over={"tired": "2026-08-01"})

    assert {"tired": Again.AGED} == aged(BOOK, earlier, "2026-11-20").again


def test_without_a_day_nothing_holds() -> None:
    """Answers of an unknown day are asked again, all of them."""
    assert {"joint": Again.NO_DAY} == aged(BOOK, since(None, joint=NO), "2026-11-20").again


def test_a_day_to_come_is_not_believed() -> None:
    """A result of tomorrow has a wrong day, or this computer has."""
    assert {"joint": Again.FUTURE} == aged(BOOK, since("2026-11-21", joint=NO), "2026-11-20").again


def test_what_was_open_or_vouched_for_is_asked() -> None:
    """Not sure, rather not say, an option marked as not sure, and no to the rest are no answers to carry over."""
    open_one = Chosen(frozenset(), frozenset({"valve"}))
    earlier = since("2026-11-20", fever=UNSURE, joint=Plain.DECLINED, heart=open_one, tired=NO)
    got = aged(BOOK, replace(earlier, vouched=frozenset({"tired"})), "2026-11-20")

    expected = {"fever": Again.OPEN, "heart": Again.OPEN, "joint": Again.OPEN, "tired": Again.NOT_SAID}
    assert expected == got.again


def test_answers_that_counted_for_nothing_are_left_behind() -> None:
    """Without a joint nobody was asked on which side it is."""
    got = aged(BOOK, since("2026-11-19", joint=NO, left_joint=YES), "2026-11-20")

    assert ({"joint": NO}, {}) == (got.valid.given, got.again)


def test_what_was_said_of_an_unknown_medicine_is_asked_anew() -> None:
    """The next list may hold another name nobody knows, and an old no must not close it."""
    lasting = replace(THINS_BLOOD, holds=ALWAYS)
    book = rulebook([MEDICINES, lasting])

    assert {lasting.id: Again.EVERY_TIME} == aged(book, since("2026-11-20", **{lasting.id: NO}), "2026-11-20").again


def test_replies_come_along() -> None:
    """What a doctor wrote stands until it has run out, but nobody can have written it after today."""
    old = Reply(Clinician.PRESCRIBER, "2026-10-01", Says.MAY_GO_AHEAD)
    earlier = replace(since("2026-10-02", tired=NO), replies={"a": old, "b": replace(old, on="2026-12-01")})

    assert {"a": old} == aged(BOOK, earlier, "2026-11-20").valid.replies


@given(visits(), DAYS)
def test_an_emergency_question_is_never_carried(visit: tuple[Rulebook, Answers], today: str) -> None:
    """Whatever it says of itself, and also on the same day."""
    book, earlier = visit

    assert set() == emergency_questions(book) & aged(book, earlier, today).valid.given.keys()


@given(visits(), DAYS)
def test_nothing_aged_is_carried(visit: tuple[Rulebook, Answers], today: str) -> None:
    """Every carried answer was asked on a known day that is not to come, and holds until today at least."""
    book, earlier = visit
    got = aged(book, earlier, today).valid

    days = {id: (day, book.questions[id].holds.last_day(day)) for id, day in got.carried_over.items()}
    assert got.given.keys() == days.keys()
    assert all(since <= today <= last for since, last in days.values())
    assert set() == earlier.vouched & got.given.keys()


@given(visits(), DAYS, st.integers(0, 500))
def test_age_only_grows(visit: tuple[Rulebook, Answers], today: str, more: int) -> None:
    """What is asked again today would also be asked again on any later day, unless its day is still to come."""
    book, earlier = visit
    later = (date.fromisoformat(today) + timedelta(days=more)).isoformat()
    now = aged(book, earlier, today).again

    still = {id for id, why in now.items() if why is not Again.FUTURE}
    assert set() == still & aged(book, earlier, later).valid.given.keys()


@given(visits(), DAYS)
def test_nothing_is_answered_that_was_not(visit: tuple[Rulebook, Answers], today: str) -> None:
    """Carried answers are those that were given, and each question is in one of the two lists at most."""
    book, earlier = visit
    got = aged(book, earlier, today)

    assert got.valid.given.items() <= earlier.given.items()
    assert set() == got.valid.given.keys() & got.again.keys()
