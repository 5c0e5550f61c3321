"""What is told when answers of an earlier day are taken up again."""

from screen.logic.ageing import Again
from screen.model.answer import Answers
from screen.model.earlier import Earlier
from screen.writing.taken_up import about_another_day, about_earlier
from tests.builders import question, rulebook

BOOK = rulebook([question("heart"), question("new_joint")])


def test_everything_that_does_not_fit_is_told() -> None:
    """Other rules, questions that are gone or changed, and replies each have a sentence."""
    earlier = Earlier(Answers(), ("heart", "new_joint"), 2, replies_gone=True, other_rules=True)

    assert [
        "The rules have changed since then. Please look over all answers at the end.",
        "2 answers belong to questions that are no longer there, and are left out.",
        "These questions have changed and are asked again: heart; new joint.",
        "What a doctor or pharmacist replied does not fit these rules any more, and is left out.",
    ] == list(about_earlier(BOOK, earlier))


def test_one_answer_is_one() -> None:
    """A single answer is not several."""
    assert ["1 answer belongs to questions that are no longer there, and are left out."] == list(
        about_earlier(BOOK, Earlier(Answers(), gone=1))
    )


def test_another_day_is_told_with_what_it_brings_back() -> None:
    """The questions that come again are named; a day that cannot be right is doubted."""
    again = {"heart": Again.AGED, "new_joint": Again.EVERY_TIME}

    assert ["It is another day now. Asked again: heart; new joint."] == list(about_another_day(BOOK, again))
    assert [
        "The day of these answers is still to come. Please check the date of this computer. They are asked again."
    ] == list(about_another_day(BOOK, {"heart": Again.FUTURE}))
    assert ["Nobody wrote down on which day this was answered, so it is asked again."] == list(
        about_another_day(BOOK, {"heart": Again.NO_DAY})
    )
    assert [] == list(about_another_day(BOOK, {}))
