"""The words, numbers and dividing signs of a line, also where people leave out the space: "Ramipril2.5mg1xday"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from screen.logic.recognition.doses import is_dose, says_how
from screen.logic.recognition.exact_names import entry_of
from screen.model.medicine import Entry, Lexicon

_TOKEN = re.compile(
    r"(?P<number>[#x]?\.?\d[\d.,/x:]*\d(?:-\d+)*[a-zµμ%]*(?:/\d*[a-z]+)?(?:-[a-z][a-z-]*)?|#?\d[a-zµμ%]*(?:/\d*[a-z]+)?(?:-[a-z][a-z-]*)?)"
    r"|(?P<word>(?:n/a|w/o|a/w|h/o|c/o|cp/j|d/c'?(?:e?d)?|i\.e\.?|e\.g\.?|(?:[a-z]\.){2,}[a-z]?)(?![a-z])|[^\W\d_][\w'µ]*(?:[-.][\w']+)*)"
    r"|(?P<end>[\n\r;•·●▪◦‣*|]|[.!?](?=\s|$)|\.(?=[a-z]))"
    r"|(?P<arrow>->|=>|→|>)"
    r"|(?P<weak>[,，、/&+]|\s-\s|:|\(|\))"
)
_NAME_THEN_DOSE = re.compile(r"([a-z][a-z'-]*[a-z])[-._]?(?=x?\d)")
_LETTERS = re.compile(r"[a-z]{4,}")
_DOSE_BEGINS = re.compile(r"x?\d[\do.,/]*(?:mg|mcg|ug|ml|iu|units?|(?:[gux]|tabs?|od|bd|bid|daily)?(?![a-z]))")
_SURELY_A_DOSE = re.compile(r"x?\d(?:[\d.,/]|mg|mcg|ug|ml|iu|units?|g(?![a-z])|$)")
_PARTS = re.compile(r"[-._]")
_LONGEST_UNIT: Final = 5


@dataclass(slots=True)
class Token:
    """A word, a number or a dividing sign; `name` is set on the first word of a name and `inside` on all of them."""

    text: str
    start: int
    end: int
    kind: str
    name: Entry | None = None
    inside: bool = False


def words_of(text: str, lexicon: Lexicon) -> list[Token]:
    """The tokens of a line of small plain letters."""
    return list(_tokens(text, 0, len(text), lexicon))


def _tokens(text: str, start: int, end: int, lexicon: Lexicon) -> Iterator[Token]:
    for found in _TOKEN.finditer(text, start, end):
        kind = found.lastgroup
        assert kind is not None  # every alternative is a group
        cut = _cut(found[0], kind, lexicon) if kind in ("word", "number") else 0
        if cut:
            yield from _tokens(text, found.start(), found.start() + cut, lexicon)
            yield from _tokens(text, found.start() + cut, found.end(), lexicon)
        else:
            yield Token(found[0], found.start(), found.end(), kind)


def _cut(word: str, kind: str, lexicon: Lexicon) -> int:
    """After how many signs the word is to be cut in two; 0 where it is one word."""
    if word.isalpha() or word in lexicon:
        return 0
    if kind == "number":
        return _before_a_name(word, lexicon)
    glued = _NAME_THEN_DOSE.match(word)
    if glued and len(glued[1]) > 2:
        shape = _DOSE_BEGINS if entry_of(glued[1], lexicon) else _SURELY_A_DOSE
        if shape.match(word, glued.end()):
            return glued.end()
    parts = _PARTS.split(word)
    if len(parts) == 1 or entry_of(word, lexicon):
        return 0
    named = [entry_of(part, lexicon) is not None for part in parts]
    if any(named) and all(known or len(part) < 2 or says_how(part) for known, part in zip(named, parts, strict=True)):
        return len(parts[0])
    return 0


def _before_a_name(word: str, lexicon: Lexicon) -> int:
    """Where a name begins behind a dose: "5mgwarfarin"."""
    letters = _LETTERS.search(word)
    if letters is None or is_dose(word):
        return 0
    for place in range(letters.start(), min(letters.end() - 3, letters.start() + _LONGEST_UNIT)):
        if word[place : letters.end()] in lexicon and is_dose(word[:place]):
            return place
    return 0
