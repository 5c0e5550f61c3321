"""What would change a result: the answers behind each reason, and what to find out for a milder one.

Every change is a person of their own, and all of them are screened side by side. Only what is open belongs on the list
of things to find out: an answer that was given is never proposed to be another.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations, product

from screen.logic.block import NOW, Block
from screen.logic.frames import parts_behind
from screen.logic.open_things import (
    OpenThing,
    Settled,
    grave_ways,
    mild_ways,
    open_things,
    settled_answers,
)
from screen.logic.possible_answers import PossibleAnswers
from screen.logic.replies import answered
from screen.logic.side_by_side import Row, SideBySide
from screen.logic.standing import question_of
from screen.logic.weighing import people_at_least, weigh_all
from screen.model.answer import Answer, Answers, Chosen
from screen.model.level import Level
from screen.model.medicine import MedicineList
from screen.model.question import Kind, Question
from screen.model.rule import Rule
from screen.model.rulebook import Rulebook
from screen.model.screening import Screening
from screen.model.values import dataclass

MOST_EXACT = 3
"""Up to this many things, the shortest list to find out is looked for among all of them."""


@dataclass(frozen=True, slots=True)
class OtherAnswer:
    """One answer that would be another."""

    question: str
    answer: Answer


@dataclass(frozen=True, slots=True)
class Behind:
    """A rule that counts, and every single answer with which it would not apply; none when it rests on several."""

    rule: Rule
    otherwise: tuple[OtherAnswer, ...]


@dataclass(frozen=True, slots=True)
class FindOut:
    """What to find out: if all of it turns out so, the result becomes this milder level."""

    settled: tuple[Settled, ...]
    level: Level


@dataclass(frozen=True, slots=True)
class CouldRaise:
    """One open thing that alone could make the result graver, and how grave."""

    settled: Settled
    level: Level


@dataclass(frozen=True, slots=True)
class WhatWouldChange:
    """What would change one person's result; `find_out` is the shortest list, None when no list makes it milder."""

    behind: tuple[Behind, ...]
    find_out: FindOut | None
    could_raise: tuple[CouldRaise, ...]


def what_would_change(rulebook: Rulebook, screening: Screening) -> WhatWouldChange:
    """All of it for one person."""
    possible = PossibleAnswers(rulebook, dict, all_answered=True)
    people = _Variants(rulebook, screening.answers)
    things = open_things(rulebook, screening)
    return WhatWouldChange(
        behind=tuple(_behind(possible, people, screening)),
        find_out=_find_out(possible, people, screening, things),
        could_raise=tuple(_could_raise(possible, people, screening, things)),
    )


class _Variants:
    """One person with some answers changed, in many ways side by side."""

    def __init__(self, rulebook: Rulebook, answers: Answers) -> None:
        self.rulebook = rulebook
        self.answers = answers
        self._base: Row = tuple(answers.given.get(id) for id in rulebook.questions)
        self._places = {id: number for number, id in enumerate(rulebook.questions)}
        self._answered = tuple(answered(rulebook, [answers]))

    def block(self, changes: Sequence[Mapping[str, Answer]]) -> tuple[Block, list[int]]:
        """Everybody as a block, and the bit of each."""
        rows = [self._row(each) for each in changes]
        people = SideBySide(self.rulebook, rows)
        return people.block(self._answered), [people.bit(row) for row in rows]

    def levels(self, changes: Sequence[Mapping[str, Answer]]) -> list[Level]:
        """The level each of them is shown."""
        block, bits = self.block(changes)
        reached = people_at_least(weigh_all(block))
        return [max((level for level in reached if reached[level] & bit), default=Level.NO_FLAGS) for bit in bits]

    def _row(self, changes: Mapping[str, Answer]) -> Row:
        row = list(self._base)
        for id, answer in changes.items():
            row[self._places[id]] = answer
        return tuple(row)


def _behind(possible: PossibleAnswers, people: _Variants, screening: Screening) -> Iterator[Behind]:
    rules = [each.rule for each in screening.findings]
    rules += [each.rule for each in screening.undecided if each.counts_as is not None]
    questions = {rule.id: _questions_behind(possible.rulebook, rule) - {*screening.dropped} for rule in rules}
    given = people.answers.given
    tried = [
        OtherAnswer(id, answer)
        for id, question in possible.rulebook.questions.items()
        if any(id in some for some in questions.values()) and (id in given or question.is_way_down)
        for answer in _other_answers(possible, question, given.get(id))
    ]
    if not tried:
        yield from (Behind(rule, ()) for rule in rules)
        return
    block, bits = people.block([{each.question: each.answer} for each in tried])
    for rule in rules:
        still = block.truth(rule.when, NOW).possibly
        found: dict[str, OtherAnswer] = {}
        for each, bit in zip(tried, bits, strict=True):
            if not still & bit and each.question in questions[rule.id]:
                found.setdefault(each.question, each)
        yield Behind(rule, tuple(found.values()))


def _other_answers(possible: PossibleAnswers, question: Question, answer: Answer | None) -> Iterator[Answer]:
    """Other answers to a question, those first that change the least of it."""
    match answer:
        case Chosen(sure, unsure) if question.kind is Kind.CHOICES:
            for value in question.values:
                if value.settles and value.id not in sure:
                    yield Chosen(sure | {value.id}, unsure - {value.id})
                elif not value.settles and value.id in sure | unsure:
                    yield Chosen(sure - {value.id}, unsure - {value.id})
        case MedicineList(items):
            for item in items:
                rest = tuple(each for each in items if each != item)
                yield MedicineList(rest, none=not rest)
    if question.kind is Kind.MEDICINES:
        yield MedicineList(none=True)
    else:
        yield from (each for each in possible.mildest(question, {}) if each is not None and each != answer)


def _find_out(
    possible: PossibleAnswers, people: _Variants, screening: Screening, things: Sequence[OpenThing]
) -> FindOut | None:
    """The fewest things whose settling lowers the level; of as few, those that lower it most, then the first.

    Whatever lowers the level must touch every rule that stands at it, so only such sets are tried.
    """
    behind = [_questions_behind(possible.rulebook, rule) for rule in _standing(screening)]
    touching = [{thing for thing in things if thing.question in each} for each in behind]
    if not touching or not all(touching):
        return None
    some = [thing for thing in things if any(thing in each for each in touching)]
    ways = {thing: mild_ways(possible, thing) for thing in some}
    for count in range(1, min(MOST_EXACT, len(some)) + 1):
        sets = (each for each in combinations(some, count) if all(not each_of.isdisjoint(each) for each_of in touching))
        tried = [settled for each in sets for settled in product(*(ways[thing] for thing in each))]
        found = _mildest(people, tried)
        if found is not None and found.level < screening.level:
            return _in_few_words(people, found)
    found = _greedily(people, screening.level, [ways[thing] for thing in some])
    return found and _in_few_words(people, found)


def _greedily(people: _Variants, level: Level, ways: Sequence[Sequence[Settled]]) -> FindOut | None:
    """Everything that is open, without all that is not needed: no list that leaves one more out lowers the level."""
    rest = [each[0] for each in ways]
    for number, each in enumerate(ways):
        if len(each) > 1:
            best = _mildest(people, [(*rest[:number], way, *rest[number + 1 :]) for way in each])
            rest = list(best.settled) if best else rest
    needed: list[Settled] = []
    while rest:
        # The last one without which the level stays is needed; all behind it are not.
        tried = [(*rest[:count], *needed) for count in range(len(rest) + 1)]
        enough = next((count for count, shown in enumerate(_levels(people, tried)) if shown < level), None)
        if enough is None:
            return None
        needed, rest = rest[enough - 1 : enough] + needed, rest[: max(enough - 1, 0)]
    return _mildest(people, [tuple(needed)])


def _in_few_words(people: _Variants, found: FindOut) -> FindOut:
    """The same with lists that name no option more than it takes."""
    for number, each in enumerate(found.settled):
        for option in sorted(each.answer.sure) if isinstance(each.answer, Chosen) and len(each.answer.sure) > 1 else ():
            now = found.settled[number].answer
            assert isinstance(now, Chosen)
            fewer = Settled(each.thing, Chosen(now.sure - {option}))
            settled = (*found.settled[:number], fewer, *found.settled[number + 1 :])
            if _levels(people, [settled]) == [found.level]:
                found = FindOut(settled, found.level)
    return found


def _mildest(people: _Variants, tried: Sequence[tuple[Settled, ...]]) -> FindOut | None:
    """The first of those that become the mildest."""
    levels = _levels(people, tried)
    best = min(range(len(tried)), key=lambda number: levels[number], default=None)
    return None if best is None else FindOut(tried[best], levels[best])


def _levels(people: _Variants, tried: Sequence[tuple[Settled, ...]]) -> list[Level]:
    same: dict[tuple[str, Answer], Answer] = {}
    changes = []
    for settled in tried:
        found = settled_answers(people.answers.given, settled)
        # Equal answers must be one object, or they are not seen to be the same.
        changes.append({id: same.setdefault((id, answer), answer) for id, answer in found.items()})
    return people.levels(changes) if changes else []


def _could_raise(
    possible: PossibleAnswers, people: _Variants, screening: Screening, things: Iterable[OpenThing]
) -> Iterator[CouldRaise]:
    tried = [way for thing in things for way in grave_ways(possible, thing)]
    if not tried:
        return
    given = people.answers.given
    levels = people.levels([settled_answers(given, [way]) for way in tried])
    gravest: dict[OpenThing, CouldRaise] = {}
    for way, level in zip(tried, levels, strict=True):
        if level > screening.level and (way.thing not in gravest or gravest[way.thing].level < level):
            gravest[way.thing] = CouldRaise(way, level)
    yield from gravest.values()


def _standing(screening: Screening) -> list[Rule]:
    """The rules that make up the level shown."""
    standing = [each.rule for each in screening.findings if each.counts_as is screening.level]
    return standing + [each.rule for each in screening.undecided if each.counts_as is screening.level]


def _questions_behind(rulebook: Rulebook, rule: Rule) -> set[str]:
    return {question_of(part, rulebook) or "" for part in parts_behind(rulebook, [rule.when])}
