"""The parts that saved results and drafts have in common; one that is not what it must be raises TypeError."""

from collections.abc import Callable, Mapping

from screen.model.answer import Answer, AnsweredBy
from screen.model.medicine import Lexicon
from screen.model.question import Kind
from screen.model.rulebook import Rulebook
from screen.reading.answer_words import NONE, answer_from_words
from screen.reading.days import date_from_words


def answer_in(rulebook: Rulebook, id: str, words: object, lexicon: Callable[[], Lexicon]) -> Answer | None:
    """The answer to a question of the rulebook. Raises NotAnAnswer."""
    question = rulebook.questions[id]
    if question.kind is Kind.MEDICINES and isinstance(words, list) and words != [NONE]:
        # A list is always names: one name may read `unsure`, and one long line may have named very many.
        from screen.logic.recognition import recognise

        return recognise([a_text(each) for each in words], lexicon())
    return answer_from_words(question, words, lexicon)


def who_answered(value: object) -> AnsweredBy | None:
    """Who sat at the keys."""
    if value is None:
        return None
    try:
        return AnsweredBy(a_text(value))
    except ValueError:
        raise TypeError from None


def days_by_question(value: object) -> Mapping[str, str]:
    """The days of answers that were carried over."""
    return {id: a_day(day) for id, day in a_table(value).items()}


def a_day(value: object) -> str:
    """A day that must be there. Raises NotAnAnswer for a text that is none."""
    day = date_from_words(a_text(value))
    if day is None:
        raise TypeError
    return day


def a_table(value: object) -> Mapping[str, object]:
    """An object with its keys."""
    if not isinstance(value, dict):
        raise TypeError
    return value


def a_list(value: object) -> list[object]:
    """A list."""
    if not isinstance(value, list):
        raise TypeError
    return value


def a_text(value: object) -> str:
    """A text."""
    if not isinstance(value, str):
        raise TypeError
    return value
