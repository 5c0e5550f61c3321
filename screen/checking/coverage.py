"""Whether the cases of rules and facts show that each part of each sentence matters, and what is missing."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from screen.checking.case_names import name_of_need
from screen.checking.cases import Record, block_of, outcome, records_of
from screen.checking.missing_case import Author, people_of, write_case, write_undecided
from screen.checking.needs import Need, needs_of, showing
from screen.checking.person_in_words import at_number
from screen.logic.block import Block
from screen.logic.frames import Frame
from screen.model.condition import Compares
from screen.model.rule import Case, Expectation


@dataclass(frozen=True, slots=True)
class Missing:
    """Something that no case shows, and a case that would.

    `possible` is False when nobody can show it: the part never decides, and the sentence has to be mended. `case` may
    still be None while it is possible, when no words were found that give such answers.
    """

    need: Need
    possible: bool
    case: Case | None


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much the cases of one rule or fact show."""

    record: Record
    needed: int
    missing: tuple[Missing, ...]

    @property
    def cases(self) -> tuple[Case, ...]:
        """The cases to add, each once."""
        return tuple({id(each.case): each.case for each in self.missing if each.case}.values())


def coverage(author: Author, ids: Collection[tuple[str, str]] | None = None) -> list[Coverage]:
    """What is shown and what is missing, for every fact and rule or those with these kinds and ids."""
    return [coverage_of(author, record) for record in records_of(author.rulebook, ids)]


def coverage_of(author: Author, record: Record) -> Coverage:
    """What is shown and what is missing for one rule or fact; a case that comes out differently shows nothing."""
    needs = list(needs_of(author.rulebook, record.when))
    block = block_of(author.rulebook, record.cases, author.answers_of)
    truth = block.truth(record.when)
    holding = [case for person, case in enumerate(record.cases) if outcome(truth, person) is case.expect]
    unmet = [need for need in needs if not shows_need(author, record, holding, need)]
    return Coverage(record, len(needs), tuple(_missing(author, record, unmet)) if unmet else ())


def shows_need(author: Author, record: Record, cases: Sequence[Case], need: Need) -> bool:
    """Whether one of these cases shows what is needed."""
    if need.number is not None and isinstance(need.part, Compares):
        question = need.part.question
        cases = [case for case in cases if author.answers_of(case).given.get(question) == need.number]
    if not cases:
        return False
    return showing(block_of(author.rulebook, cases, author.answers_of), record.when, need) != 0


def _missing(author: Author, record: Record, unmet: Sequence[Need]) -> Iterator[Missing]:
    people = people_of(author.rulebook, [record.when])
    proposed: list[Case] = []
    for need in unmet:
        known = next((case for case in proposed if shows_need(author, record, [case], need)), None)
        if known is not None:
            yield Missing(need, True, known)
            continue
        possible = need.part is None or _able(people, record, need) != 0
        case = _written(author, people, record, need) if possible else None
        proposed += [case] if case else []
        yield Missing(need, possible, case)


def _able(people: Frame, record: Record, need: Need) -> int:
    """The people of the frame who show what is needed."""
    able = showing(people.block, record.when, need)
    if need.number is None or not isinstance(need.part, Compares):
        return able
    asked = people.block.rulebook.questions[need.part.question]
    if not asked.least <= need.number <= asked.greatest:
        return 0
    return able & at_number(people, asked.id, need.number) & people.block.reachable(asked)


def _written(author: Author, people: Frame, record: Record, need: Need) -> Case | None:
    draft = Case(name_of_need(author.rulebook, need), {}, need.expect)
    if need.part is None:
        return _undecided(author, people, record, draft)
    number = (need.part.question, need.number) if isinstance(need.part, Compares) and need.number is not None else None

    def shows(block: Block) -> bool:
        return showing(block, record.when, need) != 0

    return write_case(author, people, _able(people, record, need), draft, shows, number)


def _undecided(author: Author, people: Frame, record: Record, draft: Case) -> Case | None:
    """Somebody for whom one part decides is not sure of it, so the sentence stays open."""
    write = partial(write_undecided, author, people, condition=record.when, draft=draft)
    decisive = (
        showing(people.block, record.when, need)
        for need in needs_of(author.rulebook, record.when)
        if need.expect is Expectation.APPLIES and not need.denied
    )
    return next((case for able in decisive if (case := write(able)) is not None), None)
