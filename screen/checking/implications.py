"""Which rules say nothing new: they apply only where another rule applies too, or to just the same people.

Proved among people who were asked everything and are unsure of nothing, as an interview leaves them.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from screen.logic.mildest_people import Group, divided, mildest_people
from screen.logic.possible_answers import PossibleAnswers
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
    implied = {
        (rule.id, other.id) for rule in possible.rulebook.rules.values() for other in _implied_by(possible, rule)
    }
    rules = possible.rulebook.rules
    found = []
    for rule, other in sorted(implied):
        equal = (other, rule) in implied
        if not equal or rule < other:
            found.append(Implication(rules[rule], rules[other], equal))
    return found


def _implied_by(possible: PossibleAnswers, rule: Rule) -> Iterator[Rule]:
    """The other rules that apply wherever this one does; none when it can never apply."""
    groups = mildest_people(possible, smallest_ways(possible.rulebook, rule.when, gates=Weight.YES))
    others = [each for each in possible.rulebook.rules.values() if groups and each is not rule]
    for group in groups:
        block = group.people.block()
        applies = block.truth(rule.when).surely
        others = [each for each in others if not applies & ~block.truth(each.when).surely]
    for other in others:
        if all(_holds_in(possible, rule, other, group) for group in groups):
            yield other


def _holds_in(possible: PossibleAnswers, rule: Rule, other: Rule, group: Group) -> bool:
    """Whether it holds for these people and, where the other rule tells them apart, for all they stand for."""
    while group.undivided and other not in possible.rules_without(group.undivided):
        group = divided(possible, group, (1 << len(group.people)) - 1)
    block = group.people.block()
    return not block.truth(rule.when).surely & ~block.truth(other.when).surely
