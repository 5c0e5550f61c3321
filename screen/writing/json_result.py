"""One screening as JSON: the same facts as the text, with the ids a program needs."""

import json
from typing import TYPE_CHECKING, Any

from screen import __version__
from screen.logic.answer_words import answer_words, reply_words
from screen.model.answer import Answer, Chosen
from screen.model.fine import FineNote
from screen.model.medicine import MedicineItem, MedicineList
from screen.model.region import Point
from screen.model.reply import JudgedReply
from screen.model.rule import Rule
from screen.model.rulebook import PAIN, Amendment, Rulebook, Statement
from screen.model.screening import AppliedChange, Caution, Finding, RegionAdvice, Screening, Undecided
from screen.model.second_check import SecondCheck
from screen.writing.outcome import action, headline, if_it_is_so

if TYPE_CHECKING:
    from screen.logic.what_would_change import WhatWouldChange

SCHEMA_VERSION = "1"

STATEMENTS = (
    Statement.INTENDED_USE,
    Statement.NOT_REVIEWED,
    Statement.WARNING_SIGNS,
    Statement.NEEDLES_LATELY,
    Statement.KEEP_MEDICINES,
)
"""What is said with every result."""

WHAT_IF = "what_would_change"
"""The one field that stands only in results for which it was asked."""

JsonObject = dict[str, Any]


def write_json(rulebook: Rulebook, screening: Screening, change: "WhatWouldChange | None" = None) -> str:
    """The result as ASCII text ending in a line feed; equal screenings give equal bytes."""
    return as_json(result(rulebook, screening, change))


def as_json(value: JsonObject) -> str:
    """JSON that no terminal can stumble over: every character outside printable ASCII is escaped, DEL as well."""
    return json.dumps(value, indent=2).replace("\x7f", "\\u007f") + "\n"


def result(rulebook: Rulebook, screening: Screening, change: "WhatWouldChange | None" = None) -> JsonObject:
    """The result as values ready for JSON, shaped as `result_schema` says."""
    return _result(rulebook, screening) | ({} if change is None else {WHAT_IF: _would_change(rulebook, change)})


def _would_change(rulebook: Rulebook, change: "WhatWouldChange") -> JsonObject:
    # Imported here because hardly any screening asks for it.
    from screen.writing.what_would_change import values

    return values(rulebook, change)


def _result(rulebook: Rulebook, screening: Screening) -> JsonObject:
    given, carried = screening.answers.given, screening.answers.carried_over
    return {
        "schema_version": SCHEMA_VERSION,
        "level": screening.level.id,
        "could_be": screening.could_be.id,
        "complete": screening.complete,
        "not_today": screening.not_today,
        "exit_code": screening.exit_code,
        "headline": headline(rulebook, screening),
        "action": action(rulebook, screening),
        "country": _country(rulebook),
        "findings": [_finding(rulebook, screening, each) for each in screening.findings],
        "undecided": [_undecided(rulebook, each) for each in screening.undecided],
        "not_asked": list(screening.not_asked),
        "to_ask": list(screening.to_ask),
        "dropped": list(screening.dropped),
        "declined": list(screening.declined),
        "vouched": list(screening.vouched),
        "regions": {
            "withheld": screening.withheld,
            "pain": _pain(screening),
            "list": [_region(each) for each in screening.regions],
        },
        "cautions": [_caution(rulebook, each) for each in screening.cautions],
        "techniques": [
            {
                "technique": each.technique.value,
                "status": each.status.value,
                "cautions": [caution.modifier for caution in each.cautions],
            }
            for each in screening.techniques
        ],
        "answers": {
            id: answer_words(question, given[id]) for id, question in rulebook.questions.items() if id in given
        },
        "medicines": [
            _medicine(item)
            for id in rulebook.questions
            if isinstance(answer := given.get(id), MedicineList)
            for item in answer.items
        ],
        "asked_on": screening.answers.asked_on,
        "replies": {id: reply_words(reply) for id, reply in sorted(screening.answers.replies.items())},
        "answered_by": screening.answers.answered_by and screening.answers.answered_by.value,
        "carried_over": {id: screening.answers.carried_over[id] for id in rulebook.questions if id in carried},
        "second_check": _second_check(rulebook, screening.answers.second_check),
        "warnings": list(screening.warnings),
        "fine": [fine_values(rulebook.fine[id]) for id in screening.fine],
        "rulebook": {
            "version": rulebook.version,
            "sha256": rulebook.sha256,
            "amendments": amendments(rulebook),
        },
        "program": {"name": "acuscreen", "version": __version__},
        "reviewed": False,
        "statements": {each.value: rulebook.statements[each] for each in STATEMENTS},
    }


def amendments(rulebook: Rulebook) -> list[JsonObject]:
    """What clinics' folders did to the shipped records."""
    return [_amendment(each) for each in rulebook.amendments]


def _country(rulebook: Rulebook) -> JsonObject | None:
    country = rulebook.country
    if country is None:
        return None
    return {"country": country.id, "emergency": country.emergency, "urgent_line": country.urgent_line}


def _finding(rulebook: Rulebook, screening: Screening, finding: Finding) -> JsonObject:
    rule = finding.rule
    given = screening.answers.given
    return {
        "rule": rule.id,
        "level": rule.level.id,
        "counts_as": finding.counts_as.id,
        "reply": _reply(finding.reply),
        "title": rule.title,
        "say": rule.say,
        "ask_them": rule.ask_them,
        "because": [
            {"question": id, "answer": answer_words(rulebook.questions[id], given[id]) if id in given else None}
            for id in finding.because
        ],
        "postpone": rule.postpone,
        "strength": rule.strength.value,
        "sources": _sources(rulebook, rule),
        "status": rule.review.status.value,
        "why": rule.why,
    }


def _sources(rulebook: Rulebook, rule: Rule) -> list[JsonObject]:
    return [
        {
            "cite": each.cite,
            "reference": rulebook.sources[each.cite].reference,
            "read": rulebook.sources[each.cite].read,
            "at": each.at,
            "stance": each.stance.value,
            "says": each.says,
        }
        for each in rule.sources
    ]


def _undecided(rulebook: Rulebook, undecided: Undecided) -> JsonObject:
    return {
        "rule": undecided.rule.id,
        "level": undecided.rule.level.id,
        "counts_as": None if undecided.counts_as is None else undecided.counts_as.id,
        "reply": _reply(undecided.reply),
        "reason": undecided.status.value,
        "settled_by": list(undecided.settled_by),
        "open_medicines": list(undecided.open_medicines),
        "title": undecided.rule.title,
        "if_it_is_so": if_it_is_so(rulebook, undecided),
    }


def _reply(judged: JudgedReply | None) -> JsonObject | None:
    if judged is None:
        return None
    standing = {"until": judged.until, "validity": judged.validity.value, "lowers": judged.lowers}
    return {**reply_words(judged.reply), **standing}


def _pain(screening: Screening) -> list[str]:
    pain = screening.answers.given.get(PAIN)
    return sorted(pain.sure | pain.unsure) if isinstance(pain, Chosen) else []


def _region(advice: RegionAdvice) -> JsonObject:
    region = advice.region
    return {
        "region": region.id,
        "label": region.label,
        "status": advice.status.value,
        "extension": advice.extension,
        "support": advice.support,
        "changes": [_change(each) for each in advice.changes],
        "points": [point_values(each) for each in region.points],
        "cautions": [caution.says for caution in region.cautions],
        "not_asked": [caution.says for caution in region.not_asked],
    }


def point_values(point: Point) -> JsonObject:
    """A point with its note, because some points are listed for their danger alone."""
    return {"code": point.code, "name": point.name, "where": point.where, "note": point.note}


def fine_values(note: FineNote) -> JsonObject:
    """A note that takes away a worry."""
    return {"note": note.id, "says": note.says, "sources": list(note.sources)}


def _change(change: AppliedChange) -> JsonObject:
    return {
        "change": change.change.id,
        "notes": list(change.notes),
        "rules": list(change.rules),
        "free_side": change.free_side,
        "until_settled": change.until_settled,
        "answered": change.answered,
    }


def _caution(rulebook: Rulebook, caution: Caution) -> JsonObject:
    return {
        "modifier": caution.modifier,
        "says": rulebook.modifiers[caution.modifier].says,
        "rules": list(caution.rules),
        "until_settled": caution.until_settled,
    }


def _second_check(rulebook: Rulebook, check: SecondCheck | None) -> JsonObject | None:
    if check is None:
        return None

    def words(id: str, answer: Answer) -> str | int | list[str]:
        return answer_words(rulebook.questions[id], answer)

    disagreements = [
        {
            "question": each.question,
            "first": words(each.question, each.first),
            "second": words(each.question, each.second),
            "settled": words(each.question, each.settled),
        }
        for each in check.disagreements
    ]
    return {"by": check.by, "on": check.on, "asked": list(check.asked), "disagreements": disagreements}


def _medicine(item: MedicineItem) -> JsonObject:
    return {
        "as_written": item.as_written,
        "names": list(item.names),
        "substances": list(dict.fromkeys(member.substance for member in item.members if member.substance)),
        "classes": list(item.classes),
        "match": item.match.value,
        "taken": item.taken.value,
    }


def _amendment(amendment: Amendment) -> JsonObject:
    from dataclasses import asdict  # imported here because only clinics amend

    levels = {"was": amendment.was, "now": amendment.now}
    return asdict(amendment) | {name: None if level is None else level.id for name, level in levels.items()}
