"""The mildest people who give certain answers: whoever else gives them is shown at least what these are shown.

Every other risk is answered no and every way down yes. What has no single mildest answer, such as an age, is
answered in each of the ways than which none is milder, side by side, and was also never asked.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence

from screen.logic.block import Block
from screen.logic.possible_answers import PossibleAnswers
from screen.logic.smallest_ways import Key, Way, Weight, needs_of
from screen.logic.standing import question_of
from screen.model.answer import Answer, Answers
from screen.model.question import Question

MOST_PEOPLE = 10_000


class TooManyPeople(Exception):
    """More people than are put side by side; `people` is how many it would take, or that many at least."""

    def __init__(self, people: int) -> None:
        super().__init__(f"{people} people side by side are more than {MOST_PEOPLE}")
        self.people = people


Row = tuple[Answer | None, ...]


def mildest_people(
    possible: PossibleAnswers,
    ways: Iterable[Way],
    *,
    fixed: Mapping[str, Sequence[Answer | None]] | None = None,
    free: Collection[str] = (),
) -> list[Answers]:
    """The mildest people for each of these ways, everybody once; raises TooManyPeople.

    `fixed` names all answers to try for a question, and the questions in `free` are answered in every way.
    """
    questions = list(possible.rulebook.questions)
    rows: dict[Row, None] = {}
    for way in ways:
        rows.update(dict.fromkeys(_rows(possible, needs_of(way), fixed or {}, free)))
        _refuse_beyond(len(rows))
    return [_answers(questions, row) for row in rows]


def _rows(
    possible: PossibleAnswers,
    needs: Mapping[Key, Weight],
    fixed: Mapping[str, Sequence[Answer | None]],
    free: Collection[str],
) -> list[Row]:
    """An answer to each question in its order, for every person; none when the way leads nowhere."""
    by_question: dict[str, dict[Key, Weight]] = {}
    for key, weight in needs.items():
        part = getattr(key, "part", key)
        by_question.setdefault(question_of(part, possible.rulebook) or "", {})[key] = weight
    rows: list[Row] = [()]
    for question in possible.rulebook.questions.values():
        needed = by_question.get(question.id, {})
        if question.id in fixed:
            answers = [answer for _, answer in possible.weighing_enough(question, fixed[question.id], needed)]
        elif question.id in free:
            answers = possible.every(question, needed)
        else:
            answers = possible.mildest(question, needed)
        if not answers:
            return []
        rows = _extended(possible, question, rows, answers)
        _refuse_beyond(len(rows))
    return rows


def _extended(
    possible: PossibleAnswers, question: Question, rows: Sequence[Row], answers: Sequence[Answer | None]
) -> list[Row]:
    """Every row with every answer; where the question cannot be put, its answer is dropped and one is enough."""
    if len(answers) == 1:
        return [(*row, answers[0]) for row in rows]
    questions = list(possible.rulebook.questions)
    block = Block.of(possible.rulebook, [_answers(questions, row) for row in rows])
    reachable = block.reachable(question)
    return [
        (*row, answer)
        for number, row in enumerate(rows)
        for answer in (answers if reachable >> number & 1 else answers[:1])
    ]


def _answers(questions: Sequence[str], row: Row) -> Answers:
    return Answers({id: answer for id, answer in zip(questions, row, strict=False) if answer is not None})


def _refuse_beyond(people: int) -> None:
    if people > MOST_PEOPLE:
        raise TooManyPeople(people)
