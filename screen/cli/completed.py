"""Answers with whatever was vouched for or asked beyond those that were given."""

from screen.model.answer import Answers
from screen.model.values import dataclass


@dataclass(frozen=True, slots=True)
class Completed:
    """All there are to screen by; `shown` when the result stands on standard output already."""

    answers: Answers
    shown: bool = False
