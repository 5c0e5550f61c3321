"""The answers in a result or a draft, as far as the rules of now take them."""

from collections.abc import Callable, Mapping
from typing import Final

from screen.model.answer import Answer, Answers
from screen.model.earlier import DRAFT_FORMAT, DRAFT_VERSION, Earlier
from screen.model.errors import AnswersRefused
from screen.model.medicine import Lexicon
from screen.model.reply import Reply
from screen.model.rulebook import Rulebook
from screen.reading.answer_words import NotAnAnswer
from screen.reading.days import date_from_words
from screen.reading.json_answers import one_object, replies_in
from screen.reading.saved_parts import a_list, a_table, a_text, answer_in, days_by_question, who_answered

_NO_DRAFT: Final = "This is not a draft of acuscreen. Name a file that an interview has saved."
_OTHER_VERSION: Final = "This draft was saved by another version of acuscreen. Go on with that version, or begin anew."
_NO_RESULT: Final = "This is not a result of acuscreen in JSON. Name a file that 'check --format json' has written."


def earlier_in_draft(data: bytes, where: str, rulebook: Rulebook, lexicon: Callable[[], Lexicon]) -> Earlier:
    """The answers in a draft; `where` names it in messages. Raises AnswersRefused."""
    values = _object(data, where)
    if values.get("format") != DRAFT_FORMAT:
        raise AnswersRefused(where, _NO_DRAFT)
    if values.get("format_version") != DRAFT_VERSION:
        raise AnswersRefused(where, _OTHER_VERSION)
    return _earlier(values, where, _NO_DRAFT, rulebook, lexicon)


def earlier_in_result(data: bytes, where: str, rulebook: Rulebook, lexicon: Callable[[], Lexicon]) -> Earlier:
    """The answers in a result in JSON; `where` names it in messages. Raises AnswersRefused."""
    values = _object(data, where)
    if "level" not in values:
        raise AnswersRefused(where, _NO_RESULT)
    return _earlier(values, where, _NO_RESULT, rulebook, lexicon)


def _object(data: bytes, where: str) -> Mapping[str, object]:
    try:
        return one_object(data)
    except NotAnAnswer as refused:
        raise AnswersRefused(where, refused.sentence) from None


def _earlier(
    values: Mapping[str, object], where: str, otherwise: str, rulebook: Rulebook, lexicon: Callable[[], Lexicon]
) -> Earlier:
    try:
        given: dict[str, Answer] = {}
        changed: list[str] = []
        words = a_table(values["answers"])
        for id in (id for id in words if id in rulebook.questions):
            answer = _answer(rulebook, id, words[id], lexicon)
            if answer is None:
                changed.append(id)
            else:
                given[id] = answer
        asked_on = date_from_words(values["asked_on"])
        replies = _replies(values, asked_on, rulebook)
        return Earlier(
            answers=Answers(
                given,
                frozenset(a_text(each) for each in a_list(values["vouched"])).intersection(given),
                asked_on,
                replies or {},
                who_answered(values.get("answered_by")),
                {id: day for id, day in days_by_question(values["carried_over"]).items() if id in given},
            ),
            changed=tuple(id for id in rulebook.questions if id in changed),
            gone=len(words) - len(given) - len(changed),
            replies_gone=replies is None,
            other_rules=a_table(values["rulebook"])["sha256"] != rulebook.sha256,
        )
    except NotAnAnswer as refused:
        raise AnswersRefused(where, f"'asked_on' {refused.sentence}") from None
    except (KeyError, TypeError):
        raise AnswersRefused(where, otherwise) from None


def _answer(rulebook: Rulebook, id: str, words: object, lexicon: Callable[[], Lexicon]) -> Answer | None:
    """The answer, or None when the question does not take it any more."""
    try:
        return answer_in(rulebook, id, words, lexicon)
    except NotAnAnswer:
        return None


def _replies(values: Mapping[str, object], asked_on: str | None, rulebook: Rulebook) -> Mapping[str, Reply] | None:
    """The replies, or None when these rules do not take them: without them the graver level is shown."""
    try:
        return replies_in(values, asked_on, rulebook)
    except NotAnAnswer:
        return None
