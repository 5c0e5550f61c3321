"""How many keys an interview takes: forty times a day is often, and a tired hand slips."""

import pytest

from screen.cli.interview.dialogue import Setting
from screen.logic.conversation import Conversation
from screen.logic.screening import screen
from screen.model.answer import Answer, Answers, Chosen, Plain
from screen.model.level import Level
from screen.model.medicine import MedicineList
from screen.model.question import Kind
from screen.model.rulebook import PAIN
from tests.invented_people import interview, person, screening, shipped
from tests.shipped import lexicon
from tests.typist import Done, type_all

QUESTIONS_AND_KEYS = {
    "long-back-pain-man-of-45": (44, 72, 44, 55),
    "lifting-on-steroids-moderate": (29, 143, 29, 135),
    "pregnant-20-weeks": (44, 71, 44, 54),
    "pacemaker-diabetes-shoulder-pain": (43, 84, 43, 64),
    "strained-neck-from-the-gym": (42, 78, 42, 62),
    "fit-at-70": (42, 80, 42, 62),
    "apixaban-for-an-uneven-heart-beat": (43, 86, 43, 68),
    "neck-ache-and-the-pill": (42, 87, 42, 71),
    "diabetes-with-numb-feet": (45, 91, 45, 75),
    "gym-neck-unlike-any-before": (24, 48, 24, 46),
}
"""For ten typical people: questions seen and keys pressed when they answer alone, one question after the other; and
the same at the desk in page pace, in a window of 80 columns and 24 lines.

All keys count: those that answer, read back, look over and end, every letter of a medicine, and Enter where a page
cannot know that a word has ended.
"""

MOST_KEYS_WITHOUT_A_YES = 40


def done(told: Answers, *, pages: bool) -> Done:
    """A whole interview with this person."""
    return type_all(Setting(shipped(), lexicon, staff=pages), Conversation(Answers(), pages=pages), told)


@pytest.mark.parametrize("name", QUESTIONS_AND_KEYS)
def test_keys_and_questions(name: str) -> None:
    """Alone and at the desk the same questions are seen, and the desk needs fewer keys for the same result.

    From urgent on, who answers alone is asked only what can still become an emergency: less may be found.
    """
    alone, desk = (done(person(name).answers, pages=pages) for pages in (False, True))

    figures = tuple(number for each in (alone, desk) for number in (len(each.questions), _keys(each)))
    assert QUESTIONS_AND_KEYS[name] == figures
    assert [each.id for each in interview(name)] == list(alone.questions)
    assert screening(name).level is screen(shipped(), desk.conversation.answers).level
    if screening(name).level < Level.URGENT:
        assert screening(name).findings == screen(shipped(), desk.conversation.answers).findings
    assert figures[3] < figures[1]


@pytest.mark.parametrize("name", ["long-back-pain-man-of-45", "strained-neck-from-the-gym", "diabetes-with-numb-feet"])
def test_nobody_without_a_yes_takes_many_keys(name: str) -> None:
    """At the desk, who says no to everything is done with few keys after the questions about emergencies."""
    desk = done(_without_a_yes(person(name).answers), pages=True)

    last = max(place for place, each in enumerate(desk.typed) if each.where == "emergency")
    assert sum(each.keys for each in desk.typed[last + 1 :]) <= MOST_KEYS_WITHOUT_A_YES


def _keys(done: Done) -> int:
    return sum(each.keys for each in done.typed)


def _without_a_yes(told: Answers) -> Answers:
    questions = shipped().questions
    given: dict[str, Answer] = dict(told.given)
    for id in given:
        if questions[id].kind is Kind.YES_NO:
            given[id] = Plain.NO
        if questions[id].kind is Kind.CHOICES and id != PAIN:
            given[id] = Chosen()
        if questions[id].kind is Kind.MEDICINES:
            given[id] = MedicineList(none=True)
    return Answers(given)
