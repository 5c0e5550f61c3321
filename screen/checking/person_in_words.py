"""One person of a frame in the words of a case."""

from collections.abc import Collection, Mapping, Sequence

from screen.checking.medicine_names import NOBODY_KNOWS, MedicineNames
from screen.logic.frames import Frame
from screen.logic.standing import COMPARE, STOPPED, question_of
from screen.model.answer import Plain
from screen.model.condition import Compares, Has, Part
from screen.model.medicine import UNRECOGNISED
from screen.model.question import Kind, Question
from screen.model.rule import CaseAnswer
from screen.model.rulebook import Rulebook

NONE = "none"


def words_for(
    rulebook: Rulebook, frame: Frame, person: int, names: MedicineNames, number: tuple[str, int] | None = None
) -> dict[str, CaseAnswer] | None:
    """An answer to every question of the frame, in the order asked; None when no words give these answers.

    `number` is a question with the answer it must have; it fits the person.
    """
    true_parts = frame.true_parts(person)
    by_question: dict[str, list[Part]] = {}
    for part in frame.parts:
        by_question.setdefault(question_of(part, rulebook) or "", []).append(part)
    given: dict[str, CaseAnswer] = {}
    for id, question in rulebook.questions.items():
        if id not in by_question:
            continue
        answer = _answer(question, by_question[id], true_parts, names)
        if number is not None and number[0] == id:
            answer = number[1]
        if answer is None:
            return None
        given[id] = answer
    return given


def pattern_of(frame: Frame, person: int, parts: Sequence[Part]) -> int:
    """All people of the frame for whom the same of these parts are true as for this one."""
    people = frame.block.everyone
    for part in parts:
        column = frame.columns[part]
        people &= column if column >> person & 1 else ~column
    return people


def plainest(frame: Frame, people: int) -> int:
    """One of the people, with as little true of them as leaving out part after part can find."""
    for part in frame.parts:
        people = people & ~frame.columns[part] or people
    return (people & -people).bit_length() - 1


def at_number(frame: Frame, question: str, number: int) -> int:
    """The people of the frame who may have answered the question with this number."""
    people = frame.block.everyone
    for part in frame.parts:
        if isinstance(part, Compares) and part.question == question:
            column = frame.columns[part]
            people &= column if COMPARE[part.comparison](number, part.number) else ~column
    return people


def _answer(
    question: Question, parts: Sequence[Part], true_parts: Collection[Part], names: MedicineNames
) -> CaseAnswer | None:
    match question.kind:
        case Kind.YES_NO:
            return Plain.YES.value if parts[0] in true_parts else Plain.NO.value
        case Kind.NUMBER:
            return _number(question, [part for part in parts if isinstance(part, Compares)], true_parts)
        case Kind.MEDICINES:
            return _medicines(question, [part for part in parts if isinstance(part, Has)], true_parts, names)
    words = {part.value for part in parts if isinstance(part, Has)}
    true_words = {part.value for part in parts if isinstance(part, Has) and part in true_parts}
    ids = tuple(value.id for value in question.values if value.word in true_words)
    if question.kind is Kind.CHOICES:
        return ids or NONE
    others = sorted((value for value in question.values if value.word not in words), key=lambda value: value.settles)
    return ids[0] if ids else others[0].id if others else None


def _number(question: Question, parts: Sequence[Compares], true_parts: Collection[Part]) -> int | None:
    """A number right beside a figure it is compared with, so that nobody is of an odd age without need."""
    beside = sorted({part.number + step for part in parts for step in (-1, 0, 1)})
    for number in [*beside, question.least]:
        if question.least <= number <= question.greatest and all(
            COMPARE[part.comparison](number, part.number) == (part in true_parts) for part in parts
        ):
            return number
    return None


def _medicines(
    question: Question, parts: Sequence[Has], true_parts: Collection[Part], names: MedicineNames
) -> CaseAnswer | None:
    lines: list[str] = []
    for asked, how in ((question.id, "{}"), (question.id + STOPPED, "stopped {}")):
        classes = [part for part in parts if part.question == asked and part.value != UNRECOGNISED]
        wanted = [part.value for part in classes if part in true_parts]
        found = names.meaning(wanted, [part.value for part in classes if part not in true_parts])
        if found is None:
            return None
        lines += [how.format(name) for name in found]
    if any(part.value == UNRECOGNISED and part in true_parts for part in parts):
        lines.append(NOBODY_KNOWS)
    return tuple(lines) or NONE


def without(given: Mapping[str, CaseAnswer], id: str) -> dict[str, CaseAnswer]:
    """The same answers as if one question had never been asked."""
    return {each: words for each, words in given.items() if each != id}
