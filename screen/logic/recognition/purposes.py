"""Medicines that are only said by what they are for, several in one breath: "one for pressure one for sugar"."""

from collections.abc import Sequence
from typing import Final

from screen.model.medicine import Entry, Lexicon

_ONES: Final = frozenset("1 2 3 4 one two three ones tablet tablets pill pills capsule medicine medicines meds".split())
_BETWEEN: Final = frozenset("my the his her high a".split())
_PURPOSES: Final = {
    "pressure": "blood pressure tablets",
    "blood pressure": "blood pressure tablets",
    "bp": "blood pressure tablets",
    "hypertension": "blood pressure tablets",
    "sugar": "sugar tablets",
    "sugars": "sugar tablets",
    "blood sugar": "blood sugar tablets",
    "diabetes": "diabetes tablets",
    "sleeping": "sleeping tablets",
    "sleep": "sleeping tablets",
    "heart": "heart tablets",
    "cholesterol": "cholesterol tablets",
    "thyroid": "thyroid tablets",
    "epilepsy": "epilepsy tablets",
    "seizures": "epilepsy tablets",
    "fits": "epilepsy tablets",
    "clots": "blood thinner",
    "blood clots": "blood thinner",
    "thin blood": "blood thinner",
    "thinning blood": "blood thinner",
    "osteoporosis": "bone tablets",
    "bones": "bone tablets",
}
"""What people say a medicine is for, and the lay name that stands for it."""


def purpose_at(words: Sequence[str], position: int, lexicon: Lexicon) -> tuple[Entry, int] | None:
    """The lay name of a medicine said by its purpose from this word on, and how many words that takes."""
    if words[position] not in _ONES:
        return None
    following = position + 1
    if words[following : following + 1] == ["to"] or words[following : following + 1] in (["for"], ["against"]):
        following += 1
    else:
        return None
    while following < len(words) and words[following] in _BETWEEN:
        following += 1
    for length in (2, 1):
        entry = lexicon.get(_PURPOSES.get(" ".join(words[following : following + length]), ""))
        if entry is not None and following + length <= len(words):
            return entry, following + length - position
    return None
