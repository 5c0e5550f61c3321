"""The mildest people who give certain answers: whoever else gives them is shown at least what these are shown.

Every other risk is answered no and every way down yes. What has no single mildest answer, such as an age, is
answered in each of the ways than which none is milder, and was also never asked. These people are many, and most
rules do not tell them apart: so a question is divided into its mildest answers only when it begins to matter.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from screen.logic.possible_answers import PossibleAnswers
from screen.logic.side_by_side import Row, SideBySide
from screen.logic.smallest_ways import Key, LeftOpen, Way, Weight, needs_of
from screen.logic.standing import question_of
from screen.model.answer import Answer

MOST_PEOPLE = 10_000


class TooManyPeople(Exception):
    """More people than are put side by side; `people` is how many it would take, or that many at least."""

    def __init__(self, people: int) -> None:
        super().__init__(f"{people} people side by side are more than {MOST_PEOPLE}")
        self.people = people


@dataclass(frozen=True, slots=True)
class Group:
    """Mildest people, side by side. To an undivided question they give only the first of its mildest answers.

    `undivided` questions stand in the order asked. No answer is needed to any of them.
    """

    people: SideBySide
    undivided: tuple[str, ...] = ()


def mildest_people(
    possible: PossibleAnswers,
    ways: Iterable[Way],
    *,
    fixed: Mapping[str, Sequence[Answer | None]] | None = None,
    free: Collection[str] = (),
) -> list[Group]:
    """The mildest people for each of these ways, everybody once; raises TooManyPeople.

    `fixed` names all answers to try for a question. The questions in `free` are answered in the other extreme: in
    each of the ways than which none is graver.
    """
    rows: dict[tuple[str, ...], list[Row]] = {}
    for way in ways:
        found, undivided = _rows(possible, needs_of(way), fixed or {}, free)
        rows.setdefault(undivided, []).extend(found)
        refuse_beyond(len(rows[undivided]))
    groups = [Group(SideBySide(possible.rulebook, some), undivided) for undivided, some in rows.items()]
    return [group for group in groups if len(group.people)]


def divided(possible: PossibleAnswers, group: Group, bits: int) -> Group:
    """The people of these bits, with their first undivided question answered in every mildest way."""
    first, *others = group.undivided
    rulebook = possible.rulebook
    question = rulebook.questions[first]
    place = list(rulebook.questions).index(first)
    reachable = group.people.block().reachable(question)
    answers = possible.mildest(question, {})
    rows = [
        (*row[:place], answer, *row[place + 1 :])
        for number, row in enumerate(group.people.rows)
        if bits >> number & 1
        for answer in (answers if reachable >> number & 1 else answers[:1])
    ]
    refuse_beyond(len(rows))
    return Group(SideBySide(rulebook, rows), tuple(others))


def wholly_divided(possible: PossibleAnswers, group: Group) -> Group:
    """The same people with every question answered in every mildest way."""
    while group.undivided:
        group = divided(possible, group, (1 << len(group.people)) - 1)
    return group


def refuse_beyond(people: int) -> None:
    """Raise TooManyPeople rather than look at some only."""
    if people > MOST_PEOPLE:
        raise TooManyPeople(people)


def _rows(
    possible: PossibleAnswers,
    needs: Mapping[Key, Weight],
    fixed: Mapping[str, Sequence[Answer | None]],
    free: Collection[str],
) -> tuple[list[Row], tuple[str, ...]]:
    """An answer to each question in its order, for every person, and the undivided questions.

    There are no people when the way leads nowhere.
    """
    by_question = needs_by_question(possible, needs)
    rows: list[Row] = [()]
    undivided: list[str] = []
    for question in possible.rulebook.questions.values():
        needed = by_question.get(question.id, {})
        if question.id in fixed:
            answers = [answer for _, answer in possible.weighing_enough(question, fixed[question.id], needed)]
        elif question.id in free:
            answers = possible.gravest(question, needed)
        else:
            answers = possible.mildest(question, needed)
            if len(answers) > 1 and not needed:
                undivided.append(question.id)
                answers = answers[:1]
        if not answers:
            return [], ()
        rows = [(*row, answer) for row in rows for answer in answers]
        refuse_beyond(len(rows))
    return rows, tuple(undivided)


def needs_by_question(possible: PossibleAnswers, needs: Mapping[Key, Weight]) -> dict[str, dict[Key, Weight]]:
    """What is needed of each question."""
    found: dict[str, dict[Key, Weight]] = {}
    for key, weight in needs.items():
        part = key.part if isinstance(key, LeftOpen) else key
        found.setdefault(question_of(part, possible.rulebook) or "", {})[key] = weight
    return found
