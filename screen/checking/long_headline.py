"""A headline or a title is too long to be taken in at one glance.

The headline is the first and sometimes the only thing that is read, on a telephone or on a slip of paper; the title
names the person's situation in lists. Both have at most 140 characters. What is more belongs into `action` or `say`.

Wrong:
    # rules/bleeding/thinner.yaml
    title: >
      Takes a medicine that slows clotting; it was named in the list of medicines, or came up with the question
      about blood thinners; its name may not be known

Right:
    # rules/bleeding/thinner.yaml
    title: Takes a medicine that slows clotting
"""

from collections.abc import Iterator
from typing import Final

from screen.checking.texts import texts
from screen.logic.soundness import Flaw
from screen.model.rulebook import Rulebook

CODE: Final = "long-headline"

MOST_CHARACTERS: Final = 140
_HEADLINES: Final = {("rule", "title"), ("level", "headline")}


def check(rulebook: Rulebook) -> Iterator[Flaw]:
    """Every title of a rule and headline of a level with more than 140 characters."""
    for text in texts(rulebook):
        if (text.record, text.field) in _HEADLINES and len(text.text) > MOST_CHARACTERS:
            sentence = f"This has {len(text.text)} characters; {MOST_CHARACTERS} can be read at one glance. Shorten it."
            yield text.flaw(CODE, sentence)
