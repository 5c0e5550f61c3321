"""What clinicians replied, as it is written in a file of answers, in a saved result or behind an option."""

import re
from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Final, TypeVar

from screen.logic.nearest import did_you_mean
from screen.logic.replies import takes_reply
from screen.model.reply import Clinician, Reply, Says
from screen.model.rule import Rule
from screen.model.rulebook import Rulebook
from screen.reading.answer_words import NotAnAnswer
from screen.reading.days import date_from_words

LONGEST_NOTE: Final = 500

_EXAMPLE: Final = '{"RULE": {"from": "prescriber", "on": "2026-11-20", "says": "may-go-ahead"}}'
_KEYS: Final = ("from", "on", "says", "note")
_Word = TypeVar("_Word", bound=StrEnum)


def replies_from_words(words: object, asked_on: str | None, rulebook: Rulebook) -> dict[str, Reply]:
    """The replies in an object by the ids of rules, none later than the answers. Raises NotAnAnswer."""
    if not isinstance(words, dict):
        raise NotAnAnswer(f"takes an object by rule, such as {_EXAMPLE}.")
    found = {_rule(str(id), rulebook).id: _reply(str(id), reply) for id, reply in words.items()}
    refuse_later(found, asked_on)
    return found


def replies_from_options(texts: Sequence[str], rulebook: Rulebook) -> dict[str, Reply]:
    """The replies behind options such as `anticoagulant-stable=may-go-ahead,prescriber,2026-11-20`.

    What stands behind a third comma is the note. Raises NotAnAnswer.
    """
    found: dict[str, Reply] = {}
    for text in texts:
        id, _, said = text.partition("=")
        if said.count(",") < 2:
            raise NotAnAnswer("takes RULE=SAYS,FROM,DAY, such as RULE=may-go-ahead,prescriber,2026-11-20.")
        rule = _rule(id.strip(), rulebook)
        says, by, on, note = [*(each.strip() for each in said.split(",", 3)), ""][:4]
        reply = _reply(rule.id, {"says": says, "from": by, "on": on, "note": note or None})
        if found.setdefault(rule.id, reply) != reply:
            raise NotAnAnswer(f"is given twice for '{rule.id}' with different replies. Give it once.")
    return found


def reply_of(rule: Rule, by: object, on: object, says: object, note: object = None) -> Reply:
    """One reply, checked; a reply with conditions says them in its note. Raises NotAnAnswer."""
    return _reply(rule.id, {"from": by, "on": on, "says": says, "note": note})


def refuse_later(replies: Mapping[str, Reply], asked_on: str | None) -> None:
    """Raise NotAnAnswer for a reply that is dated after the day of the answers, which cannot be."""
    for id, reply in replies.items():
        if asked_on is not None and reply.on > asked_on:
            raise NotAnAnswer(
                f"holds a reply to '{id}' that is dated after the day of the answers. Correct one of the two days."
            )


def _rule(id: str, rulebook: Rulebook) -> Rule:
    rule = rulebook.rules.get(id)
    if rule is None:
        name = f"'{id}'" if re.fullmatch(r"[A-Za-z0-9_-]{1,60}", id) else "One key"
        hint = did_you_mean(id[:100], [each.id for each in rulebook.rules.values() if takes_reply(each)])
        raise NotAnAnswer(f"holds a reply to a rule that is not there: {name} is none.{hint}")
    if not takes_reply(rule):
        raise NotAnAnswer(
            f"holds a reply to '{id}', which no reply changes: replies are for rules that ask a doctor or pharmacist "
            "before the first needle. Take it out."
        )
    return rule


def _reply(id: str, words: object) -> Reply:
    try:
        return _read(words)
    except NotAnAnswer as refused:
        raise NotAnAnswer(f"holds a reply to '{id}' that cannot be read: {refused.sentence}") from None


def _read(words: object) -> Reply:
    if not isinstance(words, dict) or not set(words) <= set(_KEYS):
        raise NotAnAnswer(f"it takes {', '.join(_KEYS[:-1])} and {_KEYS[-1]}, nothing else.")
    by, says = _one_of("from", words, Clinician), _one_of("says", words, Says)
    try:
        on = date_from_words(words.get("on"))
    except NotAnAnswer as refused:
        raise NotAnAnswer(f"'on' {refused.sentence}") from None
    if on is None:
        raise NotAnAnswer("'on' is missing: the day of the reply, such as 2026-11-20.")
    note = words.get("note")
    if note is not None and not (isinstance(note, str) and _is_text(note)):
        raise NotAnAnswer(f"'note' takes a text of at most {LONGEST_NOTE} characters.")
    note = note.strip() if note else ""
    if says is Says.WITH_CONDITIONS and not note:
        raise NotAnAnswer("'note' is missing: write the conditions in it.")
    return Reply(by, on, says, note or None)


def _is_text(note: str) -> bool:
    return len(note) <= LONGEST_NOTE and not any("\ud800" <= sign <= "\udfff" for sign in note)


def _one_of(key: str, words: Mapping[str, object], kind: type[_Word]) -> _Word:
    word = words.get(key)
    found = next((each for each in kind if isinstance(word, str) and each.value == word.strip().lower()), None)
    if found is None:
        allowed = [each.value for each in kind]
        raise NotAnAnswer(f"'{key}' takes {', '.join(allowed[:-1])} or {allowed[-1]}.")
    return found
