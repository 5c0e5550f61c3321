"""The questions behind and before a person, in the order written."""

from screen.logic.block import Block
from screen.logic.conversation.section import answered_with
from screen.logic.conversation.state import Conversation, says_no
from screen.model.answer import Answers
from screen.model.question import Question
from screen.model.rulebook import Rulebook


def asked_so_far(rulebook: Rulebook, conversation: Conversation) -> list[str]:
    """The questions put in this interview that still count, in the order written."""
    block = Block.of(rulebook, [conversation.answers])
    return [id for id, each in rulebook.questions.items() if id in conversation.asked and block.reachable(each)]


def set_aside(rulebook: Rulebook, answers: Answers) -> tuple[str, ...]:
    """The questions that were answered and can no longer be reached, in the order written."""
    block = Block.of(rulebook, [answers])
    return tuple(id for id, each in rulebook.questions.items() if id in answers.given and not block.reachable(each))


def asked_before(rulebook: Rulebook, conversation: Conversation, question: str | None) -> str | None:
    """The last question asked that stands before this one; before the end, the last of all."""
    so_far = asked_so_far(rulebook, conversation)
    order = list(rulebook.questions)
    earlier = so_far if question is None else [id for id in so_far if order.index(id) < order.index(question)]
    return earlier[-1] if earlier else None


def asked_after(rulebook: Rulebook, conversation: Conversation, question: str) -> str | None:
    """The next question asked that stands after this one and is not before the person together with it."""
    order = list(rulebook.questions)
    here = () if conversation.alone else answered_with(conversation, question)
    later = (id for id in asked_so_far(rulebook, conversation) if order.index(id) > order.index(question))
    return next((id for id in later if id not in here), None)


def to_read_back(rulebook: Rulebook, conversation: Conversation, before: Question | None) -> tuple[str, ...]:
    """The questions of ended sections that were answered "no" and not read back; before the end, of all sections."""
    given = conversation.answers.given
    return tuple(
        id
        for id in asked_so_far(rulebook, conversation)
        if id not in conversation.confirmed
        and (before is None or rulebook.questions[id].section != before.section)
        and says_no(rulebook.questions[id], given.get(id))
    )
