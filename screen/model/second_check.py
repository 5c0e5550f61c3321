"""What a second person made of the same questions."""

from screen.model.answer import Answer
from screen.model.values import dataclass


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A question that was answered in two ways, and the answer both came to in the end."""

    question: str
    first: Answer
    second: Answer
    settled: Answer


@dataclass(frozen=True, slots=True)
class SecondCheck:
    """The questions of a screening asked once more by somebody who did not see the first answers.

    `by` is what the second person calls themselves, such as initials; `on` the day (ISO date).
    """

    by: str | None
    on: str
    asked: tuple[str, ...]
    disagreements: tuple[Disagreement, ...]
