"""Answers in the words of a file of answers."""

import pytest

from screen.logic.answer_words import answer_words
from screen.model.answer import Answer, Chosen, Plain
from screen.model.medicine import MedicineItem, MedicineList
from screen.model.question import Kind, Question, Value

VALUES = (Value("pacemaker", "A pacemaker"), Value("valve", "A heart valve"), Value("chest-pain", "Chest pain"))


def question(kind: Kind) -> Question:
    """A question of this kind."""
    return Question("heart", "health", kind, "?", "?", "?", "heart", values=VALUES)


@pytest.mark.parametrize(
    ("kind", "answer", "words"),
    [
        (Kind.YES_NO, Plain.YES, "yes"),
        (Kind.YES_NO, Plain.DECLINED, "declined"),
        (Kind.CHOICES, Plain.UNSURE, "unsure"),
        (Kind.NUMBER, 67, 67),
        (Kind.CHOICE, Chosen(frozenset({"valve"})), "valve"),
        (Kind.CHOICES, Chosen(frozenset({"valve"})), ["valve"]),
        (Kind.CHOICES, Chosen(frozenset({"chest-pain"}), frozenset({"valve"})), ["valve?", "chest-pain"]),
        (Kind.CHOICES, Chosen(), "none"),
        (Kind.MEDICINES, MedicineList(none=True), "none"),
        (Kind.MEDICINES, MedicineList((MedicineItem("b"), MedicineItem("a"))), ["b", "a"]),
        (Kind.MEDICINES, MedicineList((MedicineItem("b"),), none=True), ["b", "none"]),
    ],
)
def test_each_answer_has_its_words(kind: Kind, answer: Answer, words: str | int | list[str]) -> None:
    """Every kind of answer is written as a file of answers has it."""
    assert words == answer_words(question(kind), answer)


def test_a_line_that_became_two_items_is_written_once() -> None:
    """A half-known line is one line again, so that reading it back finds the same two items."""
    both = MedicineList((MedicineItem("warfarin stopped", ("warfarin",)), MedicineItem("warfarin stopped")))

    assert ["warfarin stopped"] == answer_words(question(Kind.MEDICINES), both)
