"""What somebody answered before, in a result or a draft, as far as the rules of now take it."""

from typing import Final

from screen.model.answer import Answers
from screen.model.values import dataclass

DRAFT_FORMAT: Final = "acuscreen draft"
DRAFT_VERSION: Final = "1"
"""What a draft calls itself; the version changes when a draft can no longer be read as before."""


@dataclass(frozen=True, slots=True)
class Earlier:
    """Answers of another day, or of an interview that was broken off.

    `changed` are questions that no longer take the answer that was given, `gone` counts the answers whose question
    is no longer there. `replies_gone`: what clinicians replied does not fit the rules any more. `other_rules`: the
    rules have changed since, in whatever way.
    """

    answers: Answers
    changed: tuple[str, ...] = ()
    gone: int = 0
    replies_gone: bool = False
    other_rules: bool = False
