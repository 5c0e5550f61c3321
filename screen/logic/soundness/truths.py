"""Sentences that can never be true or false, parts that never matter, ways down that cannot be given."""

from collections.abc import Iterator

from screen.logic.block import Block
from screen.logic.frames import TooManyPeople, frame
from screen.logic.soundness.flaw import Flaw
from screen.logic.standing import question_of
from screen.logic.truth import Truth
from screen.model.condition import Condition, Part, parts_of, sentence, ways_down_of
from screen.model.rulebook import Rulebook


def flaws_of_truth(rulebook: Rulebook) -> Iterator[Flaw]:
    """Every fault in what sentences can be, worked out exactly over all kinds of people."""
    for fact in rulebook.facts.values():
        yield from _flaws_of("fact", fact.id, fact.when, rulebook)
    for rule in rulebook.rules.values():
        yield from _flaws_of("rule", rule.id, rule.when, rulebook)


def _flaws_of(record: str, id: str, condition: Condition, rulebook: Rulebook) -> Iterator[Flaw]:
    gates = [(part, gate) for part in ways_down_of(condition) if (gate := _gate(rulebook, part)) is not None]
    try:
        people = _people(rulebook, [condition, *(gate for _, gate in gates)])
    except TooManyPeople as error:
        told = (
            f"It would take {error.people} kinds of people to check this sentence. Put an idea into a fact of its own."
        )
        yield Flaw(record, id, "when", "condition-too-wide", told)
        return
    truth = people.truth(condition).surely
    if not truth:
        yield Flaw(record, id, "when", "never-true", "This sentence can never be true, whatever is answered.")
        return
    if truth == people.everyone:
        yield Flaw(record, id, "when", "never-false", "This sentence can never be false, whatever is answered.")
        return
    for part in parts_of(condition):
        if not _matters(people, condition, part):
            told = f"'{sentence(part)}' never matters here: the rest decides alone. Take it out, or mend the sentence."
            yield Flaw(record, id, "when", "idle-part", told, part.column)
    everyone = Truth(people.everyone, people.everyone)
    for part, gate in gates:
        # Opening the gate later must not lower anybody: without it, nothing may hang on the way down.
        if truth & ~people.truth(gate).surely & ~people.truth(condition, instead=(part, everyone)).surely:
            told = (
                f"The way down '{sentence(part)}' is asked only when: {sentence(gate)}. The sentence hangs on it also "
                "without that, when nobody can give it. Ask it for everybody the sentence speaks of."
            )
            yield Flaw(record, id, "when", "way-down-unreachable", told, part.column)


def _people(rulebook: Rulebook, conditions: list[Condition]) -> Block:
    """All kinds of people; where all gates behind a sentence would make too many, it is looked at by itself."""
    try:
        return frame(rulebook, conditions).block
    except TooManyPeople:
        return frame(rulebook, conditions, gates=False).block


def _matters(people: Block, condition: Condition, part: Part) -> bool:
    """Whether the sentence hangs on this part being true for somebody, and on its being false for somebody."""
    truth = people.truth(condition)
    everyone = Truth(people.everyone, people.everyone)
    return all(truth != people.truth(condition, instead=(part, other)) for other in (everyone, Truth(0, 0)))


def _gate(rulebook: Rulebook, part: Part) -> Condition | None:
    return rulebook.questions[question_of(part, rulebook) or ""].asked_when
