"""The same questions asked once more by somebody who does not see the first answers."""

from collections.abc import Iterable
from dataclasses import replace

from screen.logic.block import Block
from screen.logic.emergency_questions import emergency_questions
from screen.model.answer import Answer, Answers, Chosen, Plain
from screen.model.medicine import MedicineItem, MedicineList
from screen.model.rulebook import Rulebook
from screen.model.second_check import Disagreement
from screen.model.values import dataclass


@dataclass(frozen=True, slots=True)
class Difference:
    """A question that was answered in two ways, and nobody has said yet which is right."""

    question: str
    first: Answer
    second: Answer


def asked_twice(rulebook: Rulebook, first: Answers) -> frozenset[str]:
    """The questions to ask again: on which an emergency turns, about medicines, and those left open before."""
    medicines = rulebook.medicines_question
    about_medicines = (id for id, each in rulebook.questions.items() if medicines and each.section == medicines.section)
    left_open = (id for id, answer in first.given.items() if _is_open(answer))
    return emergency_questions(rulebook).union(about_medicines, left_open)


def unseen(rulebook: Rulebook, first: Answers) -> Answers:
    """What the second interview begins with: the first answers without those that are asked again."""
    answers = first
    for id in asked_twice(rulebook, first):
        answers = answers.without(id)
    return replace(answers, second_check=None)


def differences(rulebook: Rulebook, first: Answers, second: Answers) -> tuple[Difference, ...]:
    """Where both were asked and did not say the same, in the order of the questions."""
    before, now = Block.of(rulebook, [first]), Block.of(rulebook, [second])
    return tuple(
        Difference(id, first.given[id], second.given[id])
        for id, question in rulebook.questions.items()
        if id in first.given
        and id in second.given
        and before.reachable(question)
        and now.reachable(question)
        and _meaning(first.given[id]) != _meaning(second.given[id])
    )


def agreed(rulebook: Rulebook, first: Answers, second: Answers) -> Answers:
    """Both together, without what has to be settled first; where both say the same it was asked twice."""
    answers = first
    for id, answer in second.given.items():
        if id in asked_twice(rulebook, first) or id not in first.given:
            answers = answers.with_answer(id, answer)
    for each in differences(rulebook, first, second):
        answers = answers.without(each.question)
    return answers


def settled(differing: Iterable[Difference], answers: Answers) -> tuple[Disagreement, ...]:
    """Every difference with what it was settled to in the end.

    One that is not asked any more, because it was about another list of medicines, is none.
    """
    return tuple(
        Disagreement(each.question, each.first, each.second, answers.given[each.question])
        for each in differing
        if each.question in answers.given
    )


def _is_open(answer: Answer) -> bool:
    return bool(answer.unsure) if isinstance(answer, Chosen) else answer in (Plain.UNSURE, Plain.DECLINED)


def _meaning(answer: Answer) -> object:
    """The answer as far as it matters: of a list of medicines, which are taken and not how they were written."""
    if not isinstance(answer, MedicineList):
        return answer
    return frozenset(_medicine(item) for item in answer.items)


def _medicine(item: MedicineItem) -> object:
    known = frozenset(member.substance or member.class_id for member in item.members)
    return known or item.as_written.casefold(), item.taken
