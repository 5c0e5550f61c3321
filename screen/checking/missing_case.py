"""The shortest example that shows something, found among all kinds of people and written in the words of a case."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from screen.checking.cases import CaseAnswers
from screen.checking.medicine_names import MedicineNames
from screen.checking.opened_gates import with_gates
from screen.checking.person_in_words import pattern_of, plainest, without, words_for
from screen.logic.block import Block, View
from screen.logic.frames import Frame, TooManyPeople, frame
from screen.logic.standing import question_of
from screen.model.answer import Plain
from screen.model.condition import Condition
from screen.model.rule import Case, CaseAnswer, Expectation
from screen.model.rulebook import Rulebook

MOST_TRIES = 1000
ASKED_AND_UNSURE = View(unasked=False, declined=False)


@dataclass(frozen=True, slots=True)
class Author:
    """What it takes to write cases for one rulebook."""

    rulebook: Rulebook
    names: MedicineNames
    answers_of: CaseAnswers

    def block(self, case: Case) -> Block:
        """The case's person as the engine sees them."""
        return Block.of(self.rulebook, [self.answers_of(case)])


def people_of(rulebook: Rulebook, conditions: Sequence[Condition]) -> Frame:
    """All kinds of people; where the gates behind the sentences would make too many, they are left out.

    Then some of the people may not exist, because a question is not put to them. Raises TooManyPeople.
    """
    try:
        return frame(rulebook, conditions)
    except TooManyPeople:
        return frame(rulebook, conditions, gates=False)


def write_case(
    author: Author,
    kinds: Frame,
    people: int,
    draft: Case,
    shows: Callable[[Block], bool],
    number: tuple[str, int] | None = None,
) -> Case | None:
    """The draft with the fewest answers of one of these people that show it; each try is run, none is trusted.

    None when the people's answers cannot be put into words. `number` is a question with the answer it must have.
    """

    def holds(case: Case) -> bool:
        in_place = number is None or case.given.get(number[0]) == number[1]
        return in_place and _is_asked_and_shows(author, case, shows)

    cases = (replace(draft, given=given) for given in _in_words(author, kinds, people, number))
    return next((_shortest(case, holds) for case in cases if holds(case)), None)


def write_undecided(author: Author, kinds: Frame, people: int, condition: Condition, draft: Case) -> Case | None:
    """The draft with the fewest answers such that one "not sure" alone leaves the sentence open."""

    def shows(block: Block) -> bool:
        return bool(block.truth(condition).unknown & block.truth(condition, ASKED_AND_UNSURE).possibly)

    def holds(case: Case) -> bool:
        return _is_asked_and_shows(author, case, shows)

    for given in _in_words(author, kinds, people, None):
        for id in given:
            case = replace(draft, given=_surely_asked(author, {**given, id: Plain.UNSURE.value}))
            if holds(case):
                return _shortest(case, holds)
    return None


def _in_words(
    author: Author, kinds: Frame, people: int, number: tuple[str, int] | None
) -> Iterator[Mapping[str, CaseAnswer]]:
    """The answers of these people, the plainest first; what would not be asked of them is left out."""
    medicines = author.rulebook.medicines_question
    of_medicines = [part for part in kinds.parts if medicines and question_of(part, author.rulebook) == medicines.id]
    for _ in range(MOST_TRIES):
        if not people:
            return
        person = plainest(kinds, people)
        given = words_for(author.rulebook, kinds, person, author.names, number)
        if given is None:
            # Mostly it is the medicines: no name is of just these classes.
            people &= ~pattern_of(kinds, person, of_medicines)
        else:
            yield _surely_asked(author, with_gates(author.rulebook, given, author.names, author.answers_of))
            people &= ~(1 << person)


def _shortest(case: Case, holds: Callable[[Case], bool]) -> Case:
    """The case without the answers it does not need; follow-ups go before the questions that open them."""
    for id in reversed(list(case.given)):
        shorter = replace(case, given=without(case.given, id))
        if holds(shorter):
            case = shorter
    return case


def _is_asked_and_shows(author: Author, case: Case, shows: Callable[[Block], bool]) -> bool:
    """Whether the case shows it, and each of its questions is surely asked of such a person."""
    return shows(author.block(case)) and _surely_asked(author, case.given) == case.given


def _surely_asked(author: Author, given: Mapping[str, CaseAnswer]) -> Mapping[str, CaseAnswer]:
    """The answers without those to questions that are perhaps not put to such a person."""
    questions = author.rulebook.questions
    while True:
        block = author.block(Case("", given, Expectation.UNDECIDED))
        gates = {id: questions[id].asked_when for id in given}
        asked = {id: given[id] for id, gate in gates.items() if gate is None or block.truth(gate).surely}
        if len(asked) == len(given):
            return given
        given = asked
