"""Claims about all people who can ever answer, proved exactly or refuted by one of them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from screen.logic.block import NOW, Block, View
from screen.logic.mildest_people import mildest_people
from screen.logic.possible_answers import PossibleAnswers
from screen.logic.screening import screen
from screen.logic.smallest_ways import Way, Weight, all_of, smallest_ways
from screen.logic.waiting_regions import people_whose_regions_may_wait
from screen.logic.weighing import people_at_least, weigh_all
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
from screen.model.region import RegionStatus
from screen.model.rule import Rule
from screen.model.rulebook import PAIN, Rulebook

WAITING = (RegionStatus.LEAVE_OUT, RegionStatus.ASK_FIRST)
EVEN_IF_UNSURE = View(unasked=False, declined=False)
"""What is possible without the questions never asked and the answers declined: what is true or not sure."""


@dataclass(frozen=True, slots=True)
class Proof:
    """How many people were put side by side, and those for whom the claim does not hold; none means proved."""

    people: int
    against: tuple[Answers, ...] = ()


def conditions_in(claim: Claim) -> Iterator[Condition]:
    """The conditions that a claim speaks of."""
    if isinstance(claim, ShowsAtLeast | ShowsAtMost):
        yield claim.when


def prove(possible: PossibleAnswers, claim: Claim) -> Proof:
    """Whether the claim holds for everybody; raises TooManyPeople or TooManyWays rather than look at some only.

    `possible` must know the conditions in the claim. That rules are equal is proved among people who answered all.
    """
    groups = [people for people in _groups(possible, claim) if people]
    against = [person for people in groups for person in breaking(possible.rulebook, claim, people)]
    return Proof(sum(map(len, groups)), tuple(against))


def breaking(rulebook: Rulebook, claim: Claim, people: Sequence[Answers]) -> list[Answers]:
    """Those of the people for whom the claim does not hold, each judged as a screening would."""
    block = Block.of(rulebook, people)
    bits = _breaking(block, claim)
    found = [person for number, person in enumerate(people) if bits >> number & 1]
    match claim:
        case EveryRegionWaits():
            return [person for person in found if has_only_waiting_regions(rulebook, person)]
        case WithholdsRegions():
            return [person for person in found if _shows_where_to_needle(rulebook, person)]
    return found


def has_only_waiting_regions(rulebook: Rulebook, answers: Answers) -> bool:
    """Whether regions are shown and each of them is left out, or somebody is asked first."""
    regions = screen(rulebook, answers).regions
    return bool(regions) and all(advice.status in WAITING for advice in regions)


def _shows_where_to_needle(rulebook: Rulebook, answers: Answers) -> bool:
    screening = screen(rulebook, answers)
    return not screening.withheld or bool(screening.regions or screening.cautions)


def _breaking(block: Block, claim: Claim) -> int:
    """The people for whom the claim does not hold; for claims about regions, those for whom it may not."""
    reached = people_at_least(weigh_all(block))
    everyone = block.everyone

    def below(level: Level) -> int:
        return everyone & ~reached.get(level, everyone)

    match claim:
        case ShowsAtLeast(when, at_least, even_if_unsure):
            return meeting(block, when, even_if_unsure=even_if_unsure) & below(at_least)
        case ShowsAtMost(when, at_most, _):
            graver = reached[Level(at_most + 1)] if at_most < Level.EMERGENCY else 0
            return meeting(block, when) & graver
        case EveryRuleAt(level, at_least, even_if_unsure):
            found = 0
            for rule in rules_at(block.rulebook, level):
                found |= meeting(block, rule.when, even_if_unsure=even_if_unsure)
            return found & below(at_least)
        case WithholdsRegions(level):
            return reached.get(level, everyone)
        case EveryRegionWaits(at_least):
            return below(at_least)
        case EqualRules(rules):
            truths = [block.truth(block.rulebook.rules[id].when).surely for id in rules]
            some = every = truths[0]
            for truth in truths[1:]:
                some, every = some | truth, every & truth
            return some & ~every


def meeting(block: Block, condition: Condition, *, even_if_unsure: bool = False) -> int:
    """The people for whom the condition is true; `even_if_unsure`: or held open by something they are not sure of."""
    if even_if_unsure:
        return block.truth(condition, EVEN_IF_UNSURE).possibly
    return block.truth(condition, NOW).surely


def rules_at(rulebook: Rulebook, level: Level) -> list[Rule]:
    """The rules of one level."""
    return [rule for rule in rulebook.rules.values() if rule.level is level]


def _groups(possible: PossibleAnswers, claim: Claim) -> Iterator[list[Answers]]:
    """People among whom somebody breaks the claim if anybody does, in groups that are put side by side."""
    rulebook = possible.rulebook
    match claim:
        case ShowsAtLeast(when, _, even_if_unsure):
            yield mildest_people(possible, smallest_ways(rulebook, when, _weight(even_if_unsure)))
        case ShowsAtMost(when, _, True):
            free = [id for id, question in rulebook.questions.items() if question.kind is Kind.NUMBER or id == PAIN]
            yield mildest_people(possible, smallest_ways(rulebook, when), free=free)
        case ShowsAtMost(when, at_most, _):
            yield from _graver(possible, when, at_most)
        case EveryRuleAt(level, _, even_if_unsure):
            for rule in rules_at(rulebook, level):
                yield mildest_people(possible, smallest_ways(rulebook, rule.when, _weight(even_if_unsure)))
        case WithholdsRegions(level):
            yield from _at_level(possible, level)
        case EveryRegionWaits(at_least):
            yield people_whose_regions_may_wait(possible, at_least)
        case EqualRules(rules):
            for id in rules:
                ways = smallest_ways(rulebook, rulebook.rules[id].when, gates=Weight.YES)
                yield mildest_people(possible, ways)


def _graver(possible: PossibleAnswers, when: Condition, at_most: Level) -> Iterator[list[Answers]]:
    """The people who meet the condition and some graver rule: nobody else is shown more than the level."""
    given = smallest_ways(possible.rulebook, when)
    for rule in possible.rulebook.rules.values():
        for ways in _counting_ways(possible, rule, Level(at_most + 1)) if at_most < Level.EMERGENCY else ():
            yield mildest_people(possible, all_of([given, ways]))


def _at_level(possible: PossibleAnswers, level: Level) -> Iterator[list[Answers]]:
    """For each rule that counts at the level or a graver one somebody with every pain, so with the most regions.

    One is enough: what is withheld hangs on the level alone.
    """
    pain = possible.rulebook.questions.get(PAIN)
    values = [value.id for value in pain.values] if pain else []
    fixed = {PAIN: [Chosen(frozenset(values))]} if pain and pain.kind is Kind.CHOICES else {}
    for rule in possible.rulebook.rules.values():
        for ways in _counting_ways(possible, rule, level):
            yield mildest_people(possible, ways, fixed=fixed)[:1]


def _counting_ways(possible: PossibleAnswers, rule: Rule, level: Level) -> Iterator[list[Way]]:
    """The smallest ways for a rule to count at this level or a graver one."""
    if rule.if_unsure is not None and rule.if_unsure >= level:
        yield smallest_ways(possible.rulebook, rule.when, Weight.NOT_SURE)
    elif rule.level >= level:
        yield smallest_ways(possible.rulebook, rule.when)


def _weight(even_if_unsure: bool) -> Weight:
    return Weight.NOT_SURE if even_if_unsure else Weight.YES
