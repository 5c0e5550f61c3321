"""Going on with an interview that was broken off."""

from collections.abc import Mapping
from dataclasses import replace

from screen.logic.ageing import Again, holds
from screen.logic.conversation.state import Conversation, upcoming
from screen.logic.emergency_questions import emergency_questions
from screen.model.answer import Answers
from screen.model.rulebook import Rulebook
from screen.model.values import dataclass


@dataclass(frozen=True, slots=True)
class Resumed:
    """The answers to go on with, and by question why any other is asked again."""

    answers: Answers
    again: Mapping[str, Again]


def taken_up(rulebook: Rulebook, answers: Answers) -> Conversation:
    """The interview with these answers at its first unanswered question; one can go back to all that were asked in it.

    What was answered "no" in the sections before was read back before the interview was broken off.
    """
    conversation = Conversation(answers, asked=frozenset(answers.given).difference(answers.carried_over))
    coming = upcoming(rulebook, conversation)
    here = None if coming is None else coming.section
    read_back = (id for id in conversation.asked if here and rulebook.questions[id].section != here)
    return replace(conversation, confirmed=frozenset(read_back))


def resumed(rulebook: Rulebook, broken_off: Answers, today: str) -> Resumed:
    """The answers of a draft on this day (ISO date): on the same day all of them, later those that still hold."""
    if broken_off.asked_on == today:
        return Resumed(broken_off, {})
    every_time = emergency_questions(rulebook) | rulebook.closing_questions
    days: dict[str, str] = {}
    again: dict[str, Again] = {}
    for id in (id for id in rulebook.questions if id in broken_off.given):
        since = broken_off.carried_over.get(id, broken_off.asked_on)
        reason = holds(rulebook.questions[id], since, today)
        if reason is None and id in every_time:
            reason = Again.EVERY_TIME
        if reason is None and since is not None:
            days[id] = since
        elif reason is not None:
            again[id] = reason
    answers = replace(
        broken_off,
        given={id: broken_off.given[id] for id in days},
        vouched=broken_off.vouched.intersection(days),
        asked_on=today,
        carried_over=days,
    )
    return Resumed(answers, again)
