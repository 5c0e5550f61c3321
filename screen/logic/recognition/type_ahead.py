"""Names of medicines that begin with what somebody is typing, for an interview to offer at each key stroke."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

from screen.logic.recognition.listing import OTHER
from screen.logic.recognition.normalising import normalise
from screen.model.medicine import Entry, Lexicon
from screen.model.values import dataclass

_LETTERS_NEEDED: Final = 2
_BEFORE_THE_LAST = re.compile(r".*[,;\n]", re.DOTALL)
_AFTER_ALL: Final = "\U0010ffff"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A name that may be meant, as it would be written, and the ids of its classes."""

    name: str
    classes: tuple[str, ...]


def names_starting(lexicon: Lexicon, typed: str, limit: int = 8) -> tuple[Suggestion, ...]:
    """The names that begin with the last medicine of a line: the very name first, then those that matter, short first.

    Substances stand before brands. Nothing is offered before the second letter. Names that read alike and mean the
    same are offered once.
    """
    beginning = normalise(_BEFORE_THE_LAST.sub("", typed))
    if len(beginning) < _LETTERS_NEEDED:
        return ()
    found: dict[Suggestion, None] = {}
    for entry in sorted(_entries(lexicon, beginning), key=lambda each: _order(each, beginning)):
        found.setdefault(Suggestion(entry.name, entry.classes))
        if len(found) == limit:
            break
    return tuple(found)


def _entries(lexicon: Lexicon, beginning: str) -> Iterator[Entry]:
    keys = _sorted_keys(lexicon)
    for place in range(bisect_left(keys, beginning), bisect_left(keys, beginning + _AFTER_ALL)):
        yield lexicon[keys[place]]


def _order(entry: Entry, beginning: str) -> tuple[bool, bool, bool, int, str]:
    # A substance has many brands, which would push its own name off a short list.
    is_brand = entry.name not in {member.substance for member in entry.members}
    matters = set(entry.classes) != {OTHER}
    return normalise(entry.name) != beginning, not matters, is_brand, len(entry.name), entry.name


def _sorted_keys(lexicon: Lexicon) -> Sequence[str]:
    kept = _kept().get("last")
    if kept is None or kept[0] is not lexicon:
        kept = _kept()["last"] = (lexicon, sorted(lexicon))
    return kept[1]


@cache
def _kept() -> dict[str, tuple[Lexicon, Sequence[str]]]:
    return {}
