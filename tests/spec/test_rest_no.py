"""What "no to the rest" answers, and what it never answers."""

import pytest

from screen.logic.screening import screen
from screen.logic.vouching import answer_rest_no
from screen.model.answer import Answer, Chosen, Plain
from screen.model.level import Level
from screen.model.medicine import Taken
from tests.builders import (
    MEDICINES,
    THINS_BLOOD,
    answers,
    choice,
    choices,
    medicine,
    number,
    question,
    rule,
    rulebook,
    takes,
    way_down,
)

BOOK = rulebook(
    [
        choices("pain", "neck", always_asked=True),
        question("fever"),
        question("private", private=True),
        choices("heart", "valve"),
        choices("history", "fine!", "recent"),
        choice("began", "fall", "slowly"),
        number("age"),
        MEDICINES,
        THINS_BLOOD,
        question("toilet"),
        way_down("toilet_known"),
        question("fit", asked_when="toilet"),
    ],
    [rule("r", "anticoagulant in medicines")],
)


@pytest.mark.parametrize(
    ("id", "answer"),
    [
        ("fever", Plain.NO),
        ("private", Plain.NO),
        ("heart", Chosen()),
        ("toilet", Plain.NO),
        ("pain", None),
        ("medicines", None),
        ("age", None),
        ("began", None),
        ("history", None),
        ("toilet_known", None),
        (THINS_BLOOD.id, None),
        ("fit", None),
    ],
)
def test_what_it_answers(id: str, answer: Answer | None) -> None:
    """Risks are answered no and lists none; never pain, medicines, numbers, a single choice or a way down."""
    rested = answer_rest_no(BOOK, answers())

    assert answer == rested.given.get(id)
    assert (answer is not None) == (id in rested.vouched)


def test_it_leaves_given_answers_alone() -> None:
    """Whatever was answered stays, and is not vouched."""
    rested = answer_rest_no(BOOK, answers(fever="unsure"))

    assert Plain.UNSURE == rested.given["fever"]
    assert "fever" not in rested.vouched


def test_it_follows_into_questions_that_given_answers_open() -> None:
    """A follow-up is reachable after its parent's yes, and is answered no."""
    assert Plain.NO == answer_rest_no(BOOK, answers(toilet="yes")).given["fit"]


def test_it_never_answers_what_an_unrecognised_medicine_opened() -> None:
    """An unknown tablet stays open: nobody can vouch for it by saying "no to the rest"."""
    rested = answer_rest_no(BOOK, answers(medicines=takes(medicine("the small pink one"))))

    assert THINS_BLOOD.id not in rested.given
    assert Level.CONSULT == screen(BOOK, rested).level


def test_it_never_says_that_a_medicine_was_stopped_long_ago() -> None:
    """With "no" to the rest, a blood thinner somebody has stopped still counts as stopped lately."""
    book = rulebook(
        [MEDICINES, THINS_BLOOD, question("long_ago", asked_when="anticoagulant in medicines_stopped", settles=True)],
        [rule("thinner", "anticoagulant in medicines_stopped and not long_ago", "consult")],
    )
    stopped = answers(medicines=takes(medicine("warfarin", "anticoagulant", taken=Taken.PAST)))

    assert Level.CONSULT == screen(book, answer_rest_no(book, stopped)).level
