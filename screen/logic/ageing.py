"""Which answers of an earlier visit still hold today, and which have to be asked again."""

from collections.abc import Mapping
from enum import StrEnum

from screen.logic.block import Block
from screen.logic.emergency_questions import emergency_questions
from screen.model.answer import Answer, Answers, Chosen, Plain
from screen.model.question import Question
from screen.model.rulebook import Rulebook
from screen.model.values import dataclass


class Again(StrEnum):
    """Why a question that was answered before is asked again.

    `AGED`: its answer held only so long. `EVERY_TIME`: an emergency turns on it, or it belongs to a medicine nobody
    knew. `OPEN`: the answer was "not sure" or "rather not say". `NOT_SAID`: somebody vouched for it unasked.
    `NO_DAY` and `FUTURE`: nobody knows when it was asked, or that day has not come yet.
    """

    AGED = "aged"
    EVERY_TIME = "every time"
    OPEN = "open"
    NOT_SAID = "not said"
    NO_DAY = "no day"
    FUTURE = "future"


@dataclass(frozen=True, slots=True)
class Ageing:
    """The answers that still hold, and by question the reason why any other is asked again.

    `valid` has today as its day; each of its answers is carried over from the day on which it was asked. Answers
    that counted for nothing, because an earlier one ruled their question out, are in neither. Replies of clinicians
    come along: they have a day of their own, and say for themselves how long they hold.
    """

    valid: Answers
    again: Mapping[str, Again]


def aged(rulebook: Rulebook, earlier: Answers, today: str) -> Ageing:
    """What the answers of an earlier visit are worth on this day (ISO date)."""
    every_time = emergency_questions(rulebook) | rulebook.closing_questions
    block = Block.of(rulebook, [earlier])
    given: dict[str, Answer] = {}
    days: dict[str, str] = {}
    again: dict[str, Again] = {}
    for id, question in rulebook.questions.items():
        if id not in earlier.given or not block.reachable(question):
            continue
        since = earlier.carried_over.get(id, earlier.asked_on)
        reason = Again.EVERY_TIME if id in every_time else _reason(question, earlier, since, today)
        if reason is None and since is not None:
            given[id], days[id] = earlier.given[id], since
        elif reason is not None:
            again[id] = reason
    replies = {id: reply for id, reply in earlier.replies.items() if reply.on <= today}
    return Ageing(Answers(given, asked_on=today, replies=replies, carried_over=days), again)


def holds(question: Question, since: str | None, today: str) -> Again | None:
    """None while an answer of the day `since` holds; else why it does not."""
    if since is None:
        return Again.NO_DAY
    if since > today:
        return Again.FUTURE
    return Again.AGED if today > question.holds.last_day(since) else None


def _reason(question: Question, earlier: Answers, since: str | None, today: str) -> Again | None:
    if question.id in earlier.vouched:
        return Again.NOT_SAID
    if _is_open(earlier.given[question.id]):
        return Again.OPEN
    return holds(question, since, today)


def _is_open(answer: Answer) -> bool:
    """Whether something was left unsaid. A list of medicines is gone through one by one, so it never is."""
    if isinstance(answer, Chosen):
        return bool(answer.unsure)
    return answer in (Plain.UNSURE, Plain.DECLINED)
