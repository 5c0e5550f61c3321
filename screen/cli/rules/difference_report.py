"""The difference between two rulebooks as text for people and as JSON for programs."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from screen.checking.difference import FieldChange, How, RecordChange, record_changes
from screen.checking.movement import Cause, Move, Person
from screen.cli.rules.change_words import CONDITIONS, in_words
from screen.model.level import Level
from screen.model.rulebook import Rulebook
from screen.reading.move_approvals import MoveApproval
from screen.writing.plain_english import in_plain_english
from screen.writing.plain_page import PlainPage

_NAMES = {"names_sha256": "names of its medicines"}


@dataclass(frozen=True, slots=True)
class UnknownAnswer:
    """An answer that a rulebook does not know: of whom, which rulebook (`old` or `new`), and the question."""

    person: str
    rulebook: str
    question: str


@dataclass(frozen=True, slots=True)
class Difference:
    """Everything that is told about two rulebooks and the people screened by both; None when nobody was named."""

    old: Rulebook
    new: Rulebook
    order_changed: bool
    people: Sequence[Person] | None
    moves: Sequence[Move]
    unknown: Sequence[UnknownAnswer]
    approvals: Sequence[MoveApproval]

    def approval_of(self, move: Move) -> MoveApproval | None:
        """Who answers for this move, if anybody does."""
        wanted = (move.person, str(move.before), str(move.after))
        return next((each for each in self.approvals if (each.person, each.before, each.after) == wanted), None)

    @property
    def unapproved(self) -> list[Move]:
        """The downward moves nobody answers for."""
        return [move for move in self.moves if move.is_lower and self.approval_of(move) is None]


def as_text(found: Difference) -> str:
    """What changed in the rules, then who moves."""
    page = PlainPage()
    changes = record_changes(found.old, found.new)
    for change in changes:
        _add_change(page, found, change)
    if found.order_changed:
        page.line("~ the order of the questions")
    if not changes and not found.order_changed:
        page.line("The rules say the same.")
    if found.people is not None:
        page.title("People")
        _add_people(page, found, len(found.people))
    return page.text()


def as_json(found: Difference) -> str:
    """The same for programs."""
    people = None
    if found.people is not None:
        people = {
            "screened": len(found.people),
            "moves": [_move_json(found, move) for move in found.moves],
            "unknown_answers": [
                {"person": each.person, "rulebook": each.rulebook, "question": each.question.strip("'")}
                for each in found.unknown
            ],
        }
    value = {
        "old": {"version": found.old.version, "sha256": found.old.sha256},
        "new": {"version": found.new.version, "sha256": found.new.sha256},
        "records": [_change_json(change) for change in record_changes(found.old, found.new)],
        "order_of_questions_changed": found.order_changed,
        "people": people,
    }
    return json.dumps(value, indent=2) + "\n"


def to_paste(moves: Iterable[Move]) -> list[str]:
    """The approvals that are missing, as lines for the file of approvals."""
    lines = ["approvals:"]
    for move in moves:
        lines += [f"  - person: {json.dumps(move.person)}", f"    from: {json.dumps(str(move.before))}"]
        lines += [f"    to: {json.dumps(str(move.after))}", "    by:", "    on:", "    because:"]
    return lines


def _add_change(page: PlainPage, found: Difference, change: RecordChange) -> None:
    record = change.after or change.before
    title = getattr(record, "title", None) or getattr(record, "short", None) or getattr(record, "label", None)
    level = f" ({record.level.id})" if change.kind == "rule" else ""
    sign = {How.ADDED: "+", How.REMOVED: "-", How.CHANGED: "~"}[change.how]
    page.line(f"{change.kind} {change.id} {change.how.value}{level}" + (f": {title}" if title else ""), lead=f"{sign} ")
    for each in change.fields:
        _add_field(page, found, each)


def _add_field(page: PlainPage, found: Difference, each: FieldChange) -> None:
    name = _NAMES.get(each.field, each.field.replace("_", " "))
    before, after = in_words(each.before), in_words(each.after)
    if each.field == "names_sha256":
        page.line(f"{name} changed", depth=1)
    elif isinstance(each.before, CONDITIONS) or isinstance(each.after, CONDITIONS):
        for rulebook, word, value in ((found.old, "before", each.before), (found.new, "now", each.after)):
            page.line(f"{name} {word}: {in_words(value)}", depth=1)
            if isinstance(value, CONDITIONS):
                page.outline(in_plain_english(rulebook, value))
    elif isinstance(before, list) and isinstance(after, list):
        page.line(f"{name}:", depth=1)
        gone = [each for each in before if each not in after]
        come = [each for each in after if each not in before]
        page.list((f"no longer: {item}" for item in gone), depth=2)
        page.list((f"new: {item}" for item in come), depth=2)
        if not gone and not come:
            page.line("the same in another order", depth=2, lead="- ")
    else:
        page.line(f"{name} before: {before}", depth=1)
        page.line(f"{name} now: {after}", depth=1)


def _add_people(page: PlainPage, found: Difference, screened: int) -> None:
    lower = sum(move.is_lower for move in found.moves)
    higher = len(found.moves) - lower
    page.line(f"{screened} screened: {lower} down, {higher} up, {screened - lower - higher} the same.")
    for move in found.moves:
        page.line(f"{move.person}: {'down' if move.is_lower else 'up'} from {move.before} to {move.after}", depth=1)
        page.list((_cause(found, cause) for cause in move.causes), depth=2)
        if approval := found.approval_of(move):
            page.line(f"approved by {approval.by} on {approval.on}: {approval.because}", depth=2)
    for each in found.unknown:
        page.line(f"{each.person}: the {each.rulebook} rules do not know the answer to {each.question}", depth=1)
    moved = {(move.person, str(move.before), str(move.after)) for move in found.moves if move.is_lower}
    for approval in found.approvals:
        if (approval.person, approval.before, approval.after) not in moved:
            page.line(f"An approval is not needed: {approval.person} does not move down like that.", depth=1)


def _cause(found: Difference, cause: Cause) -> str:
    if cause.rule not in found.new.rules:
        why = "the rule was removed"
    elif cause.rule not in found.old.rules:
        why = "the rule is new"
    elif found.old.rules[cause.rule] == found.new.rules[cause.rule]:
        why = "through what the rule goes by"
    else:
        why = "the rule changed"
    return f"{cause.rule}: before {_counted(cause.before)}, now {_counted(cause.after)}; {why}"


def _counted(level: Level | None) -> str:
    """What a rule counts; one that is open and waits counts nothing yet, but keeps the screening incomplete."""
    return "nothing" if level is None else "open" if level is Level.NO_FLAGS else level.id


def _change_json(change: RecordChange) -> dict[str, Any]:
    fields = [
        {"field": each.field, "before": in_words(each.before), "after": in_words(each.after)} for each in change.fields
    ]
    return {"kind": change.kind, "id": change.id, "how": change.how.value, "fields": fields}


def _move_json(found: Difference, move: Move) -> dict[str, Any]:
    approval = found.approval_of(move)
    return {
        "person": move.person,
        "direction": "down" if move.is_lower else "up",
        "from": str(move.before),
        "to": str(move.after),
        "rules": [
            {
                "rule": each.rule,
                "before": _counted(each.before),
                "after": _counted(each.after),
            }
            for each in move.causes
        ],
        "approved_by": approval and approval.by,
    }
