"""How a clinic's folder may make an emergency or urgent rule count less: by its level, or by what it goes by.

A lower level is plain to see. The same is done by a sentence that is true for fewer people, by a fact or a gate that
is narrowed, or by names taken out of a class of medicines, so these are held to the same approval.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from screen.logic.frames import TooManyPeople, all_parts, frame
from screen.logic.standing import question_of
from screen.model.condition import And, AtLeast, Condition, Has, Or, Part, Word, parts_of
from screen.model.level import Level
from screen.model.medicine import MedicineClass
from screen.model.question import Question
from screen.model.rule import Rule
from screen.model.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class Weakening:
    """A grave rule that counts less, through which record and field of the folder, and how in words."""

    rule: str
    kind: str
    id: str
    field: str
    how: str


def weakenings_of_levels(before: Rulebook, after: Rulebook) -> Iterator[Weakening]:
    """The grave rules that were withdrawn, or count less when they apply or when a person is not sure."""
    for rule in grave_rules(before):
        now = after.rules.get(rule.id)
        if now is None:
            yield Weakening(rule.id, "rule", rule.id, "withdrawn", f"withdraws the {rule.level.id} rule")
        elif now.level < rule.level:
            yield Weakening(rule.id, "rule", rule.id, "level", f"lowers the {rule.level.id} rule")
        elif (now.if_unsure or Level.NO_FLAGS) < (rule.if_unsure or Level.NO_FLAGS):
            how = f"lowers what 'not sure' counts in the {rule.level.id} rule"
            yield Weakening(rule.id, "rule", rule.id, "if_unsure", how)


def weakenings_of_meaning(
    before: Rulebook, after: Rulebook, sound: Rulebook, lost_names: Callable[[str], bool]
) -> Iterator[Weakening]:
    """The grave rules that keep their level and may be true for fewer people than before.

    `sound` is the final rulebook, in which sentences are compared; `lost_names` says of a class whether the folder
    leaves out names it had.
    """
    for rule in grave_rules(before):
        now = after.rules.get(rule.id)
        if now is None:
            continue
        if not _covers(rule, now, before, after, sound):
            kind, id = _changed_sentence(rule, now, before, after)
            yield Weakening(rule.id, kind, id, "when", f"may find fewer people for the {rule.level.id} rule")
        for question in _questions_behind(rule.when, before):
            if _is_narrowed(question, after.questions.get(question.id)):
                how = f"changes a question of the {rule.level.id} rule"
                yield Weakening(rule.id, "question", question.id, "asked_when", how)
        for each in _classes_behind(rule.when, before):
            changed = after.classes.get(each.id)
            if changed and (_is_closed(each, changed) or (changed != each and lost_names(each.id))):
                how = f"narrows a class of medicines of the {rule.level.id} rule"
                yield Weakening(rule.id, "class", each.id, "", how)


def grave_rules(rulebook: Rulebook) -> Iterator[Rule]:
    """The emergency and urgent rules."""
    return (rule for rule in rulebook.rules.values() if rule.level >= Level.URGENT)


def _covers(rule: Rule, now: Rule, before: Rulebook, after: Rulebook, sound: Rulebook) -> bool:
    """Whether the rule is still true for everybody it was true for; when that cannot be told, it is not."""
    was, becomes = _written_out(rule.when, before), _written_out(now.when, after)
    if was == becomes:
        return True
    if any(question_of(part, sound) is None for part in (*parts_of(was), *parts_of(becomes))):
        return False
    try:
        people = frame(sound, [was, becomes]).block
    except TooManyPeople:
        return False
    return not people.truth(was).surely & ~people.truth(becomes).surely


def _written_out(condition: Condition, rulebook: Rulebook) -> Condition:
    """The condition with the sentences of its facts in their place."""
    match condition:
        case Word(id) if id in rulebook.facts:
            return _written_out(rulebook.facts[id].when, rulebook)
        case And(parts):
            return And(tuple(_written_out(part, rulebook) for part in parts))
        case Or(parts):
            return Or(tuple(_written_out(part, rulebook) for part in parts))
        case AtLeast(count, parts):
            return AtLeast(count, tuple(_written_out(part, rulebook) for part in parts))
    return condition


def _changed_sentence(rule: Rule, now: Rule, before: Rulebook, after: Rulebook) -> tuple[str, str]:
    if rule.when != now.when:
        return "rule", rule.id
    changed = (id for id in _facts_behind(rule.when, before) if after.facts.get(id) != before.facts[id])
    return "fact", next(changed)


def _facts_behind(condition: Condition, rulebook: Rulebook) -> Iterator[str]:
    for part in parts_of(condition):
        if isinstance(part, Word) and part.id in rulebook.facts:
            yield part.id
            yield from _facts_behind(rulebook.facts[part.id].when, rulebook)


def _questions_behind(condition: Condition, rulebook: Rulebook) -> Iterator[Question]:
    """The questions a condition goes by, and those their gates go by, each once."""
    found: dict[str, None] = {}
    waiting: list[Part] = list(all_parts(rulebook, condition))
    while waiting:
        id = question_of(waiting.pop(0), rulebook)
        if id is None or id in found:
            continue
        found[id] = None
        gate = rulebook.questions[id].asked_when
        waiting += all_parts(rulebook, gate) if gate else []
    return (rulebook.questions[id] for id in found)


def _is_narrowed(question: Question, now: Question | None) -> bool:
    """Whether fewer people may be asked, or an answer may count less; wording is not looked at."""
    if now is None:
        return False  # soundness reports a rule whose question is gone
    settling = {(value.id, value.settles) for value in now.values}
    return (
        now.kind is not question.kind
        or (now.asked_when is not None and now.asked_when != question.asked_when)
        or (now.private and not question.private)
        or now.settles != question.settles
        or any((value.id, value.settles) not in settling for value in question.values)
    )


def _classes_behind(condition: Condition, rulebook: Rulebook) -> Iterator[MedicineClass]:
    for part in all_parts(rulebook, condition):
        if isinstance(part, Has) and part.value in rulebook.classes:
            each = rulebook.classes[part.value]
            yield each
            yield from (rulebook.classes[id] for id in each.two_of if id in rulebook.classes)


def _is_closed(each: MedicineClass, now: MedicineClass) -> bool:
    closed = each.opened_by_unknown and not now.opened_by_unknown
    return closed or now.closed_by != each.closed_by or now.two_of != each.two_of
