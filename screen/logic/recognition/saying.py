"""What words around a name say about taking it: now, no longer, not at all, or somebody else.

A cue holds from where it stands to the end of its sentence or to the next cue; the kinds that can follow a name
("warfarin, stopped in May") also speak of the name before them.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cache

from screen.logic.recognition.kinds import Kind
from screen.logic.recognition.phrases import CUE_WORDS, PHRASES


@dataclass(frozen=True, slots=True)
class Cue:
    """One thing said, and where in the line."""

    kind: Kind
    start: int
    end: int


def cues(text: str, words: Collection[str]) -> Iterator[Cue]:
    """What is said in a line of small letters with these words in it, from left to right."""
    if CUE_WORDS.isdisjoint(words):
        return
    for found in _pattern().finditer(text):
        group = found.lastgroup
        assert group is not None  # every alternative is a group of its own
        yield Cue(PHRASES[int(group[1:])][0], found.start(), found.end())


@cache
def _pattern() -> re.Pattern[str]:
    # Compiled when a line needs it: a bare name should not pay for it.
    groups = "|".join(f"(?P<p{index}>{phrase})" for index, (_, phrase) in enumerate(PHRASES))
    return re.compile(rf"(?<![\w'-])(?:{groups})(?![\w'-])")
