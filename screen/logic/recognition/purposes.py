"""Medicines that are only said by what they are for: "tablets for my thyroid", "one for pressure one for sugar"."""

from collections.abc import Sequence
from typing import Final

from screen.model.medicine import Entry, Lexicon

_ONES: Final = frozenset(
    """
    1 2 3 4 one two three ones tablet tablets pill pills capsule capsules medicine medicines medication medications
    med meds drug drugs injection injections jab jabs
    """.split()
)
_LEADS_TO: Final = ("for", "against", "to")
_BETWEEN: Final = frozenset("my the his her a an some high bad".split())
_LONGEST: Final = 3


def for_purpose(purpose: str) -> str:
    """The lay name of medicines that are taken for something, as the lexicon holds it."""
    return f"tablets for {purpose}"


def purpose_at(words: Sequence[str], position: int, lexicon: Lexicon) -> tuple[Entry, int] | None:
    """The lay name of a medicine said by its purpose from this word on, and how many words that takes."""
    if words[position] not in _ONES or words[position + 1 : position + 2] not in [[each] for each in _LEADS_TO]:
        return None
    begin = position + 2
    while begin < len(words) and words[begin] in _BETWEEN:
        begin += 1
    for end in range(min(begin + _LONGEST, len(words)), begin, -1):
        entry = lexicon.get(for_purpose(" ".join(words[begin:end])))
        if entry is not None:
            return entry, end - position
    return None
