"""What a person does on a page, and what the conversation becomes by it."""

from collections.abc import Mapping
from dataclasses import replace

from screen.logic.conversation.follow_ups import after_the_list
from screen.logic.conversation.pages import ReadBackPage, ResultPage, ReviewPage, SectionPage, page_of
from screen.logic.conversation.path import asked_after, asked_before, set_aside
from screen.logic.conversation.section import put_together
from screen.logic.conversation.state import Conversation, upcoming
from screen.logic.screening import screen
from screen.model.answer import Answer
from screen.model.reply import Reply
from screen.model.rulebook import Rulebook
from screen.model.values import dataclass


@dataclass(frozen=True, slots=True)
class Answered:
    """Answers to the questions of the page. `read_back`: each "no" among them was said once more and confirmed."""

    answers: Mapping[str, Answer]
    read_back: bool = False


@dataclass(frozen=True, slots=True)
class Back:
    """To the question before, or out of a page that was opened."""


@dataclass(frozen=True, slots=True)
class Forward:
    """Keep what was answered, and on to what comes after it."""


@dataclass(frozen=True, slots=True)
class Review:
    """Show every answer."""


@dataclass(frozen=True, slots=True)
class Jump:
    """To one question, to answer it anew."""

    question: str


@dataclass(frozen=True, slots=True)
class Confirmed:
    """What was read back is right."""


@dataclass(frozen=True, slots=True)
class Accept:
    """The answers under review are right."""


@dataclass(frozen=True, slots=True)
class GoOn:
    """Staff go on recording after an emergency."""


@dataclass(frozen=True, slots=True)
class Replied:
    """What a doctor or pharmacist replied to one finding, by the id of its rule."""

    rule: str
    reply: Reply


Move = Answered | Back | Forward | Review | Jump | Confirmed | Accept | GoOn | Replied
MOVES = (Answered, Back, Forward, Review, Jump, Confirmed, Accept, GoOn, Replied)


def after(rulebook: Rulebook, conversation: Conversation, move: Move) -> Conversation:
    """The conversation once this was done on its page. What a page does not offer changes nothing."""
    match move:
        case Answered(answers, read_back):
            return _answered(rulebook, conversation, answers, read_back=read_back)
        case Back():
            return _back(rulebook, conversation)
        case Forward() if conversation.at is not None:
            there = None if conversation.reviewing else asked_after(rulebook, conversation, conversation.at)
            return _at(conversation, there)
        case Review():
            return replace(_at(conversation, None), reviewing=True)
        case Jump(question):
            return replace(_at(conversation, question), alone=True)
        case Confirmed():
            page = page_of(rulebook, conversation)
            read = (each.id for each in page.questions) if isinstance(page, ReadBackPage) else ()
            return replace(conversation, confirmed=conversation.confirmed.union(read))
        case Accept():
            return replace(_at(conversation, None), reviewing=False, accepted=upcoming(rulebook, conversation) is None)
        case GoOn():
            return replace(conversation, recording=True)
        case Replied(rule, reply):
            return _replied(rulebook, conversation, rule, reply)
        case _:
            return conversation


def _answered(
    rulebook: Rulebook, conversation: Conversation, given: Mapping[str, Answer], *, read_back: bool
) -> Conversation:
    answers = conversation.answers
    for id, answer in given.items():
        answers = answers.with_answer(id, answer)
    asked_anew = after_the_list(rulebook, conversation.answers, answers).difference(given)
    for id in asked_anew:
        answers = answers.without(id)
    before, now = set_aside(rulebook, conversation.answers), set_aside(rulebook, answers)
    confirmed = conversation.confirmed.union(given) if read_back else conversation.confirmed.difference(given)
    return replace(
        _at(conversation, None),
        answers=answers,
        asked=conversation.asked.difference(asked_anew).union(given),
        together=put_together(conversation.together, tuple(given)),
        confirmed=confirmed,
        accepted=False,
        dropped=tuple(id for id in now if id not in before),
        revived=tuple(id for id in before if id not in now),
    )


def _replied(rulebook: Rulebook, conversation: Conversation, rule: str, reply: Reply) -> Conversation:
    """The same page, and what the reply changes; a milder level may bring questions back."""
    answers = replace(conversation.answers, replies={**conversation.answers.replies, rule: reply})
    return replace(conversation, answers=answers, shown=screen(rulebook, conversation.answers))


def _back(rulebook: Rulebook, conversation: Conversation) -> Conversation:
    if conversation.at is not None and conversation.reviewing:
        return _at(conversation, None)
    page = page_of(rulebook, conversation)
    if isinstance(page, ResultPage):
        return replace(conversation, accepted=False, reviewing=True, shown=page.screening)
    if isinstance(page, ReviewPage) and conversation.reviewing and not page.at_end:
        return replace(conversation, reviewing=False)
    here = page.questions[0].id if isinstance(page, SectionPage) else conversation.at
    if here is None and not isinstance(page, ReviewPage):
        coming = upcoming(rulebook, conversation)
        here = coming.id if coming else None
    there = asked_before(rulebook, conversation, here)
    return conversation if there is None else replace(_at(conversation, there), reviewing=False)


def _at(conversation: Conversation, question: str | None) -> Conversation:
    return replace(conversation, at=question, alone=False, dropped=(), revived=())
