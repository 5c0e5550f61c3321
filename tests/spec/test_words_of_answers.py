"""The words of answers, as flags and files give them."""

from typing import Any

import pytest

from screen.model.answer import Answer, Chosen, Plain
from screen.model.question import Question
from screen.reading.answer_words import NotAnAnswer, answer_from_words
from tests.builders import choice, choices, number, question

RISK, PRIVATE, AGE = question("fever"), question("fever", private=True), number("age")
HEART, BEGAN = choices("heart", "pacemaker", "bad-valve"), choice("began", "fall", "slowly")


@pytest.mark.parametrize(
    ("asked", "words", "answer"),
    [
        (RISK, "yes", Plain.YES),
        (RISK, "NO", Plain.NO),
        (RISK, "Unsure", Plain.UNSURE),
        (PRIVATE, "declined", Plain.DECLINED),
        (AGE, "65", 65),
        (AGE, 0, 0),
        (AGE, "unsure", Plain.UNSURE),
        (BEGAN, "fall", Chosen(frozenset({"fall"}))),
        (HEART, ["pacemaker", "bad_valve?"], Chosen(frozenset({"pacemaker"}), frozenset({"bad-valve"}))),
        (HEART, "none", Chosen()),
        (HEART, "unsure", Plain.UNSURE),
        # Blank means never asked, never no.
        (RISK, None, None),
        (RISK, "", None),
        (HEART, [], None),
        (AGE, "", None),
    ],
)
def test_words(asked: Question, words: Any, answer: Answer | None) -> None:
    """Any case, `-` or `_`; blank, empty and missing all mean never asked."""
    assert answer == answer_from_words(asked, words, dict)


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        (RISK, True),
        (RISK, "y"),
        (RISK, "maybe"),
        (RISK, 1),
        (RISK, "declined"),
        (AGE, "121"),
        (AGE, "-1"),
        (AGE, "6.5"),
        (AGE, "1e1"),
        (AGE, "6_5"),
        (AGE, "٦٥"),
        (AGE, True),
        (HEART, "heart"),
        (HEART, ["none", "pacemaker"]),
        (HEART, ["pacemaker", "pacemaker?"]),
        (BEGAN, ["fall", "slowly"]),
        (BEGAN, "none"),
    ],
)
def test_no_other_words(asked: Question, words: Any) -> None:
    """Everything else is refused, and the sentence never repeats the person's value."""
    with pytest.raises(NotAnAnswer) as refused:
        answer_from_words(asked, words, dict)

    assert not isinstance(words, str) or f"'{words}'" not in str(refused.value)
