"""A sentence that a person reads or hears runs on for too long.

Somebody in pain, reading in a second language or listening at a telephone, loses the beginning before the end comes.
A sentence has at most 25 words. A colon or a semicolon gives a rest as well, so a list of signs may be long as a
whole: "have you had any of these: …; …; or …?"

Wrong:
    # rules/bleeding/thinner.yaml
    say: >
      If you have had a clot or a stent or a new heart valve, or if you take a pill each day that thins the blood,
      then ask first.

Right:
    # rules/bleeding/thinner.yaml
    say: Have you had a clot, a stent or a new heart valve? Do you take a pill that thins the blood? Then ask first.
"""

from collections.abc import Iterator
from typing import Final

from screen.checking.reading_age import sentences, words
from screen.checking.texts import texts
from screen.logic.soundness import Flaw
from screen.model.rulebook import Rulebook

CODE: Final = "long-sentence"

MOST_WORDS: Final = 25


def check(rulebook: Rulebook) -> Iterator[Flaw]:
    """Every sentence of more than 25 words in a text for the person screened."""
    for text in texts(rulebook):
        for part in sentences(text.text) if text.plain else ():
            count = len(words(part))
            if count > MOST_WORDS:
                sentence = f"This sentence has {count} words; {MOST_WORDS} are the most. Make two of it."
                yield text.flaw(CODE, sentence, text.text.index(part) + 1)
