"""The parts and shapes of a condition such as `pregnant and (age >= 40 or fever in signs)`."""

from collections.abc import Iterator
from enum import StrEnum

from screen.model.values import dataclass, field


class Comparison(StrEnum):
    """The four signs that may stand between a number question and a whole number."""

    AT_LEAST = ">="
    AT_MOST = "<="
    OVER = ">"
    UNDER = "<"


@dataclass(frozen=True, slots=True)
class Word:
    """A yes-no question or a fact, by its id.

    `column` is where the part begins in its sentence, counted from 1; it does not take part in comparing.
    """

    id: str
    column: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Has:
    """`value in question`: a value of a choice, or a class of the list of medicines; `-` is written `_`."""

    value: str
    question: str
    column: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Compares:
    """`question >= 65`: a number question beside a whole number."""

    question: str
    comparison: Comparison
    number: int
    column: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Not:
    """`not way_down`: true until the way down was surely given."""

    part: Word | Has


@dataclass(frozen=True, slots=True)
class And:
    """True when every part is."""

    parts: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class Or:
    """True when at least one part is."""

    parts: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class AtLeast:
    """`at_least(2, a, b, c)`: true when that many of the parts are."""

    count: int
    parts: tuple["Condition", ...]


Part = Word | Has | Compares
Condition = Word | Has | Compares | Not | And | Or | AtLeast


def parts_of(condition: Condition) -> Iterator[Part]:
    """Every part as often as it is written, from left to right; ways down come without their `not`."""
    match condition:
        case And(parts) | Or(parts) | AtLeast(_, parts):
            for part in parts:
                yield from parts_of(part)
        case Not(part):
            yield part
        case _:
            yield condition


def ways_down_of(condition: Condition) -> Iterator[Word | Has]:
    """Every part that stands after `not`, from left to right."""
    match condition:
        case And(parts) | Or(parts) | AtLeast(_, parts):
            for part in parts:
                yield from ways_down_of(part)
        case Not(part):
            yield part


def sentence(condition: Condition) -> str:
    """The condition as it would be written in a rule file."""
    match condition:
        case Word(id):
            return id
        case Has(value, question):
            return f"{value} in {question}"
        case Compares(question, comparison, number):
            return f"{question} {comparison} {number}"
        case Not(part):
            return f"not {sentence(part)}"
        case And(parts):
            return " and ".join(_inner(part) for part in parts)
        case Or(parts):
            return " or ".join(_inner(part) for part in parts)
        case AtLeast(count, parts):
            return f"at_least({count}, {', '.join(sentence(part) for part in parts)})"


def _inner(part: Condition) -> str:
    return f"({sentence(part)})" if isinstance(part, And | Or) else sentence(part)
