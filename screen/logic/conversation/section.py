"""Which questions of a section can stand on one screen."""

from screen.logic.block import NOW, Block
from screen.logic.conversation.state import Conversation
from screen.logic.deciding import deciding_parts, questions_behind
from screen.logic.interview import open_questions
from screen.model.answer import Answers
from screen.model.question import Kind, Question
from screen.model.rulebook import Rulebook


def on_one_page(rulebook: Rulebook, conversation: Conversation, first: Question) -> tuple[Question, ...]:
    """The questions of the coming question's section that can be asked with it; none where it stands by itself.

    Only risks stand together, and only those that wait for no other answer: "no to the rest" must not answer where
    it hurts, a number, a single choice or a way down, and never what is not on the screen.
    """
    if rulebook.sections[first.section].one_by_one or not _can_share(rulebook, first):
        return ()
    answers = conversation.answers
    block = Block.of(rulebook, [answers])
    worth_asking = open_questions(rulebook, answers, to_the_end=conversation.recording)
    return tuple(
        question
        for id, question in rulebook.questions.items()
        if id in worth_asking
        and question.section == first.section
        and _can_share(rulebook, question)
        and not _waits(block, answers, question)
    )


def put_together(before: tuple[tuple[str, ...], ...], now: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """The questions answered on one screen, screen by screen, once these were answered on one."""
    others = (tuple(id for id in screen if id not in now) for screen in before)
    screens = (*others, now)
    return tuple(screen for screen in screens if len(screen) > 1)


def answered_with(conversation: Conversation, question: str) -> tuple[str, ...]:
    """The questions that were on one screen with this one when it was answered, itself among them; none otherwise."""
    return next((screen for screen in conversation.together if question in screen), ())


def _can_share(rulebook: Rulebook, question: Question) -> bool:
    return (
        question.kind in (Kind.YES_NO, Kind.CHOICES)
        and not question.is_way_down
        and not question.private
        and not question.always_asked
        and question.id not in rulebook.closing_questions
    )


def _waits(block: Block, answers: Answers, question: Question) -> bool:
    """Whether the gate hangs on a question that was never asked."""
    if question.asked_when is None:
        return False
    behind = (id for part in deciding_parts(block, question.asked_when, NOW) for id in questions_behind(block, part))
    return any(id not in answers.given for id in behind)
