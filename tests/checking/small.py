"""Rules with cases, and who reads and writes them, for the tests of what cases show."""

from collections.abc import Sequence
from dataclasses import replace

from screen.checking.cases import Record
from screen.checking.medicine_names import MedicineNames
from screen.checking.missing_case import Author
from screen.cli.rules.case_answers import case_answers
from screen.logic.conditions import parse
from screen.model.medicine import Entry, Lexicon, Member
from screen.model.question import Question
from screen.model.rule import Case, CaseAnswer, Expectation, Fact, Rule
from screen.model.rulebook import Rulebook
from tests.builders import rule, rulebook

APPLIES, NOT, UNDECIDED = Expectation.APPLIES, Expectation.DOES_NOT_APPLY, Expectation.UNDECIDED

LEXICON: Lexicon = {
    "warfarin": Entry("warfarin", (Member("anticoagulant", "warfarin"),)),
    "clopidogrel": Entry("clopidogrel", (Member("antiplatelet", "clopidogrel"),)),
    "aspirin": Entry("aspirin", (Member("antiplatelet", "aspirin"), Member("nsaid", "aspirin"))),
    "ibuprofen": Entry("ibuprofen", (Member("nsaid", "ibuprofen"),)),
}


def lexicon() -> Lexicon:
    """Four names, one of them in two classes."""
    return LEXICON


def case(expect: Expectation, /, **given: CaseAnswer) -> Case:
    """A case with these words; what is left out was never asked."""
    return Case("somebody", given, expect)


def rule_with(when: str, *cases: Case) -> Rule:
    """A rule with this sentence and these cases."""
    return replace(rule("r", when), cases=cases)


def author(questions: Sequence[Question], *records: Record) -> Author:
    """Who reads and writes the cases of a rulebook of these records."""
    facts = [each for each in records if isinstance(each, Fact)]
    return author_of(rulebook(questions, [each for each in records if isinstance(each, Rule)], facts))


def author_of(book: Rulebook) -> Author:
    """Who reads and writes the cases of this rulebook."""
    return Author(book, MedicineNames(book, lexicon), case_answers(book, lexicon))


def fact_with(id: str, when: str, *cases: Case) -> Fact:
    """A fact with this sentence and these cases."""
    return Fact(id, f"It is so that {id}.", parse(when), cases)
