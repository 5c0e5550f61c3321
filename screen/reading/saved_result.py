"""A result in JSON read back in: the answers it was made from, and the rulebook that made it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from screen.model.answer import Answer, Answers
from screen.model.errors import AnswersRefused
from screen.model.medicine import Lexicon
from screen.model.question import Kind
from screen.model.rulebook import Rulebook
from screen.reading.answer_words import NONE, NotAnAnswer, answer_from_words
from screen.reading.days import date_from_words
from screen.reading.json_answers import one_object, replies_in

_NO_RESULT = "This is not a result of acuscreen in JSON. Name a file that 'check --format json' has written."


@dataclass(frozen=True, slots=True)
class SavedResult:
    """A result as it was saved, with the parts that are needed to work it out again."""

    values: Mapping[str, object]
    answers: Mapping[str, object]
    vouched: frozenset[str]
    asked_on: str | None
    schema_version: str
    rules_version: str
    rules_sha256: str
    amendments: tuple[dict[str, object], ...]
    program_version: str


def read_saved_result(data: bytes, where: str) -> SavedResult:
    """The result in a file; `where` names it in messages. Raises AnswersRefused."""
    try:
        values = one_object(data)
        return _saved(values)
    except NotAnAnswer as refused:
        raise AnswersRefused(where, refused.sentence) from None
    except (KeyError, TypeError):
        raise AnswersRefused(where, _NO_RESULT) from None


def answers_again(saved: SavedResult, where: str, rulebook: Rulebook, lexicon: Callable[[], Lexicon]) -> Answers:
    """The answers behind a saved result. Raises AnswersRefused when they are no answers to these questions."""
    given: dict[str, Answer] = {}
    for id, words in saved.answers.items():
        if id not in rulebook.questions:
            raise AnswersRefused(where, "An answer in it belongs to no question of its own rulebook. It was changed.")
        try:
            answer = _answer(rulebook, id, words, lexicon)
        except NotAnAnswer as refused:
            raise AnswersRefused(where, f"'{id}' {refused.sentence}") from None
        if answer is not None:
            given[id] = answer
    try:
        return Answers(given, saved.vouched, saved.asked_on, replies_in(saved.values, saved.asked_on, rulebook))
    except NotAnAnswer as refused:
        raise AnswersRefused(where, refused.sentence) from None


def _answer(rulebook: Rulebook, id: str, words: object, lexicon: Callable[[], Lexicon]) -> Answer | None:
    question = rulebook.questions[id]
    if question.kind is Kind.MEDICINES and isinstance(words, list) and words != [NONE]:
        # A list is always names: one name may read `unsure`, and one long line may have named very many.
        from screen.logic.recognition import recognise

        return recognise([_text(each) for each in words], lexicon())
    return answer_from_words(question, words, lexicon)


def _saved(values: Mapping[str, object]) -> SavedResult:
    rulebook, program = _table(values["rulebook"]), _table(values["program"])
    vouched, amendments = values["vouched"], rulebook["amendments"]
    if not isinstance(vouched, list) or not isinstance(amendments, list):
        raise TypeError
    return SavedResult(
        values=values,
        answers=_table(values["answers"]),
        vouched=frozenset(_text(each) for each in vouched),
        asked_on=date_from_words(values["asked_on"]),
        schema_version=_text(values["schema_version"]),
        rules_version=_text(rulebook["version"]),
        rules_sha256=_text(rulebook["sha256"]),
        amendments=tuple(_amendment(each) for each in amendments),
        program_version=_text(program["version"]),
    )


def _amendment(value: object) -> dict[str, object]:
    found = dict(_table(value))
    _text(found["folder"])
    return found


def _table(value: object) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise TypeError
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value
