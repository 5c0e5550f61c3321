"""What each rule makes of many people, and the levels that follow."""

from collections.abc import Iterable, Iterator
from itertools import accumulate
from operator import or_
from typing import Final

from screen.logic.block import Block, View, WaysDown
from screen.model.level import Level
from screen.model.rule import Rule
from screen.model.screening import Status
from screen.model.values import dataclass


@dataclass(frozen=True, slots=True)
class Weighed:
    """One rule and the people with each status, one bit a person; all others: it does not apply.

    For the people in `answered` a clinician has replied, and the rule counts as something to tell the acupuncturist.
    """

    rule: Rule
    applies: int
    not_sure: int = 0
    waits: int = 0
    declined: int = 0
    answered: int = 0

    @property
    def undecided(self) -> int:
        """The people for whom the rule can still go either way."""
        return self.not_sure | self.waits | self.declined

    @property
    def shown(self) -> Level | None:
        """The level the rule adds, for a block of one person; None adds nothing."""
        level = self.rule.level if self.applies else self.rule.if_unsure if self.not_sure else None
        return level if level is None or not self.answered else min(level, Level.INFORM)

    def status(self) -> Status:
        """The status for a block of one person."""
        return next((status for status in Status if getattr(self, status.name.lower(), 0)), Status.DOES_NOT_APPLY)


_VIEWS: Final = {
    each: (
        View(ways_down=each),
        View(declined=False, ways_down=each),
        View(unasked=False, declined=False, ways_down=each),
    )
    for each in WaysDown
}
"""Every unknown answer taken as possible; all but those declined; and those not sure alone."""


def weigh(block: Block, rule: Rule, ways_down: WaysDown = WaysDown.NOT_GIVEN) -> Weighed:
    """The rule's status for everybody in the block.

    Undecided is "not sure" when it stays open though every never-asked question is taken as false; what then hangs
    only on answers declined counts nothing, and what is left waits for questions never asked.
    """
    all_unknown, all_but_declined, not_sure_alone = _VIEWS[ways_down]
    now = block.truth(rule.when, all_unknown)
    answered = block.answered.get(rule.id, 0)
    if not now.unknown:
        return Weighed(rule, now.surely, answered=answered)
    not_sure = now.unknown & block.truth(rule.when, not_sure_alone).possibly
    waits = now.unknown & ~not_sure & block.truth(rule.when, all_but_declined).possibly
    return Weighed(rule, now.surely, not_sure, waits, now.unknown & ~not_sure & ~waits, answered)


def weigh_all(block: Block, ways_down: WaysDown = WaysDown.NOT_GIVEN) -> list[Weighed]:
    """Every rule of the block's rulebook, in its order."""
    return [weigh(block, rule, ways_down) for rule in block.rulebook.rules.values()]


def people_at_least(weighed: Iterable[Weighed]) -> dict[Level, int]:
    """For each level the people shown that level or a graver one."""
    return _at_least(pair for each in weighed if each.applies or each.not_sure for pair in _counting(each))


def people_possibly_at_least(weighed: Iterable[Weighed]) -> dict[Level, int]:
    """For each level the people for whom the outcome may still be that level or a graver one (`could_be`)."""
    possible = ((each, each.applies | each.undecided) for each in weighed)
    return _at_least(pair for each, people in possible if people for pair in _either(each, each.rule.level, people))


def level_of(reached: dict[Level, int]) -> Level:
    """The gravest level reached, for a block of one person."""
    return max((level for level, people in reached.items() if people), default=Level.NO_FLAGS)


def _counting(weighed: Weighed) -> Iterator[tuple[Level, int]]:
    yield from _either(weighed, weighed.rule.level, weighed.applies)
    if weighed.rule.if_unsure is not None:
        yield from _either(weighed, weighed.rule.if_unsure, weighed.not_sure)


def _either(weighed: Weighed, level: Level, people: int) -> Iterator[tuple[Level, int]]:
    """The level for these people, and the one that is left of it for those whose clinician has replied."""
    if weighed.answered:
        yield min(level, Level.INFORM), people & weighed.answered
        people &= ~weighed.answered
    yield level, people


def _at_least(levels: Iterable[tuple[Level, int]]) -> dict[Level, int]:
    at = [0] * len(Level)
    for level, people in levels:
        at[level] |= people
    # Whoever is shown a level is shown every milder one at least.
    gravest_first = accumulate(reversed(at[Level.INFORM :]), or_)
    return dict(zip(reversed(Level), gravest_first, strict=False))
