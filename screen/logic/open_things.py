"""What a person can still find out: what they are not sure of, medicines that are open, and questions never asked."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

from screen.logic.possible_answers import PossibleAnswers
from screen.model.answer import Answer, Answers, Chosen, Plain
from screen.model.medicine import Match, MedicineItem, MedicineList, Member, Taken
from screen.model.question import Kind, Question
from screen.model.rulebook import Rulebook
from screen.model.screening import Screening
from screen.model.values import dataclass


@dataclass(frozen=True, slots=True)
class OpenThing:
    """One thing to find out: a whole question, one option that was marked not sure (by id), or one medicine named."""

    question: str
    option: str | None = None
    medicine: MedicineItem | None = None


@dataclass(frozen=True, slots=True)
class Settled:
    """An open thing as it may turn out: an answer to its question, or for an option or a medicine whether it is so."""

    thing: OpenThing
    answer: Answer


def open_things(rulebook: Rulebook, screening: Screening) -> tuple[OpenThing, ...]:
    """Everything open in the order of the questions.

    What the person would rather not say is not open, nor what was never asked and cannot matter. A name that nobody
    could place is open through the question that closes it.
    """
    given = screening.answers.given
    asking = {*screening.to_ask, *chain.from_iterable(each.settled_by for each in screening.undecided)}
    return tuple(
        thing
        for id in rulebook.questions
        if id not in screening.dropped
        for thing in _in_answer(id, given.get(id), never_asked=id in asking)
    )


def mild_ways(possible: PossibleAnswers, thing: OpenThing) -> list[Settled]:
    """The ways for it to turn out of which none is graver than another way: nearly always just one."""
    question = possible.rulebook.questions[thing.question]
    if thing.option is not None:
        return [Settled(thing, Plain.YES if _is_way_down(question, thing.option) else Plain.NO)]
    if thing.medicine is not None:
        return [Settled(thing, Plain.NO)]
    if question.kind is Kind.MEDICINES:
        return [Settled(thing, MedicineList(none=True))]
    return [Settled(thing, answer) for answer in possible.mildest(question, {}) if answer is not None]


def grave_ways(possible: PossibleAnswers, thing: OpenThing) -> list[Settled]:
    """The ways for it to turn out of which none is milder than another; of all medicines, each class once."""
    question = possible.rulebook.questions[thing.question]
    if thing.option is not None:
        return [] if _is_way_down(question, thing.option) else [Settled(thing, Plain.YES)]
    if thing.medicine is not None:
        return [Settled(thing, Plain.YES)]
    if question.kind is Kind.MEDICINES:
        classes = [each for each in possible.rulebook.classes.values() if not each.two_of]
        items = [MedicineItem(each.label, (each.label,), (Member(each.id, each.id),), Match.EXACT) for each in classes]
        return [Settled(thing, MedicineList((item,))) for item in items]
    return [Settled(thing, answer) for answer in possible.gravest(question, {}) if answer is not None]


def with_settled(answers: Answers, settled: Iterable[Settled]) -> Answers:
    """The answers once these things have turned out so."""
    for question, answer in settled_answers(answers.given, settled).items():
        answers = answers.with_answer(question, answer)
    return answers


def settled_answers(given: Mapping[str, Answer], settled: Iterable[Settled]) -> dict[str, Answer]:
    """The answers that change, by question."""
    found: dict[str, Answer] = {}
    for each in settled:
        id = each.thing.question
        found[id] = _settled(found.get(id, given.get(id)), each)
    return found


def _in_answer(id: str, answer: Answer | None, *, never_asked: bool) -> Iterator[OpenThing]:
    match answer:
        case None if never_asked:
            yield OpenThing(id)
        case Plain.UNSURE:
            yield OpenThing(id)
        case Chosen(_, unsure):
            yield from (OpenThing(id, option=option) for option in sorted(unsure))
        case MedicineList(items):
            yield from (OpenThing(id, medicine=item) for item in dict.fromkeys(items) if _is_open(item))


def _is_open(item: MedicineItem) -> bool:
    if item.match is Match.UNMATCHED or item.taken is Taken.NO:
        return False
    return item.match is Match.CLOSE or item.taken is Taken.UNSURE


def _is_way_down(question: Question, option: str) -> bool:
    return any(value.settles for value in question.values if value.id == option)


def _settled(answer: Answer | None, settled: Settled) -> Answer:
    option, medicine = settled.thing.option, settled.thing.medicine
    is_so = settled.answer is Plain.YES
    if option is not None and isinstance(answer, Chosen):
        return Chosen(answer.sure | {option} if is_so else answer.sure, answer.unsure - {option})
    if medicine is not None and isinstance(answer, MedicineList):
        found = _found_out(medicine, is_so=is_so)
        return MedicineList(tuple(found if each == medicine else each for each in answer.items), answer.none)
    return settled.answer


def _found_out(item: MedicineItem, *, is_so: bool) -> MedicineItem:
    """The medicine as it was meant and is taken; or else one that matters to no rule, or is not taken."""
    taken = Taken.YES if item.taken is Taken.UNSURE else item.taken
    members = item.members if is_so else ()
    return MedicineItem(item.as_written, item.names, members, Match.EXACT, taken)
