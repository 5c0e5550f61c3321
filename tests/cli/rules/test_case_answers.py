"""The words of a case as answers."""

import pytest

from screen.cli.rules.case_answers import case_answers
from screen.model.answer import Answers, Chosen, Plain
from screen.model.errors import RulesRefused
from screen.model.medicine import Lexicon
from tests.builders import MEDICINES, THINS_BLOOD, choices, number, question, rulebook
from tests.checking.small import APPLIES, LEXICON, case

BOOK = rulebook([question("ill"), number("age"), choices("heart", "valve", "pacemaker"), MEDICINES, THINS_BLOOD])


def test_words_are_read_as_in_a_file_of_answers() -> None:
    """Words, numbers and lists give their answers; what is not given was never asked."""
    read = case_answers(BOOK, lambda: LEXICON)

    answers = read(case(APPLIES, ill="unsure", age=65, heart=("valve?",)))

    assert Answers({"ill": Plain.UNSURE, "age": 65, "heart": Chosen(unsure=frozenset({"valve"}))}) == answers


def test_names_are_fetched_once_and_only_when_needed() -> None:
    """A case without a medicine needs no lexicon, and many cases need it once."""
    fetched: list[int] = []

    def lexicon() -> Lexicon:
        fetched.append(1)
        return LEXICON

    read = case_answers(BOOK, lexicon)
    read(case(APPLIES, ill="yes", medicines="none"))

    assert [] == fetched
    read(case(APPLIES, medicines=("warfarin",)))
    read(case(APPLIES, medicines=("ibuprofen",)))
    assert [1] == fetched


def test_words_that_are_no_answer_are_refused() -> None:
    """The case and its question are named."""
    with pytest.raises(RulesRefused, match="In 'somebody': 'ill' takes yes, no or unsure"):
        case_answers(BOOK, lambda: LEXICON)(case(APPLIES, ill="perhaps"))
