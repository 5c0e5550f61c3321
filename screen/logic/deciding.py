"""Which parts, and which questions, still decide a condition for one person."""

from collections.abc import Iterable, Iterator

from screen.logic.block import NOW, Block, View, WaysDown, class_of
from screen.logic.standing import question_of
from screen.model.answer import Answers
from screen.model.condition import And, AtLeast, Condition, Not, Or, Part, Word

CAN_STILL_MATTER = View(declined=False, ways_down=WaysDown.OPEN)
"""Nobody is asked for the sake of a rule that only an answer declined holds open."""


def deciding_parts(block: Block, condition: Condition, view: View, *, ways_down_only: bool = False) -> Iterator[Part]:
    """The unknown parts on which an unknown condition hangs.

    A part decides when no brother under `and` is false and none under `or` is true, all the way down: exactly the
    unknown parts that are reached through unknown sentences alone.
    """
    if not block.truth(condition, view).unknown:
        return
    match condition:
        case And(parts) | Or(parts) | AtLeast(_, parts):
            for part in parts:
                yield from deciding_parts(block, part, view, ways_down_only=ways_down_only)
        case Not(part):
            yield part
        case Word(id) if id in block.rulebook.facts:
            yield from deciding_parts(block, block.rulebook.facts[id].when, view, ways_down_only=ways_down_only)
        case _:
            if not ways_down_only:
                yield condition


def askable(block: Block, answers: Answers, parts: Iterable[Part]) -> set[str]:
    """The questions never asked that these parts hang on, each with the unanswered questions of its gate."""
    return never_asked(block, answers, (id for part in parts for id in questions_behind(block, part)))


def never_asked(block: Block, answers: Answers, questions: Iterable[str]) -> set[str]:
    """Those of the questions that were never asked and can be, each with the unanswered questions of its gate."""
    found: set[str] = set()
    waiting = list(questions)
    while waiting:
        id = waiting.pop()
        question = block.rulebook.questions[id]
        if id in found or id in answers.given or not block.reachable(question):
            continue
        found.add(id)
        if question.asked_when is not None:
            for part in deciding_parts(block, question.asked_when, NOW):
                waiting.extend(questions_behind(block, part))
    return found


def questions_behind(block: Block, part: Part) -> Iterator[str]:
    """The questions that can settle a part: its own, or the follow-up for what an unrecognised name opens.

    While medicines were never asked both can come: the list, and the follow-up behind it.
    """
    question = question_of(part, block.rulebook)
    assert question is not None  # soundness refuses parts that speak of no question
    medicine_class = class_of(part, block.rulebook)
    follow_up = medicine_class.closed_by if medicine_class else None
    if follow_up is None or not block.opened(part):
        yield question
    if follow_up is not None and (block.opened(part) or block.column(part).unasked):
        yield follow_up
