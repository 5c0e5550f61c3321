"""The smallest ways in which a condition can come about: sets of answers of which none can be left out.

Answers have a weight: a heavier one never makes the level milder (the first law). So whoever meets a condition also
meets one of its smallest ways, and is shown at least what the mildest person is shown who meets that way.
"""

from collections.abc import Iterable, Iterator, Sequence
from enum import IntEnum
from functools import reduce
from itertools import combinations
from math import comb

from screen.logic.block import class_of
from screen.logic.standing import question_of
from screen.model.condition import And, AtLeast, Condition, Not, Or, Part, Word
from screen.model.rulebook import Rulebook
from screen.model.values import dataclass

MOST_WAYS = 2000
MOST_TRIED = 200_000


class Weight(IntEnum):
    """How much a part weighs for one person. A way down surely given weighs nothing, and else `NEVER_ASKED`.

    An answer declined weighs as much as a question never asked: neither counts.
    """

    NO = 0
    NEVER_ASKED = 1
    NOT_SURE = 2
    YES = 3


@dataclass(frozen=True, slots=True)
class LeftOpen:
    """An unrecognised name leaves this class of medicines open, so that the question that closes it decides."""

    part: Part


Key = Part | LeftOpen
Way = frozenset[tuple[Key, Weight]]
"""What has to weigh how much. Each weight stands beside all lesser ones, so a smaller way is a subset."""


class TooManyWays(Exception):
    """More ways than are followed up; `ways` is how many there are, or have to be tried."""

    def __init__(self, ways: int) -> None:
        super().__init__(f"{ways} smallest ways are more than {MOST_WAYS}")
        self.ways = ways


def smallest_ways(
    rulebook: Rulebook, condition: Condition, weight: Weight = Weight.YES, gates: Weight = Weight.NEVER_ASKED
) -> list[Way]:
    """Every smallest way for the condition to be true, with `NOT_SURE` to be true or not sure; raises TooManyWays.

    The questions it speaks of must be put to the person: their gates weigh at least `gates`.
    """
    return list(_limited(_ways(rulebook, condition, weight, gates)))


def need(key: Key, weight: Weight) -> Way:
    """The way that asks for one thing alone."""
    return frozenset((key, each) for each in Weight if Weight.NO < each <= weight)


def needs_of(way: Way) -> dict[Key, Weight]:
    """How much each part has to weigh in this way."""
    found: dict[Key, Weight] = {}
    for key, weight in way:
        found[key] = max(weight, found.get(key, Weight.NO))
    return found


def all_of(several: Sequence[Sequence[Way]]) -> list[Way]:
    """The smallest ways for several things to come about together; raises TooManyWays."""
    return list(_limited(reduce(_together, several, [Way()])))


def smallest(ways: Iterable[Way]) -> list[Way]:
    """Those of the ways that hold no other one."""
    kept: list[Way] = []
    for way in sorted(dict.fromkeys(ways), key=len):
        if not any(other <= way for other in kept):
            kept.append(way)
    return kept


def _limited(ways: Sequence[Way]) -> Sequence[Way]:
    if len(ways) > MOST_WAYS:
        raise TooManyWays(len(ways))
    return ways


def _ways(rulebook: Rulebook, condition: Condition, weight: Weight, gates: Weight) -> list[Way]:
    match condition:
        case And(parts):
            return reduce(_together, (_ways(rulebook, part, weight, gates) for part in parts))
        case Or(parts):
            return smallest(way for part in parts for way in _ways(rulebook, part, weight, gates))
        case AtLeast(count, parts):
            each = [_ways(rulebook, part, weight, gates) for part in parts]
            _refuse_beyond(comb(len(each), count))
            return smallest(way for some in combinations(each, count) for way in reduce(_together, some))
        case Not(part):
            return [need(part, Weight.NEVER_ASKED)]
        case Word(id) if id in rulebook.facts:
            return _ways(rulebook, rulebook.facts[id].when, weight, gates)
    return smallest(_ways_of_part(rulebook, condition, weight, gates))


def _ways_of_part(rulebook: Rulebook, part: Part, weight: Weight, gates: Weight) -> Iterator[Way]:
    asked = _gate(rulebook, part, gates)
    yield from _together([need(part, weight)], asked)
    medicine_class = class_of(part, rulebook)
    if medicine_class is None or not medicine_class.opened_by_unknown:
        return
    opened = need(LeftOpen(part), Weight.YES)
    closing = Word(medicine_class.closed_by) if medicine_class.closed_by else None
    if weight is not Weight.YES:
        # Open counts as not sure until somebody surely said no.
        yield from _together([opened | (need(closing, Weight.NEVER_ASKED) if closing else Way())], asked)
    elif closing and not medicine_class.two_of:
        answered = _together([need(closing, Weight.YES)], _gate(rulebook, closing, gates))
        yield from reduce(_together, [[opened], answered, asked])


def _gate(rulebook: Rulebook, part: Part, gates: Weight) -> list[Way]:
    gate = rulebook.questions[question_of(part, rulebook) or ""].asked_when
    return [Way()] if gate is None else _ways(rulebook, gate, gates, gates)


def _together(some: Sequence[Way], others: Sequence[Way]) -> list[Way]:
    _refuse_beyond(len(some) * len(others))
    return smallest(one | other for one in some for other in others)


def _refuse_beyond(tried: int) -> None:
    if tried > MOST_TRIED:
        raise TooManyWays(tried)
