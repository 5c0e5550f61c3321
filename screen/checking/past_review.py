"""A rule is still in use after the day by which it was to be reviewed.

What is known about needles, medicines and warning signs changes. Every rule names the day until which somebody has
answered for it; after that day nobody does. Read the sources again, mend what has changed, and only then write the
next day. The day the rules are held against is today, or the one named with --today.

Wrong:
    # rules/bleeding/thinner.yaml
    written: 2021-05-01
    review_by: 2023-05-01

Right:
    # rules/bleeding/thinner.yaml
    written: 2021-05-01
    review_by: 2027-05-01
"""

from collections.abc import Iterator
from typing import Final

from screen.logic.soundness import Flaw
from screen.model.rulebook import Rulebook

CODE: Final = "past-review"


def check(rulebook: Rulebook, today: str) -> Iterator[Flaw]:
    """Every rule whose day of review lies before today, both written as in 2026-11-20."""
    for rule in rulebook.rules.values():
        if rule.review.review_by < today:
            sentence = "The day of this review has passed. Read the sources again, then write the next day."
            yield Flaw("rule", rule.id, "review_by", CODE, sentence)
