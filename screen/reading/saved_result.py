"""A result in JSON read back in: the answers it was made from, and the rulebook that made it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from screen.model.answer import Answer, AnsweredBy, Answers
from screen.model.errors import AnswersRefused
from screen.model.medicine import Lexicon
from screen.model.question import Kind
from screen.model.rulebook import Rulebook
from screen.model.second_check import Disagreement, SecondCheck
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
    answered_by: AnsweredBy | None
    carried_over: Mapping[str, str]
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
        replies = replies_in(saved.values, saved.asked_on, rulebook)
    except NotAnAnswer as refused:
        raise AnswersRefused(where, refused.sentence) from None
    return Answers(
        given,
        saved.vouched,
        saved.asked_on,
        replies,
        saved.answered_by,
        saved.carried_over,
        _second_check(saved, where, rulebook, lexicon),
    )


def _second_check(
    saved: SavedResult, where: str, rulebook: Rulebook, lexicon: Callable[[], Lexicon]
) -> SecondCheck | None:
    """The second check as it was recorded, or None where there was none."""
    found = saved.values.get("second_check")
    if found is None:
        return None
    try:
        check = _table(found)
        return SecondCheck(
            by=None if check["by"] is None else _text(check["by"]),
            on=_day(check["on"]),
            asked=tuple(_text(id) for id in _items(check["asked"])),
            disagreements=tuple(
                _disagreement(_table(each), rulebook, lexicon) for each in _items(check["disagreements"])
            ),
        )
    except (KeyError, TypeError, NotAnAnswer):
        raise AnswersRefused(where, "The second check in it is not as acuscreen writes it. It was changed.") from None


def _disagreement(found: Mapping[str, object], rulebook: Rulebook, lexicon: Callable[[], Lexicon]) -> Disagreement:
    id = _text(found["question"])
    first, second, settled = (_answer(rulebook, id, found[key], lexicon) for key in ("first", "second", "settled"))
    if settled is None:
        raise TypeError
    return Disagreement(id, first, second, settled)


def _answer(rulebook: Rulebook, id: str, words: object, lexicon: Callable[[], Lexicon]) -> Answer | None:
    question = rulebook.questions[id]
    if question.kind is Kind.MEDICINES and isinstance(words, list) and words != [NONE]:
        # A list is always names: one name may read `unsure`, and one long line may have named very many.
        from screen.logic.recognition import recognise

        return recognise([_text(each) for each in words], lexicon())
    return answer_from_words(question, words, lexicon)


def _saved(values: Mapping[str, object]) -> SavedResult:
    rulebook, program = _table(values["rulebook"]), _table(values["program"])
    return SavedResult(
        values=values,
        answers=_table(values["answers"]),
        vouched=frozenset(_text(each) for each in _items(values["vouched"])),
        asked_on=date_from_words(values["asked_on"]),
        answered_by=_answered_by(values.get("answered_by")),
        carried_over={id: _day(day) for id, day in _table(values.get("carried_over", {})).items()},
        schema_version=_text(values["schema_version"]),
        rules_version=_text(rulebook["version"]),
        rules_sha256=_text(rulebook["sha256"]),
        amendments=tuple(_amendment(each) for each in _items(rulebook["amendments"])),
        program_version=_text(program["version"]),
    )


def _answered_by(value: object) -> AnsweredBy | None:
    if value is None:
        return None
    try:
        return AnsweredBy(_text(value))
    except ValueError:
        raise TypeError from None


def _day(value: object) -> str:
    day = date_from_words(_text(value))
    if day is None:
        raise TypeError
    return day


def _items(value: object) -> list[object]:
    if not isinstance(value, list):
        raise TypeError
    return value


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
