"""Every kind of person that some conditions can tell apart, side by side, for exact answers about rules.

Each question is answered in every way the conditions can tell apart, in every combination; nobody is unsure. A
number is answered once in each band between the figures it is compared with.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, combinations
from math import prod

from screen.logic.block import Block, class_of
from screen.logic.column import Column
from screen.logic.standing import COMPARE, Opened, question_of
from screen.model.condition import Compares, Comparison, Condition, Has, Part, Word, parts_of
from screen.model.question import Kind, Question
from screen.model.rulebook import Rulebook
from screen.model.values import dataclass

MOST_PEOPLE = 1 << 18


class TooManyPeople(Exception):
    """More kinds of people than are put side by side; `people` is how many it would take."""

    def __init__(self, people: int) -> None:
        super().__init__(f"{people} people side by side are more than {MOST_PEOPLE}")
        self.people = people


@dataclass(frozen=True, slots=True)
class Frame:
    """The people of all kinds as a block, and what each of them answered as the parts that are true for them."""

    block: Block
    parts: tuple[Part, ...]
    columns: dict[Part, int]

    def true_parts(self, person: int) -> frozenset[Part]:
        """The parts that are true of one person, by the number of their bit."""
        return frozenset(part for part in self.parts if self.columns[part] >> person & 1)


def frame(rulebook: Rulebook, conditions: Iterable[Condition], *, gates: bool = True) -> Frame:
    """The frame of these conditions and of all gates behind them; raises TooManyPeople.

    Without `gates` every question is taken to be reachable, which puts fewer people side by side.
    """
    parts = parts_behind(rulebook, conditions, gates)
    asked = [(rulebook.questions[id], of_question) for id, of_question in _by_question(rulebook, parts)]
    # Counted first: a long list has too many answers even to write down.
    widest = prod(1 << len(each) for question, each in asked if question.kind not in (Kind.NUMBER, Kind.CHOICE))
    if widest > MOST_PEOPLE:
        raise TooManyPeople(widest)
    states = [_states(question, of_question) for question, of_question in asked]
    people = prod(len(each) for each in states)
    if people > MOST_PEOPLE:
        raise TooManyPeople(people)
    columns: dict[Part, int] = dict.fromkeys(parts, 0)
    stride = 1
    for each in states:
        for number, true_parts in enumerate(each):
            bits = _every(people, stride, len(each), number)
            for part in true_parts:
                columns[part] |= bits
        stride *= len(each)
    block = Block(
        rulebook,
        (1 << people) - 1,
        lambda part: Column(sure=columns[part]),
        lambda part: Opened(Column(sure=columns[part]), opened=0, counts=False),
        gates=gates,
    )
    return Frame(block, tuple(parts), columns)


def all_parts(rulebook: Rulebook, condition: Condition) -> Iterator[Part]:
    """The parts of a condition with its facts written out."""
    for part in parts_of(condition):
        if isinstance(part, Word) and part.id in rulebook.facts:
            yield from all_parts(rulebook, rulebook.facts[part.id].when)
        else:
            yield part


def parts_behind(rulebook: Rulebook, conditions: Iterable[Condition], gates: bool = True) -> list[Part]:
    """Every part that can make a difference to these conditions: those in follow-ups too, and in gates if asked for."""
    found: dict[Part, None] = {}
    waiting = [part for condition in conditions for part in all_parts(rulebook, condition)]
    while waiting:
        part = waiting.pop(0)
        if part in found:
            continue
        found[part] = None
        gate = rulebook.questions[question_of(part, rulebook) or ""].asked_when
        if gates and gate is not None:
            waiting.extend(all_parts(rulebook, gate))
        medicine_class = class_of(part, rulebook)
        if medicine_class and medicine_class.closed_by:
            waiting.append(Word(medicine_class.closed_by))
    return list(found)


def _by_question(rulebook: Rulebook, parts: Sequence[Part]) -> Iterator[tuple[str, list[Part]]]:
    grouped: dict[str, list[Part]] = {}
    for part in parts:
        grouped.setdefault(question_of(part, rulebook) or "", []).append(part)
    yield from grouped.items()


def _states(question: Question, parts: Sequence[Part]) -> list[frozenset[Part]]:
    """Every way to answer one question that its parts can tell apart, as the parts that are then true."""
    match question.kind:
        case Kind.NUMBER:
            comparisons = [part for part in parts if isinstance(part, Compares)]
            numbers = {question.least, *chain.from_iterable(_edges(part) for part in comparisons)}
            within = sorted(number for number in numbers if question.least <= number <= question.greatest)
            return list(
                dict.fromkeys(
                    frozenset(part for part in comparisons if COMPARE[part.comparison](number, part.number))
                    for number in within
                )
            )
        case Kind.CHOICE:
            values = [part for part in parts if isinstance(part, Has)]
            one: list[frozenset[Part]] = [frozenset({part}) for part in values]
            return one if len(values) == len(question.values) else [frozenset(), *one]
        case _:
            return [frozenset(some) for size in range(len(parts) + 1) for some in combinations(parts, size)]


def _edges(part: Compares) -> tuple[int, int]:
    """The numbers on both sides of a cut."""
    above = part.comparison in (Comparison.AT_LEAST, Comparison.UNDER)
    return (part.number - 1, part.number) if above else (part.number, part.number + 1)


def _every(people: int, stride: int, states: int, number: int) -> int:
    """The people whose state of one question has this number: the stride's run of bits, over and over."""
    bits = ((1 << stride) - 1) << (number * stride)
    width = stride * states
    # Doubled until it is wide enough: dividing numbers of a quarter of a million bits takes far longer.
    while width < people:
        bits |= bits << width
        width *= 2
    return bits & ((1 << people) - 1)
