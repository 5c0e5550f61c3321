"""All checks of what rules say, beyond what already keeps a rulebook from being used."""

from collections.abc import Iterator
from typing import Final

from screen.checking import forbidden_word, past_review
from screen.logic.soundness import Flaw
from screen.model.rulebook import Rulebook

ON_ANY_RECORD: Final = (forbidden_word,)
"""Checks that look at one record at a time."""

ON_THE_WHOLE: Final = ()
"""Checks that mean something only once every record could be read."""


def flaws_of_content(rulebook: Rulebook, today: str, *, is_whole: bool) -> Iterator[Flaw]:
    """Everything that the checks find; those that need all records only if they could all be read."""
    yield from past_review.check(rulebook, today)
    for each in ON_ANY_RECORD:
        yield from each.check(rulebook)
    for each in ON_THE_WHOLE if is_whole else ():
        yield from each.check(rulebook)
