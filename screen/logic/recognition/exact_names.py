"""Names of the lexicon that stand in a row of words, as they are or in one of the ways people glue and bend them."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from screen.logic.recognition.doses import MAKERS
from screen.logic.recognition.everyday import english
from screen.logic.recognition.listing import LONGEST_NAME
from screen.model.medicine import Entry, Lexicon

_GLUED = re.compile(r"([a-z][a-z-]{2,}[a-z])-?(\d[\d./]*(?:mg|mcg|g|ml|iu|units?)?)")
_SHORTEST_BENT: Final = 7


def name_at(words: Sequence[str], position: int, lexicon: Lexicon) -> tuple[Entry, int] | None:
    """The longest name that begins with this word, and how many words it takes."""
    for length in range(min(LONGEST_NAME, len(words) - position), 1, -1):
        entry = lexicon.get(" ".join(words[position : position + length]))
        if entry is not None:
            return entry, length
    if position + 1 < len(words):
        entry = lexicon.get(f"{words[position]}-{words[position + 1]}")
        if entry is not None:
            return entry, 2
    entry = entry_of(words[position], lexicon)
    return (entry, 1) if entry is not None else None


def entry_of(word: str, lexicon: Lexicon) -> Entry | None:
    """What one word stands for, also with its dose glued to it, a maker before it or a foreign ending."""
    entry = lexicon.get(word)
    if entry is not None or len(word) < 4:
        return entry
    for form in _other_forms(word):
        entry = lexicon.get(form)
        if entry is not None:
            return entry
    if len(word) >= _SHORTEST_BENT and word.isalpha():
        for form in _endings(word):
            entry = lexicon.get(form)
            if entry is not None and not entry.seldom and not english(word):
                return entry
    return None


def _other_forms(word: str) -> Iterator[str]:
    if "-" in word:
        first, _, rest = word.partition("-")
        if first in MAKERS:
            yield rest
        yield word.replace("-", " ")
        yield word.replace("-", "")
    if glued := _GLUED.fullmatch(word):
        yield glued[1]
    if word.endswith("s") and len(word) > 5:
        yield word[:-1]


def _endings(word: str) -> Iterator[str]:
    """Warfarine, warfarina, prednisolon: other languages add or drop the last letter. That is no misspelling.

    This is the one way in which a name that differs counts as recognised outright, because nothing else in the word
    is different; a name that differs in any other letter is close at most.
    """
    yield f"{word}e"
    if word[-1] in "aeo":
        yield word[:-1]
        yield f"{word[:-1]}e"
        yield f"{word[:-1]}a"
    if word.endswith("um"):
        yield word[:-2]
