"""A text holds a word that promises what no list of questions can know.

Nobody is safe, clear or free of risk because of some answers, and a person who reads such a word may stop looking.
"Contraindicated" is a verdict that belongs to a clinician. The words are: safe, clear, cleared, passed, no risk,
contraindicated; "clearly" and "unsafe" are other words. Say what was found and whom to ask.

Wrong:
    # rules/bleeding/thinner.yaml
    say: Your answers are clear. Go ahead.

Right:
    # rules/bleeding/thinner.yaml
    say: Ask a doctor before the first needle.
"""

import re
from collections.abc import Iterator
from typing import Final

from screen.checking.texts import texts
from screen.logic.soundness import Flaw
from screen.model.rulebook import Rulebook

CODE: Final = "forbidden-word"

_FORBIDDEN = re.compile(r"\b(?:safe|clear|cleared|passed|no\s+risk|contraindicated)\b", re.IGNORECASE)


def check(rulebook: Rulebook) -> Iterator[Flaw]:
    """Every forbidden word in a text that a person reads."""
    for text in texts(rulebook):
        for found in _FORBIDDEN.finditer(text.text):
            word = " ".join(found.group().lower().split())
            sentence = f"'{word}' promises more than answers can tell. Say what was found and whom to ask."
            yield text.flaw(CODE, sentence, found.start() + 1)
