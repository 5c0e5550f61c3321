"""A result in JSON read back in: the answers it was made from, and the rulebook that made it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from screen.model.answer import Answer, AnsweredBy, Answers
from screen.model.errors import AnswersRefused
from screen.model.medicine import Lexicon
from screen.model.rulebook import Rulebook
from screen.reading.answer_words import NotAnAnswer
from screen.reading.days import date_from_words
from screen.reading.json_answers import one_object, replies_in
from screen.reading.saved_parts import a_list, a_table, a_text, answer_in, days_by_question, who_answered
from screen.reading.saved_second_check import second_check_in

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
            answer = answer_in(rulebook, id, words, lexicon)
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
        second_check_in(saved.values.get("second_check"), where, rulebook, lexicon),
    )


def _saved(values: Mapping[str, object]) -> SavedResult:
    rulebook, program = a_table(values["rulebook"]), a_table(values["program"])
    return SavedResult(
        values=values,
        answers=a_table(values["answers"]),
        vouched=frozenset(a_text(each) for each in a_list(values["vouched"])),
        asked_on=date_from_words(values["asked_on"]),
        answered_by=who_answered(values.get("answered_by")),
        carried_over=days_by_question(values.get("carried_over", {})),
        schema_version=a_text(values["schema_version"]),
        rules_version=a_text(rulebook["version"]),
        rules_sha256=a_text(rulebook["sha256"]),
        amendments=tuple(_amendment(each) for each in a_list(rulebook["amendments"])),
        program_version=a_text(program["version"]),
    )


def _amendment(value: object) -> dict[str, object]:
    found = dict(a_table(value))
    a_text(found["folder"])
    return found
