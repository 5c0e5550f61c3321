"""Answers from a file in JSON: one object, the ids of questions as keys."""

import json
import re
from collections.abc import Callable, Mapping
from typing import Final, NoReturn

from screen.logic.nearest import did_you_mean
from screen.model.answer import Answer, Answers
from screen.model.errors import AnswersRefused
from screen.model.medicine import Lexicon
from screen.model.reply import Reply
from screen.model.rulebook import Rulebook
from screen.reading.answer_words import NotAnAnswer, answer_from_words
from screen.reading.days import date_from_words

ASKED_ON: Final = "asked_on"
REPLIES: Final = "replies"
LARGEST: Final = 1_000_000
"""Bytes; a person's answers are a few thousand."""


def read_json_answers(data: bytes, where: str, rulebook: Rulebook, lexicon: Callable[[], Lexicon]) -> Answers:
    """The answers in a file; `where` names it in messages. Raises AnswersRefused with one sentence."""
    try:
        return _answers(one_object(data), rulebook, lexicon)
    except NotAnAnswer as refused:
        raise AnswersRefused(where, refused.sentence) from None


def one_object(data: bytes) -> dict[str, object]:
    """The JSON object as it stands; what could be read in two ways is refused. Raises NotAnAnswer."""
    if len(data) > LARGEST:
        raise NotAnAnswer("The file is larger than a megabyte, too large for one person's answers.")
    if data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        raise NotAnAnswer("The file begins with a byte order mark. Save it as UTF-8 without BOM.")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as broken:
        line = data.count(b"\n", 0, broken.start) + 1
        raise NotAnAnswer(f"Line {line} is not UTF-8. Save the file as UTF-8.") from None
    if not text.strip():
        raise NotAnAnswer('The file is empty. Write an object such as {"pain": ["lower-back"], "pregnant": "no"}.')
    try:
        found = json.loads(text, object_pairs_hook=_without_duplicates, parse_int=_whole_number)
    except json.JSONDecodeError as broken:
        # The decoder's own message is left out: it may repeat what stands there.
        raise NotAnAnswer(f"Line {broken.lineno}, column {broken.colno} is not JSON.") from None
    except RecursionError:
        raise NotAnAnswer("Brackets are nested too deep; answers are words, numbers and lists of words.") from None
    if not isinstance(found, dict):
        raise NotAnAnswer('The file must hold one object, such as {"pain": ["lower-back"], "pregnant": "no"}.')
    return found


def _without_duplicates(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found: dict[str, object] = {}
    for key, value in pairs:
        if key in found:
            raise NotAnAnswer(f"{shown_key(key)} stands twice in one object. Keep one of them.")
        found[key] = value
    return found


def _whole_number(digits: str) -> int | float:
    """Numbers of absurd length become infinite, which no question takes: converting them costs quadratic time."""
    return int(digits) if len(digits) <= 18 else float("inf")


def _answers(found: dict[str, object], rulebook: Rulebook, lexicon: Callable[[], Lexicon]) -> Answers:
    given: dict[str, Answer] = {}
    for key, words in found.items():
        if key in (ASKED_ON, REPLIES):
            continue
        question = rulebook.questions.get(key)
        if question is None:
            _refuse_key(key, rulebook)
        try:
            answer = answer_from_words(question, words, lexicon)
        except NotAnAnswer as refused:
            raise NotAnAnswer(f"'{key}' {refused.sentence}") from None
        if answer is not None:
            given[key] = answer
    try:
        asked_on = date_from_words(found.get(ASKED_ON))
    except NotAnAnswer as refused:
        raise NotAnAnswer(f"'{ASKED_ON}' {refused.sentence}") from None
    return Answers(given, asked_on=asked_on, replies=replies_in(found, asked_on, rulebook))


def replies_in(found: Mapping[str, object], asked_on: str | None, rulebook: Rulebook) -> Mapping[str, Reply]:
    """The replies of clinicians in an object, none of them later than the answers. Raises NotAnAnswer."""
    if not found.get(REPLIES):
        return {}
    # Imported here because hardly any file holds replies.
    from screen.reading.replies import replies_from_words

    try:
        return replies_from_words(found[REPLIES], asked_on, rulebook)
    except NotAnAnswer as refused:
        raise NotAnAnswer(f"'{REPLIES}' {refused.sentence}") from None


def _refuse_key(key: str, rulebook: Rulebook) -> NoReturn:
    by_option = {question.option.replace("-", "_"): id for id, question in rulebook.questions.items()}
    meant = by_option.get(key.lower().replace("-", "_"))
    hint = f" Did you mean '{meant}'?" if meant else did_you_mean(key[:100], [*rulebook.questions, ASKED_ON, REPLIES])
    raise NotAnAnswer(f"{shown_key(key)} is not a question.{hint}")


def shown_key(key: str) -> str:
    """A key is shown only while it looks like a name: anything else could be a person's words in the wrong place."""
    return f"'{key}'" if re.fullmatch(r"[A-Za-z0-9_-]{1,40}", key) else "A key that does not look like a name"
