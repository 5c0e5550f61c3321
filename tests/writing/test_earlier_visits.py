"""What a result tells about earlier visits and second checks."""

from dataclasses import replace

from screen.model.answer import Answers, Plain
from screen.model.second_check import Disagreement, SecondCheck
from screen.writing.earlier_visits import carried_over, second_check
from tests.builders import question, rulebook

BOOK = rulebook([question("heart"), question("new_joint"), question("numb"), question("tired")])


def test_carried_answers_are_told_by_their_day() -> None:
    """The oldest day comes first, the questions in the order asked."""
    days = {"tired": "2026-11-01", "new_joint": "2026-05-02", "heart": "2026-11-01"}

    assert [
        "Asked on 2026-05-02, and said to be still so: new joint.",
        "Asked on 2026-11-01, and said to be still so: heart; tired.",
    ] == [each.text for each in carried_over(BOOK, replace(Answers(), carried_over=days))]


def test_a_second_check_tells_who_differed_and_how_it_was_settled() -> None:
    """Both answers and the one that counts stand beside each other."""
    differed = Disagreement("numb", Plain.NO, Plain.UNSURE, Plain.YES)
    new = Disagreement("tired", Plain.YES, Plain.NO, Plain.NO)
    check = SecondCheck("MB", "2026-11-20", ("numb", "tired"), (differed, new))

    assert [
        "Second check on 2026-11-20 by MB: 2 questions were asked again. These answers differed:",
        "numb: first no; then not sure. Settled: yes",
        "tired: first yes; then no. Settled: no",
    ] == [each.text for each in second_check(BOOK, check)]


def test_a_second_check_without_disagreements() -> None:
    """Also that everything was the same is told."""
    check = SecondCheck(None, "2026-11-20", ("numb",), ())

    assert ["Second check on 2026-11-20: 1 question was asked again. All answers were the same."] == [
        each.text for each in second_check(BOOK, check)
    ]


def test_nothing_is_told_of_nothing() -> None:
    """An ordinary result says nothing about either."""
    assert [] == [*carried_over(BOOK, Answers()), *second_check(BOOK, None)]
