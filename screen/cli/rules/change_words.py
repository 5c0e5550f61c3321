"""What a field of a record says, in words that can be read beside what it said before."""

from collections.abc import Mapping
from enum import Enum
from typing import Any

from screen.model.condition import And, AtLeast, Compares, Has, Not, Or, Word, sentence
from screen.model.level import Level
from screen.model.question import Value
from screen.model.region import Change, Point, RegionCaution, RegionChange, Serves
from screen.model.rule import Case, Citation
from screen.writing.rule_page import change_in_words

CONDITIONS = (And, AtLeast, Compares, Has, Not, Or, Word)


def in_words(value: Any) -> str | list[str]:
    """One text, or for what is a list or map one text an item."""
    match value:
        case Mapping():
            return [f"{key}: {_item(each)}" for key, each in value.items()]
        case tuple():
            return [_item(each) for each in value]
        case None:
            return "none"
        case bool():
            return "yes" if value else "no"
        case _ if isinstance(value, CONDITIONS):
            return sentence(value)
    return _item(value)


def _item(value: Any) -> str:
    match value:
        case Citation(cite, stance, at, says):
            place = f", {at}" if at else ""
            return f"{cite} {stance.value}{place}" + (f": {says}" if says else "")
        case Value(id, label, settles):
            return f"{id}: {label}" + " (a way down)" * settles
        case RegionChange():
            return change_in_words(value)
        case Serves(pain, support, extension):
            return f"{pain}: {support}" + " (an extension)" * extension
        case Point(code, name, where, note):
            return f"{code} {name}: {where}" + (f" Note: {note}" if note else "")
        case RegionCaution(says, sources):
            return f"{says} [{', '.join(sources)}]"
        case Case(name, _, expect):
            return f"{name} ({expect.value})"
        case Level() | Change():
            return value.id
        case Enum():
            return str(value.value)
    return str(value).strip()
