"""The words of a case as answers, read in the same way as the words of a file of answers."""

from collections.abc import Callable
from functools import cache

from screen.model.answer import Answer, Answers
from screen.model.errors import RulesRefused
from screen.model.medicine import Lexicon
from screen.model.place import Place, Problem
from screen.model.rule import Case
from screen.model.rulebook import Rulebook
from screen.reading.answer_words import NotAnAnswer, answer_from_words


def case_answers(rulebook: Rulebook, lexicon: Callable[[], Lexicon]) -> Callable[[Case], Answers]:
    """What reads cases of this rulebook; names of medicines are fetched once, and only when a case has one.

    It raises RulesRefused for words that are no answer.
    """
    once = cache(lexicon)

    def read(case: Case) -> Answers:
        given: dict[str, Answer] = {}
        for id, words in case.given.items():
            try:
                answer = answer_from_words(rulebook.questions[id], words, once)
            except NotAnAnswer as refused:
                sentence = f"In '{case.name}': '{id}' {refused.sentence}"
                raise RulesRefused([Problem(Place("cases"), "case-answer", sentence)]) from None
            if answer is not None:
                given[id] = answer
        return Answers(given)

    return read
