"""Which rules say nothing new: they apply only where another rule applies too, or to just the same people.

Proved among people who were asked everything and are unsure of nothing, as an interview leaves them.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from screen.logic.mildest_people import Group, divided, mildest_people
from screen.logic.possible_answers import PossibleAnswers
from screen.logic.side_by_side import SideBySide
from screen.logic.smallest_ways import Weight, smallest_ways
from screen.model.rule import Rule


@dataclass(frozen=True, slots=True)
class Implication:
    """Wherever `rule` applies, `other` applies too; with `equal` the other way round as well."""

    rule: Rule
    other: Rule
    equal: bool


def implications(possible: PossibleAnswers) -> list[Implication]:
    """Every pair of rules of which one implies the other, in the order of the rules; an equal pair stands once.

    `possible` speaks of people who answered all. Raises TooManyPeople or TooManyWays.
    """
    implied = set(_implied(possible))
    rules = possible.rulebook.rules
    found = []
    for rule, other in sorted(implied):
        equal = (other, rule) in implied
        if not equal or rule < other:
            found.append(Implication(rules[rule], rules[other], equal))
    return found


def _implied(possible: PossibleAnswers) -> Iterator[tuple[str, str]]:
    """The ids of each rule that ever applies and of each other rule that applies wherever it does."""
    rulebook = possible.rulebook
    groups = {
        id: mildest_people(possible, smallest_ways(rulebook, rule.when, gates=Weight.YES))
        for id, rule in rulebook.rules.items()
    }
    # One person for each rule rules out nearly all the others at once.
    first = {id: some[0].people.rows[0] for id, some in groups.items() if some}
    people = SideBySide(rulebook, first.values())
    bits = {id: people.bit(row) for id, row in first.items()}
    block = people.block()
    for other in rulebook.rules.values():
        applies = block.truth(other.when).surely
        for rule in [rulebook.rules[id] for id, bit in bits.items() if applies & bit and id != other.id]:
            if all(_holds_in(possible, rule, other, group) for group in groups[rule.id]):
                yield rule.id, other.id


def _holds_in(possible: PossibleAnswers, rule: Rule, other: Rule, group: Group) -> bool:
    """Whether it holds for these people and, where the other rule tells them apart, for all they stand for."""
    while group.undivided and other not in possible.rules_without(group.undivided):
        group = divided(possible, group, (1 << len(group.people)) - 1)
    block = group.people.block()
    return not block.truth(rule.when).surely & ~block.truth(other.when).surely
