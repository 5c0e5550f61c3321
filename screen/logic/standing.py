"""What one person's answer makes of each part of a condition, whether or not the question was reachable."""

from collections.abc import Sequence
from enum import IntEnum
from operator import ge, gt, le, lt

from screen.logic.column import Column
from screen.model.answer import Answer, Answers, Chosen, Plain
from screen.model.condition import Compares, Comparison, Has, Part, Word
from screen.model.medicine import UNRECOGNISED, Match, MedicineItem, MedicineList, Taken
from screen.model.question import as_word
from screen.model.rulebook import Rulebook
from screen.model.values import dataclass

STOPPED = "_stopped"
"""`CLASS in medicines_stopped` speaks of the question `medicines`: the medicines a person no longer takes."""

COMPARE = {
    Comparison.AT_LEAST: ge,
    Comparison.AT_MOST: le,
    Comparison.OVER: gt,
    Comparison.UNDER: lt,
}


class Standing(IntEnum):
    """What a part is for one person."""

    TRUE = 0
    UNSURE = 1
    UNASKED = 2
    DECLINED = 3
    FALSE = 4


@dataclass(frozen=True, slots=True)
class Opened:
    """A class of medicines in many people's lists, and for whom an unrecognised name leaves it open.

    `column` speaks of the recognised names alone. For the people in `opened`, the answer to the follow-up decides:
    a clear no closes the class; a yes makes it true, unless `counts` says that the class needs two medicines.
    """

    column: Column
    opened: int
    counts: bool


def question_of(part: Part, rulebook: Rulebook) -> str | None:
    """The question a part speaks of; None for a fact or for a word nobody knows."""
    name = part.id if isinstance(part, Word) else part.question
    if name in rulebook.questions:
        return name
    medicines = rulebook.medicines_question
    if medicines and isinstance(part, Has) and name == medicines.id + STOPPED:
        return medicines.id
    return None


def column_of(part: Part, people: Sequence[Answers], rulebook: Rulebook) -> Column:
    """The part for all these people side by side, the first person on the lowest bit."""
    question = question_of(part, rulebook)
    assert question is not None  # soundness refuses parts that speak of no question
    return _column([_standing(part, person.given.get(question)) for person in people])


def class_column_of(part: Part, people: Sequence[Answers], rulebook: Rulebook) -> Opened:
    """A class of medicines for all these people, with what an unrecognised name leaves open."""
    medicines = rulebook.medicines_question
    assert medicines is not None
    assert isinstance(part, Has)
    kind = rulebook.classes[part.value]
    wanted = frozenset(kind.two_of or (kind.id,))
    needed = 2 if kind.two_of else 1
    taken = Taken.YES if part.question == medicines.id else Taken.PAST
    standings: list[Standing] = []
    opened = 0
    for index, person in enumerate(people):
        answer = person.given.get(medicines.id)
        standing = _plain_standing(answer)
        if isinstance(answer, MedicineList):
            meant = [item for item in answer.items if wanted.intersection(item.classes)]
            sure = [item for item in meant if _is_sure(item, taken)]
            surely = len({name for item in sure for name in _substances(item, wanted)})
            # "My blood thinner" beside a name may be the same tablet: a word without a substance is one more at most.
            lay = sum(1 for item in sure if not _substances(item, wanted))
            surely, possible = (surely, lay) if kind.two_of else (surely + lay, 0)
            possible += sum(1 for item in meant if _is_open(item, taken))
            unmatched = sum(1 for item in answer.items if _is_unmatched(item, taken)) if kind.opened_by_unknown else 0
            standing = _counted(surely, possible, needed)
            if standing is Standing.FALSE and surely + possible + unmatched >= needed:
                opened |= 1 << index
        standings.append(standing)
    return Opened(_column(standings), opened, counts=needed > 1)


def _column(standings: Sequence[Standing]) -> Column:
    rails = [0] * len(Standing)
    for index, standing in enumerate(standings):
        rails[standing] |= 1 << index
    return Column(*rails[: Standing.FALSE])


def _standing(part: Part, answer: Answer | None) -> Standing:
    match part, answer:
        case Word(), Plain.YES:
            return Standing.TRUE
        case Has(value), Chosen(sure, unsure):
            if value in {as_word(id) for id in sure}:
                return Standing.TRUE
            return Standing.UNSURE if value in {as_word(id) for id in unsure} else Standing.FALSE
        case Compares(_, comparison, number), int():
            return Standing.TRUE if COMPARE[comparison](answer, number) else Standing.FALSE
        case Has(value), MedicineList(items) if value == UNRECOGNISED:
            # Also one that was stopped: it may have been a blood thinner, and only the follow-up can tell.
            known = all(item.match is not Match.UNMATCHED or item.taken is Taken.NO for item in items)
            return Standing.FALSE if known else Standing.TRUE
    return _plain_standing(answer)


def _plain_standing(answer: Answer | None) -> Standing:
    match answer:
        case None:
            return Standing.UNASKED
        case Plain.UNSURE:
            return Standing.UNSURE
        case Plain.DECLINED:
            return Standing.DECLINED
    return Standing.FALSE


def _counted(surely: int, possible: int, needed: int) -> Standing:
    if surely >= needed:
        return Standing.TRUE
    return Standing.UNSURE if surely + possible >= needed else Standing.FALSE


def _substances(item: MedicineItem, classes: frozenset[str]) -> frozenset[str]:
    return frozenset(member.substance for member in item.members if member.substance and member.class_id in classes)


def _is_sure(item: MedicineItem, taken: Taken) -> bool:
    return item.match is Match.EXACT and item.taken is taken


def _is_open(item: MedicineItem, taken: Taken) -> bool:
    """A name that may be meant or may be taken: close and unconfirmed, or not sure whether it is taken."""
    if item.match is Match.UNMATCHED:
        return False
    return item.taken is Taken.UNSURE or (item.match is Match.CLOSE and item.taken is taken)


def _is_unmatched(item: MedicineItem, taken: Taken) -> bool:
    return item.match is Match.UNMATCHED and item.taken in (taken, Taken.UNSURE)
