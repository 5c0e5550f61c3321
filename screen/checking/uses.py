"""Which questions and facts the conditions of a rulebook use."""

from collections.abc import Iterator

from screen.logic.standing import question_of
from screen.model.condition import Condition, Word, parts_of
from screen.model.rulebook import PAIN, Rulebook


def conditions(rulebook: Rulebook) -> Iterator[Condition]:
    """The sentences of all rules, facts and notes, and all gates."""
    yield from (rule.when for rule in rulebook.rules.values())
    yield from (fact.when for fact in rulebook.facts.values())
    yield from (note.when for note in rulebook.fine.values() if note.when is not None)
    yield from (each.asked_when for each in rulebook.questions.values() if each.asked_when is not None)


def used_facts(rulebook: Rulebook) -> set[str]:
    """The facts that stand in some condition."""
    named = {part.id for each in conditions(rulebook) for part in parts_of(each) if isinstance(part, Word)}
    return named & rulebook.facts.keys()


def used_questions(rulebook: Rulebook) -> set[str]:
    """The questions whose answers matter: in a condition, for a side or a class, or as the place of pain."""
    found: set[str | None] = {question_of(part, rulebook) for each in conditions(rulebook) for part in parts_of(each)}
    sides = (change.side for rule in rulebook.rules.values() for change in rule.regions.values())
    found |= {side.question for side in sides if side is not None}
    if rulebook.regions:
        found.add(PAIN)
    found |= rulebook.closing_questions
    return {id for id in rulebook.questions if id in found}
