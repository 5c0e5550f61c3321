"""Answers to the questions behind a case's own, so that each of its questions is asked."""

from collections.abc import Mapping

from screen.checking.cases import CaseAnswers
from screen.checking.medicine_names import MedicineNames
from screen.checking.person_in_words import plainest, words_for
from screen.logic.block import Block
from screen.logic.frames import TooManyPeople, frame
from screen.logic.standing import question_of
from screen.model.condition import Condition
from screen.model.rule import Case, CaseAnswer, Expectation
from screen.model.rulebook import Rulebook


def with_gates(
    rulebook: Rulebook, given: Mapping[str, CaseAnswer], names: MedicineNames, answers_of: CaseAnswers
) -> dict[str, CaseAnswer]:
    """The answers with those that open the gates of their questions, in the order asked.

    A gate that these answers close, or that no simple answers open, stays as it is.
    """
    waiting = [id for id in reversed(list(rulebook.questions)) if id in given]
    found = dict(given)
    while waiting:
        gate = rulebook.questions[waiting.pop(0)].asked_when
        if gate is not None:
            more = _opening(rulebook, gate, found, names, answers_of)
            found |= more
            waiting += more
    return {id: found[id] for id in rulebook.questions if id in found}


def _opening(
    rulebook: Rulebook,
    gate: Condition,
    given: Mapping[str, CaseAnswer],
    names: MedicineNames,
    answers_of: CaseAnswers,
) -> dict[str, CaseAnswer]:
    """The plainest answers to the gate's other questions that open it."""
    block = Block.of(rulebook, [answers_of(Case("", given, Expectation.UNDECIDED))])
    if block.truth(gate).surely or not block.truth(gate).possibly:
        return {}
    try:
        kinds = frame(rulebook, [gate], gates=False)
    except TooManyPeople:
        return {}
    people = kinds.block.truth(gate).surely
    for part in kinds.parts:
        if question_of(part, rulebook) in given:
            column = kinds.columns[part]
            people &= column if block.column(part).sure else ~column
    words = words_for(rulebook, kinds, plainest(kinds, people), names) if people else None
    return {id: answer for id, answer in (words or {}).items() if id not in given}
