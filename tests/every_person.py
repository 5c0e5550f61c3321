"""Everybody who can ever answer a small rulebook, one by one; the long way that proofs are held against."""

from collections.abc import Collection, Iterable, Iterator
from itertools import product
from math import prod

from screen.logic.frames import parts_behind
from screen.logic.standing import question_of
from screen.model.answer import Answer, Answers, Chosen, Plain
from screen.model.condition import Condition
from screen.model.medicine import Entry, Lexicon, MedicineList, Member, Taken
from screen.model.question import Kind, Question
from screen.model.rulebook import Rulebook
from tests.builders import medicine
from tests.strategies import CUTS

LEXICON: Lexicon = {
    "warfarin": Entry("warfarin", (Member("anticoagulant", "warfarin"),)),
    "ibuprofen": Entry("ibuprofen", (Member("nsaid", "ibuprofen"),)),
}


def lexicon() -> Lexicon:
    """The medicines that generated people take."""
    return LEXICON


def count(book: Rulebook, asked: Collection[str], *, all_answered: bool = False) -> int:
    """How many people there are."""
    return prod(len(list(_answers(book.questions[id], all_answered))) for id in asked)


def everybody(book: Rulebook, asked: Collection[str], *, all_answered: bool = False) -> list[Answers]:
    """All combinations of all answers to these questions; with `all_answered` nobody is unsure or was never asked."""
    options = [list(_answers(book.questions[id], all_answered)) for id in asked]
    return [
        Answers({id: answer for id, answer in zip(asked, row, strict=True) if answer is not None})
        for row in product(*options)
    ]


def questions_that_matter(book: Rulebook, conditions: Iterable[Condition] = (), *, regions: bool = False) -> list[str]:
    """The questions that rules and these conditions hang on; with `regions` also those that regions hang on."""
    parts = parts_behind(book, [*(rule.when for rule in book.rules.values()), *conditions])
    found = {question_of(part, book) for part in parts}
    if regions:
        changes = [change for rule in book.rules.values() for change in rule.regions.values()]
        found |= {"pain", *(change.side.question for change in changes if change.side)}
    return [id for id in book.questions if id in found]


def _answers(question: Question, all_answered: bool) -> Iterator[Answer | None]:
    if not all_answered:
        yield from (None, Plain.UNSURE)
        if question.private:
            yield Plain.DECLINED
    ids = [value.id for value in question.values]
    match question.kind:
        case Kind.YES_NO:
            yield from (Plain.YES, Plain.NO)
        case Kind.NUMBER:
            yield from (cut - under for cut in CUTS for under in (0, 1))
        case Kind.CHOICE:
            yield from (Chosen(frozenset({id})) for id in ids)
        case Kind.CHOICES:
            for row in product("yn" if all_answered else "yn?", repeat=len(ids)):
                marks = dict(zip(ids, row, strict=True))
                yield Chosen(*(frozenset(id for id in ids if marks[id] == mark) for mark in "y?"))
        case Kind.MEDICINES:
            known = [medicine("warfarin", "anticoagulant"), medicine("ibuprofen", "nsaid")]
            perhaps = [medicine("warfarin", "anticoagulant", taken=Taken.UNSURE)]
            unknown = [medicine("the small pink one")]
            lists = [[], known[:1], known[1:], known, unknown, unknown + known[:1], unknown + known[1:]]
            for items in lists if all_answered else [*lists, perhaps, perhaps + known[1:]]:
                yield MedicineList(tuple(items), none=not items)
