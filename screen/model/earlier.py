"""What somebody answered before, in a result or a draft, as far as the rules of now take it."""

from screen.model.answer import Answers
from screen.model.values import dataclass


@dataclass(frozen=True, slots=True)
class Earlier:
    """Answers of another day, or of an interview that was broken off.

    `changed` are questions that no longer take the answer that was given, `gone` counts the answers whose question
    is no longer there. `other_rules`: the rules have changed since, in whatever way.
    """

    answers: Answers
    changed: tuple[str, ...] = ()
    gone: int = 0
    other_rules: bool = False
