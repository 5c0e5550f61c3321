"""The questions on which an emergency turns, so that they are put to a person at every visit."""

from collections.abc import Iterator

from screen.logic.frames import all_parts
from screen.logic.standing import question_of
from screen.model.condition import And, AtLeast, Condition, Not, Or, Word
from screen.model.level import Level
from screen.model.period import TODAY
from screen.model.rule import Rule
from screen.model.rulebook import Rulebook


def emergency_questions(rulebook: Rulebook) -> frozenset[str]:
    """The ids of all questions of today that stand in an emergency rule, and of those that lead to them.

    Where a rule could come to apply on answers of an earlier visit alone, all its questions count, however long they
    say that their answers hold.
    """
    found: set[str] = set()
    for rule in rulebook.rules.values():
        if rule.level is Level.EMERGENCY:
            found |= set(_questions(rulebook, rule.when, all_of_them=can_apply_without_today(rulebook, rule)))
    for id in reversed(list(rulebook.questions)):
        gate = rulebook.questions[id].asked_when
        if id in found and gate is not None:
            found |= set(_questions(rulebook, gate, all_of_them=False))
    return frozenset(found)


def can_apply_without_today(rulebook: Rulebook, rule: Rule) -> bool:
    """Whether the rule can apply to somebody who says no to everything that is asked again on another day."""
    return _can_hold(rulebook, rule.when)


def _can_hold(rulebook: Rulebook, condition: Condition) -> bool:
    match condition:
        case And(parts):
            return all(_can_hold(rulebook, part) for part in parts)
        case Or(parts):
            return any(_can_hold(rulebook, part) for part in parts)
        case AtLeast(count, parts):
            return sum(_can_hold(rulebook, part) for part in parts) >= count
        case Not():
            return True
        case Word(id) if id in rulebook.facts:
            return _can_hold(rulebook, rulebook.facts[id].when)
        case _:
            question = question_of(condition, rulebook)
            return question is None or rulebook.questions[question].holds != TODAY


def _questions(rulebook: Rulebook, condition: Condition, *, all_of_them: bool) -> Iterator[str]:
    for part in all_parts(rulebook, condition):
        question = question_of(part, rulebook)
        if question is not None and (all_of_them or rulebook.questions[question].holds == TODAY):
            yield question
