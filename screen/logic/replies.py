"""What a doctor's or pharmacist's reply changes: how long it holds, and whose findings it makes milder.

A reply speaks of one rule. While it holds, that rule counts at most as something to tell the acupuncturist, whether it
applies or the person is not sure: otherwise a "yes" would be milder than a "not sure". It never touches another rule,
nor any rule that is not one to ask a doctor or pharmacist about before the first needle.
"""

from collections.abc import Sequence

from screen.model.answer import Answers
from screen.model.level import Level
from screen.model.reply import JudgedReply, Reply, Validity
from screen.model.rule import Rule
from screen.model.rulebook import Rulebook
from screen.model.screening import Screening


def takes_reply(rule: Rule) -> bool:
    """Whether a reply to this rule has a meaning: it asks a clinician first, and says how long the answer holds."""
    return rule.level is Level.CONSULT and rule.reply_valid is not None


def may_be_answered(screening: Screening) -> tuple[Rule, ...]:
    """The rules a reply may be entered for, those that have one included, in the order they are told.

    None while a doctor is needed today or at once: no reply changes that.
    """
    if screening.level >= Level.URGENT:
        return ()
    doubts = [each.rule for each in screening.undecided if each.counts_as is not None]
    return tuple(rule for rule in (*(each.rule for each in screening.findings), *doubts) if takes_reply(rule))


def judged_reply(rule: Rule, answers: Answers) -> JudgedReply | None:
    """The reply to this rule as it stands on the day of the answers; None when there is none, or none can be."""
    reply = answers.replies.get(rule.id)
    if reply is None or rule.reply_valid is None or not takes_reply(rule):
        return None
    until = rule.reply_valid.last_day(reply.on)
    return JudgedReply(reply, until, _validity(reply, until, answers.asked_on))


def answered(rulebook: Rulebook, people: Sequence[Answers]) -> dict[str, int]:
    """By rule, the people whose reply to it lowers it, the first person on the lowest bit."""
    found: dict[str, int] = {}
    for number, person in enumerate(people):
        for id in person.replies:
            judged = judged_reply(rulebook.rules[id], person) if id in rulebook.rules else None
            if judged and judged.lowers:
                found[id] = found.get(id, 0) | 1 << number
    return found


def _validity(reply: Reply, until: str, asked_on: str | None) -> Validity:
    if asked_on is None:
        return Validity.NO_DAY
    return Validity.HOLDS if reply.on <= asked_on <= until else Validity.NO_LONGER
