"""Somebody for whom a claim does not hold, told with as few answers as possible."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from screen.logic.answer_words import answer_words
from screen.logic.claims import breaking
from screen.logic.frames import parts_behind
from screen.logic.possible_answers import PossibleAnswers
from screen.logic.possible_medicines import can_be_written
from screen.logic.screening import screen
from screen.logic.standing import question_of
from screen.model.answer import Answer, Answers, Chosen
from screen.model.invariant import Claim, EqualRules
from screen.model.level import Level
from screen.model.medicine import MedicineList
from screen.model.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class CounterExample:
    """The answers, the same in the words of a file of answers, and the level they show.

    `exact` is False when the words cannot tell all: no line of a list of medicines says "perhaps taken" alone.
    """

    answers: Answers
    words: Mapping[str, str | int | list[str]]
    shown: Level
    exact: bool


def counter_example(possible: PossibleAnswers, claim: Claim, against: Sequence[Answers]) -> CounterExample:
    """The plainest of the people against a claim, if possible one whose answers can be written in a file."""
    rulebook = possible.rulebook
    person = next((each for each in against if _can_be_written(possible, each)), against[0])
    answers = _with_fewest_answers(rulebook, claim, person)
    words = {id: answer_words(rulebook.questions[id], answer) for id, answer in answers.given.items()}
    return CounterExample(answers, words, screen(rulebook, answers).level, _can_be_written(possible, answers))


def _can_be_written(possible: PossibleAnswers, person: Answers) -> bool:
    lists = [answer for answer in person.given.values() if isinstance(answer, MedicineList) and answer.items]
    return all(can_be_written(each, possible.lexicon()) for each in lists)


def _with_fewest_answers(rulebook: Rulebook, claim: Claim, person: Answers) -> Answers:
    """The person without each answer that is not needed to break the claim, and sure where that changes nothing."""
    kept = _kept(rulebook, claim)
    for id in reversed(list(rulebook.questions)):
        if id in person.given and id not in kept:
            without = person.without(id)
            if breaking(rulebook, claim, [without]):
                person = without
    for id, answer in list(person.given.items()):
        for surer in _surer(answer):
            with_answer = person.with_answer(id, surer)
            if breaking(rulebook, claim, [with_answer]):
                person = with_answer
                break
    return person


def _kept(rulebook: Rulebook, claim: Claim) -> set[str]:
    """The questions that stay answered: that two rules differ is a claim about people who were asked everything."""
    if not isinstance(claim, EqualRules):
        return set()
    conditions = [rulebook.rules[id].when for id in claim.rules]
    return {question_of(part, rulebook) or "" for part in parts_behind(rulebook, conditions)}


def _surer(answer: Answer) -> Iterator[Answer]:
    if isinstance(answer, Chosen) and answer.unsure:
        yield Chosen(answer.sure | answer.unsure)
