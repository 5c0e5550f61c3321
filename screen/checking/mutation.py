"""Small changes to the sentences of rules and facts, and whether their own cases would notice each of them."""

from collections.abc import Collection
from dataclasses import dataclass

from screen.checking.cases import Record, block_of, outcome, records_of
from screen.checking.missing_case import Author, people_of, write_case
from screen.checking.mutants import Mutant, mutants_of
from screen.logic.block import Block
from screen.logic.frames import TooManyPeople
from screen.model.rule import Case, Expectation


@dataclass(frozen=True, slots=True)
class Survivor:
    """A changed sentence that no case tells from the right one, and a case that does.

    `case` is None when no words were found that give such answers.
    """

    mutant: Mutant
    case: Case | None


@dataclass(frozen=True, slots=True)
class Mutated:
    """How many changes to one sentence its cases notice, how many change nothing, and those that nobody notices."""

    record: Record
    noticed: int
    same: int
    survivors: tuple[Survivor, ...]

    @property
    def cases(self) -> tuple[Case, ...]:
        """The cases to add, each once."""
        return tuple({id(each.case): each.case for each in self.survivors if each.case}.values())


def mutation(author: Author, ids: Collection[tuple[str, str]] | None = None) -> list[Mutated]:
    """What the cases notice, for every fact and rule or those with these kinds and ids."""
    return [mutation_of(author, record) for record in records_of(author.rulebook, ids)]


def mutation_of(author: Author, record: Record) -> Mutated:
    """What the cases of one rule or fact notice; a change that makes no difference to anybody is counted apart."""
    block = block_of(author.rulebook, record.cases, author.answers_of)
    noticed = same = 0
    survivors: list[Survivor] = []
    proposed: list[Case] = []
    for mutant in mutants_of(author.rulebook, record.when):
        if _notices(block, record.cases, mutant):
            noticed += 1
        elif known := next((case for case in proposed if _tells_apart(author, case, mutant)), None):
            survivors.append(Survivor(mutant, known))
        elif (survivor := _survivor(author, record, mutant)) is None:
            same += 1
        else:
            survivors.append(survivor)
            proposed += [survivor.case] if survivor.case else []
    return Mutated(record, noticed, same, tuple(survivors))


def _notices(block: Block, cases: Collection[Case], mutant: Mutant) -> bool:
    truth = block.truth(mutant.condition)
    return any(outcome(truth, person) is not case.expect for person, case in enumerate(cases))


def _tells_apart(author: Author, case: Case, mutant: Mutant) -> bool:
    return _notices(author.block(case), [case], mutant)


def _survivor(author: Author, record: Record, mutant: Mutant) -> Survivor | None:
    """The change with a case that would notice it, or None when it changes nothing for anybody."""
    try:
        kinds = people_of(author.rulebook, [record.when, mutant.condition])
    except TooManyPeople:
        return Survivor(mutant, None)
    right, changed = kinds.block.truth(record.when).surely, kinds.block.truth(mutant.condition).surely
    if right == changed:
        return None

    def shows(block: Block) -> bool:
        now, then = block.truth(record.when), block.truth(mutant.condition)
        return bool(now.surely & ~then.possibly | then.surely & ~now.possibly)

    drafts = [
        (Case(f"applies, and would not {mutant.what}", {}, Expectation.APPLIES), right & ~changed),
        (Case(f"does not apply, and would {mutant.what}", {}, Expectation.DOES_NOT_APPLY), changed & ~right),
    ]
    written = (write_case(author, kinds, people, draft, shows) for draft, people in drafts)
    return Survivor(mutant, next((case for case in written if case), None))
