"""Where an interview stands."""

from screen.logic.interview import next_question
from screen.model.answer import Answer, Answers, Chosen, Plain
from screen.model.medicine import MedicineList
from screen.model.question import Question
from screen.model.rulebook import Rulebook
from screen.model.screening import Screening
from screen.model.values import dataclass


@dataclass(frozen=True, slots=True)
class Conversation:
    """One interview: the answers, and where in them the person is.

    Going back takes no answer away: `at` is the question gone back or jumped to, None the next one that matters.
    An answer that can no longer be reached stays in `answers`, counts for nothing, and counts again when its
    question comes back. `asked` are the questions put in this interview; `confirmed` those of them whose "no" was
    read back. `pages` puts a section on one screen; `together` are the questions that were answered on one, screen by
    screen, and `alone` shows `at` without those it was answered with. `recording` goes on after an emergency, for
    staff only. `dropped` and `revived` are what the last move set aside and took up again. `shown` is the result seen
    before the latest change.
    """

    answers: Answers
    asked: frozenset[str] = frozenset()
    confirmed: frozenset[str] = frozenset()
    at: str | None = None
    alone: bool = False
    pages: bool = False
    together: tuple[tuple[str, ...], ...] = ()
    reviewing: bool = False
    accepted: bool = False
    recording: bool = False
    dropped: tuple[str, ...] = ()
    revived: tuple[str, ...] = ()
    shown: Screening | None = None


def upcoming(rulebook: Rulebook, conversation: Conversation) -> Question | None:
    """The question never asked that comes next."""
    return next_question(rulebook, conversation.answers, to_the_end=conversation.recording)


def says_no(question: Question, answer: Answer | None) -> bool:
    """Whether a risk was answered with "no" or "none of these"; a way down answered no is no reassurance."""
    if question.is_way_down:
        return False
    match answer:
        case Chosen(sure, unsure):
            return not sure and not unsure
        case MedicineList(items, none):
            return none and not items
        case _:
            return answer is Plain.NO
