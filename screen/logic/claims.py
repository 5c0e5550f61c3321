"""What a claim about the rulebook says of people: for whom it does not hold."""

from collections.abc import Collection, Iterator, Sequence

from screen.logic.block import NOW, Block, View
from screen.logic.screening import screen
from screen.logic.weighing import people_at_least, weigh, weigh_all
from screen.model.answer import Answers
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
from screen.model.region import RegionStatus
from screen.model.rule import Rule
from screen.model.rulebook import Rulebook

WAITING = (RegionStatus.LEAVE_OUT, RegionStatus.ASK_FIRST)
EVEN_IF_UNSURE = View(unasked=False, declined=False)
"""What is possible without the questions never asked and the answers declined: what is true or not sure."""


def conditions_in(claim: Claim) -> Iterator[Condition]:
    """The conditions that a claim speaks of."""
    if isinstance(claim, ShowsAtLeast | ShowsAtMost):
        yield claim.when


def breaking(rulebook: Rulebook, claim: Claim, people: Sequence[Answers]) -> list[Answers]:
    """Those of the people for whom the claim does not hold, each judged as a screening would."""
    bits = people_breaking(Block.of(rulebook, people), claim)
    return [
        person for number, person in enumerate(people) if bits >> number & 1 and breaks_surely(rulebook, claim, person)
    ]


def breaks_surely(rulebook: Rulebook, claim: Claim, person: Answers) -> bool:
    """Whether somebody for whom the claim may not hold breaks it: what is shown of regions takes a screening."""
    match claim:
        case EveryRegionWaits():
            return has_only_waiting_regions(rulebook, person)
        case WithholdsRegions():
            return _shows_where_to_needle(rulebook, person)
    return True


def has_only_waiting_regions(rulebook: Rulebook, answers: Answers) -> bool:
    """Whether regions are shown and each of them is left out, or somebody is asked first."""
    regions = screen(rulebook, answers).regions
    return bool(regions) and all(advice.status in WAITING for advice in regions)


def _shows_where_to_needle(rulebook: Rulebook, answers: Answers) -> bool:
    screening = screen(rulebook, answers)
    return not screening.withheld or bool(screening.regions or screening.cautions)


def people_breaking(block: Block, claim: Claim, rules: Collection[Rule] | None = None) -> int:
    """The people for whom the claim does not hold; for claims about regions, those for whom it may not.

    With `rules` only these rules make a level.
    """
    weighed = weigh_all(block) if rules is None else [weigh(block, rule) for rule in rules]
    reached = people_at_least(weighed)
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
        case EqualRules(ids):
            equal = [block.rulebook.rules[id] for id in ids]
            if rules is not None and not all(rule in rules for rule in equal):
                return everyone
            truths = [block.truth(rule.when).surely for rule in equal]
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


def shown_just(block: Block, level: Level) -> int:
    """The people who are shown this level, and no graver one."""
    reached = people_at_least(weigh_all(block))
    graver = reached[Level(level + 1)] if level < Level.EMERGENCY else 0
    return reached.get(level, block.everyone) & ~graver
