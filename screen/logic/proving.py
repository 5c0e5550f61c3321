"""Claims about all people who can ever answer, proved exactly or refuted by one of them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from screen.logic.claims import breaks_surely, people_breaking, rules_at, shown_just
from screen.logic.mildest_people import Group, divided, mildest_people, wholly_divided
from screen.logic.possible_answers import PossibleAnswers
from screen.logic.side_by_side import SideBySide
from screen.logic.smallest_ways import Way, Weight, all_of, smallest_ways
from screen.logic.waiting_regions import people_whose_regions_may_wait
from screen.model.answer import Answers, Chosen
from screen.model.condition import Condition
from screen.model.invariant import (
    Claim,
    EqualRules,
    EveryRegionWaits,
    EveryRuleAt,
    ShowsAtLeast,
    ShowsAtMost,
    WithholdsRegions,
)
from screen.model.level import Level
from screen.model.question import Kind
from screen.model.rule import Rule
from screen.model.rulebook import PAIN


@dataclass(frozen=True, slots=True)
class Proof:
    """How many people were put side by side, and those for whom the claim does not hold; none means proved."""

    people: int
    against: tuple[Answers, ...] = ()


def prove(possible: PossibleAnswers, claim: Claim) -> Proof:
    """Whether the claim holds for everybody; raises TooManyPeople or TooManyWays rather than look at some only.

    `possible` must know the conditions in the claim. That rules are equal is proved among people who answered all.
    """
    looked_at = 0
    for part, groups in _people_for(possible, claim):
        for group in groups:
            proof = _proof_in(possible, part, group)
            looked_at += proof.people
            if proof.against:
                return Proof(looked_at, proof.against)
    return Proof(looked_at)


def _proof_in(possible: PossibleAnswers, claim: Claim, group: Group) -> Proof:
    """Whether the claim holds for these people and for those they stand for.

    Somebody who breaks it refutes it at once. Otherwise the rules that no undivided question can change must be
    enough for it; those people for whom they are not are divided further.
    """
    looked_at = 0
    while True:
        looked_at += len(group.people)
        block = group.people.block()
        against = tuple(_against(possible, claim, group.people.people(people_breaking(block, claim))))
        if against or not group.undivided:
            return Proof(looked_at, against)
        still_open = people_breaking(block, claim, possible.rules_without(group.undivided))
        if not still_open:
            return Proof(looked_at)
        group = divided(possible, group, still_open)


def _against(possible: PossibleAnswers, claim: Claim, people: Sequence[Answers]) -> Iterator[Answers]:
    """Those of the people who break the claim surely; only the first where that takes a screening of each."""
    for person in people:
        if breaks_surely(possible.rulebook, claim, person):
            yield person
            if isinstance(claim, EveryRegionWaits | WithholdsRegions):
                return


def _people_for(possible: PossibleAnswers, claim: Claim) -> Iterator[tuple[Claim, Iterable[Group]]]:
    """People among whom somebody breaks the claim if anybody does, each with what to prove about them."""
    rulebook = possible.rulebook
    match claim:
        case ShowsAtLeast(when, _, even_if_unsure):
            weight = Weight.NOT_SURE if even_if_unsure else Weight.YES
            yield claim, mildest_people(possible, smallest_ways(rulebook, when, weight))
        case ShowsAtMost(when, _, True):
            free = [id for id, question in rulebook.questions.items() if question.kind is Kind.NUMBER or id == PAIN]
            groups = mildest_people(possible, smallest_ways(rulebook, when), free=free)
            yield claim, [wholly_divided(possible, group) for group in groups]
        case ShowsAtMost(when, at_most, _):
            yield claim, _graver(possible, when, at_most)
        case EveryRuleAt(level, at_least, even_if_unsure):
            for rule in rules_at(rulebook, level):
                yield from _people_for(possible, ShowsAtLeast(rule.when, at_least, even_if_unsure))
        case WithholdsRegions(level):
            yield claim, _at_level(possible, level)
        case EveryRegionWaits(at_least):
            yield claim, people_whose_regions_may_wait(possible, at_least)
        case EqualRules(rules):
            for id in rules:
                ways = smallest_ways(rulebook, rulebook.rules[id].when, gates=Weight.YES)
                yield claim, mildest_people(possible, ways)


def _graver(possible: PossibleAnswers, when: Condition, at_most: Level) -> Iterator[Group]:
    """The people who meet the condition and some graver rule: nobody else is shown more than the level.

    No undivided question can make a difference: what is needed for both is answered.
    """
    given = smallest_ways(possible.rulebook, when)
    for rule in possible.rulebook.rules.values() if at_most < Level.EMERGENCY else ():
        for ways in _counting_ways(possible, rule, Level(at_most + 1)):
            for group in mildest_people(possible, all_of([given, ways])):
                yield Group(group.people)


def _at_level(possible: PossibleAnswers, level: Level) -> Iterator[Group]:
    """Somebody shown each level from this one up, and for each rule that counts so much somebody with every pain.

    What is withheld hangs on the level alone, so one at each level is enough; those with every pain have most regions.
    """
    for each in Level:
        person = somebody_shown(possible, each) if each >= level else None
        if person is not None:
            yield person
    pain = possible.rulebook.questions.get(PAIN)
    values = [value.id for value in pain.values] if pain else []
    fixed = {PAIN: [Chosen(frozenset(values))]} if pain and pain.kind is Kind.CHOICES else {}
    rows = [
        group.people.rows[0]
        for rule in possible.rulebook.rules.values()
        for ways in _counting_ways(possible, rule, level)
        for group in mildest_people(possible, ways[:1], fixed=fixed)
    ]
    if rows:
        yield Group(SideBySide(possible.rulebook, rows))


def somebody_shown(possible: PossibleAnswers, level: Level) -> Group | None:
    """A group of one who is shown just this level; None when nobody is.

    At a level somebody is shown a rule counts, and among the mildest people for whom it counts is somebody for whom
    nothing graver does.
    """
    for way in _ways_to_count_at(possible, level):
        for group in mildest_people(possible, [way]):
            for people in (group, wholly_divided(possible, group)) if group.undivided else (group,):
                shown = shown_just(people.people.block(), level)
                if shown:
                    row = people.people.rows[(shown & -shown).bit_length() - 1]
                    return Group(SideBySide(possible.rulebook, [row]))
    return None


def _ways_to_count_at(possible: PossibleAnswers, level: Level) -> Iterator[Way]:
    if level is Level.NO_FLAGS:
        yield Way()
    for rule in possible.rulebook.rules.values():
        if rule.level is level:
            yield from smallest_ways(possible.rulebook, rule.when)
        if rule.if_unsure is level:
            yield from smallest_ways(possible.rulebook, rule.when, Weight.NOT_SURE)


def _counting_ways(possible: PossibleAnswers, rule: Rule, level: Level) -> Iterator[list[Way]]:
    """The smallest ways for a rule to count at this level or a graver one."""
    if rule.if_unsure is not None and rule.if_unsure >= level:
        yield smallest_ways(possible.rulebook, rule.when, Weight.NOT_SURE)
    elif rule.level >= level:
        yield smallest_ways(possible.rulebook, rule.when)
