"""The examples of rules and facts, each held against what the engine makes of its answers."""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass

from screen.logic.block import Block
from screen.logic.truth import Truth
from screen.model.answer import Answers
from screen.model.rule import Case, Expectation, Fact, Rule
from screen.model.rulebook import Rulebook

CaseAnswers = Callable[[Case], Answers]
"""Gives the answers that the words of a case stand for."""

Record = Rule | Fact
"""What has a condition and cases that show what it means."""


@dataclass(frozen=True, slots=True)
class CaseOutcome:
    """What one case came to beside what it expects."""

    record: Record
    case: Case
    actual: Expectation

    @property
    def holds(self) -> bool:
        """Whether the rule or fact does what the case expects."""
        return self.actual is self.case.expect


def kind_of(record: Record) -> str:
    """The word for the record: `rule` or `fact`."""
    return "rule" if isinstance(record, Rule) else "fact"


def records_of(rulebook: Rulebook, ids: Collection[tuple[str, str]] | None = None) -> Iterator[Record]:
    """Facts in their order, then rules in theirs; with `ids`, only those whose kind and id are among them."""
    records: list[Record] = [*rulebook.facts.values(), *rulebook.rules.values()]
    for record in records:
        if ids is None or (kind_of(record), record.id) in ids:
            yield record


def block_of(rulebook: Rulebook, cases: Sequence[Case], answers_of: CaseAnswers) -> Block:
    """The people of these cases side by side, the first on the lowest bit."""
    return Block.of(rulebook, [answers_of(case) for case in cases])


def run_cases(
    rulebook: Rulebook, answers_of: CaseAnswers, ids: Collection[tuple[str, str]] | None = None
) -> list[CaseOutcome]:
    """What every case of every fact and rule comes to, in the order written."""
    found: list[CaseOutcome] = []
    for record in records_of(rulebook, ids):
        truth = block_of(rulebook, record.cases, answers_of).truth(record.when)
        found += [CaseOutcome(record, case, outcome(truth, person)) for person, case in enumerate(record.cases)]
    return found


def outcome(truth: Truth, person: int = 0) -> Expectation:
    """What a sentence is for one person of a block, in the words of a case."""
    if truth.surely >> person & 1:
        return Expectation.APPLIES
    return Expectation.UNDECIDED if truth.possibly >> person & 1 else Expectation.DOES_NOT_APPLY
