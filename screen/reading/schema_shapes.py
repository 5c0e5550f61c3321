"""The shapes that fields of rule files have, in the words of JSON Schema (draft 2020-12).

The reader takes every value as text. An editor sees `12` as a number, so a text may look like one, and a number may
be either.
"""

from collections.abc import Iterable, Mapping
from typing import Any, Final

from screen.logic.conditions import MOST_CHARACTERS
from screen.reading.fields import KEBAB, SNAKE

Schema = dict[str, Any]

DRAFT: Final = "https://json-schema.org/draft/2020-12/schema"
_IDS: Final = {SNAKE: "^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$", KEBAB: "^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$"}
_LONGEST_ID: Final = 60
_TEXT: Final[Schema] = {"type": ["string", "number", "boolean"], "minLength": 1}


def text(about: str, pattern: str | None = None) -> Schema:
    """A text that says something; with a pattern it is written in one way."""
    return {"description": about, "type": "string", "pattern": pattern} if pattern else {"description": about, **_TEXT}


def id_of(about: str, form: str) -> Schema:
    """An id in one of the two forms."""
    return {**text(about, _IDS[form]), "maxLength": _LONGEST_ID}


def word(about: str, words: Iterable[str]) -> Schema:
    """One word of several."""
    return {"description": about, "enum": list(words)}


def yes_no(about: str) -> Schema:
    """`yes` or `no`."""
    return word(f"{about} Left out it means no.", ["yes", "no"])


def number(about: str) -> Schema:
    """A whole number."""
    written: Schema = {"type": "string", "pattern": "^(?:0|[1-9][0-9]{0,8})$"}
    return {"description": about, "anyOf": [{"type": "integer", "minimum": 0, "maximum": 999_999_999}, written]}


def date(about: str) -> Schema:
    """A day of the calendar."""
    return {**text(f"{about} Written 2026-11-20.", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"), "format": "date"}


def period(about: str, *words: str) -> Schema:
    """A length of time, or one of these words."""
    return text(about, f"^(?:{'|'.join(['[1-9][0-9]{0,2} (?:day|week|month|year)s?', *words])})$")


def condition(about: str) -> Schema:
    """A condition; what stands in it is for `rules check` to judge."""
    signs = "[a-z0-9_<>=(), \\n]*"
    examples = ["fever and (age >= 65 or diabetes in illnesses)"]
    return {**text(about, f"^{signs}[a-z]{signs}$"), "maxLength": MOST_CHARACTERS, "examples": examples}


def texts(about: str, *, at_least: int = 0) -> Schema:
    """A list of texts, each once."""
    return {"description": about, "type": "array", "items": dict(_TEXT), "uniqueItems": True, "minItems": at_least}


def items(about: str, item: Schema, *, at_least: int = 0) -> Schema:
    """A list of records."""
    return {"description": about, "type": "array", "items": item, "minItems": at_least}


def record(about: str, required: Mapping[str, Schema], optional: Mapping[str, Schema] | None = None) -> Schema:
    """Keys with their values: all that are required, and no others than these."""
    return {
        "description": about,
        "type": "object",
        "required": list(required),
        "properties": {**required, **(optional or {})},
        "additionalProperties": False,
    }


def withdrawable(whole: Schema, form: str) -> Schema:
    """The record, or in a clinic's own folder the word that it is withdrawn."""
    gone = record(
        "A record of the shipped rules that this clinic does without.",
        {"id": id_of("Which record.", form), "withdrawn": text("Why.")},
    )
    return {"type": "object", "if": {"required": ["withdrawn"]}, "then": gone, "else": whole}


def together(*keys: str) -> Schema:
    """Keys of which none stands without the others."""
    return {"dependentRequired": {key: [other for other in keys if other != key] for key in keys}}


def only_where(key: str, words: Iterable[str], *, needs: Iterable[str] = (), allows: Iterable[str] = ()) -> Schema:
    """Keys that records have only where another key is one of these words, and there need or may have."""
    needed, allowed = list(needs), list(allows)
    return {
        "if": {"required": [key], "properties": {key: {"enum": list(words)}}},
        "then": {"required": needed},
        "else": {"properties": dict.fromkeys([*needed, *allowed], False)},
    }
