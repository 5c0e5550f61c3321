"""The meaning of rules worked out the long way, one person and one truth table at a time; only for the tests."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import product

from screen.model.answer import Answers, Chosen, Plain
from screen.model.condition import And, AtLeast, Compares, Comparison, Condition, Has, Not, Or, Part, Word
from screen.model.level import Level
from screen.model.medicine import Match, MedicineList, Taken
from screen.model.period import Period, Unit
from screen.model.question import Question
from screen.model.reply import Says
from screen.model.rule import Rule
from screen.model.rulebook import Rulebook
from screen.model.screening import Status

BOTH = (False, True)


def status(book: Rulebook, answers: Answers, condition: Condition) -> Status:
    """The status of a rule, straight from the words of the specification."""
    outcomes = possible(book, answers, condition)
    if outcomes == {True}:
        return Status.APPLIES
    if outcomes == {False}:
        return Status.DOES_NOT_APPLY
    if True in possible(book, answers, condition, unasked=False, declined=False):
        return Status.NOT_SURE
    if True in possible(book, answers, condition, declined=False):
        return Status.WAITS
    return Status.DECLINED


def level(book: Rulebook, answers: Answers) -> Level:
    """The gravest level that counts."""
    shown = Level.NO_FLAGS
    for rule in book.rules.values():
        match status(book, answers, rule.when):
            case Status.APPLIES:
                shown = max(shown, _after_reply(rule, answers, rule.level))
            case Status.NOT_SURE if rule.if_unsure is not None:
                shown = max(shown, _after_reply(rule, answers, rule.if_unsure))
    return shown


def _after_reply(rule: Rule, answers: Answers, level: Level) -> Level:
    """What is left of a level once a clinician has replied."""
    reply = answers.replies.get(rule.id)
    if (
        rule.level is not Level.CONSULT
        or reply is None
        or reply.says is Says.NOT_NOW
        or answers.asked_on is None
        or rule.reply_valid is None
    ):
        return level
    first, today = date.fromisoformat(reply.on), date.fromisoformat(answers.asked_on)
    return min(level, Level.INFORM) if first <= today <= _last_day(first, rule.reply_valid) else level


def _last_day(first: date, valid: Period) -> date:
    """The last day of a length of time, found by going through the calendar."""
    if valid.unit in (Unit.DAY, Unit.WEEK):
        return first + timedelta(valid.number * (7 if valid.unit is Unit.WEEK else 1))
    months = valid.number * (12 if valid.unit is Unit.YEAR else 1)
    days = (first + timedelta(number) for number in range(months * 31 + 1))
    month = first.year * 12 + first.month + months
    return max(each for each in days if each.year * 12 + each.month == month and each.day <= first.day)


def could_be(book: Rulebook, answers: Answers) -> Level:
    """The gravest level of all rules that do not surely not apply."""
    return max(
        (
            _after_reply(rule, answers, rule.level)
            for rule in book.rules.values()
            if True in possible(book, answers, rule.when)
        ),
        default=Level.NO_FLAGS,
    )


def possible(
    book: Rulebook, answers: Answers, condition: Condition, unasked: bool = True, declined: bool = True
) -> set[bool]:
    """What the condition can be when every unknown part is settled in every way."""
    parts = list(dict.fromkeys(_parts(book, condition)))
    values = [_values(book, answers, part, unasked, declined) for part in parts]
    return {_is_true(book, condition, dict(zip(parts, row, strict=True))) for row in product(*values)}


def reachable(book: Rulebook, answers: Answers, question: Question) -> bool:
    """Whether the gate is not false."""
    return question.asked_when is None or True in possible(book, answers, question.asked_when)


def _parts(book: Rulebook, condition: Condition) -> Iterator[Part]:
    match condition:
        case And(parts) | Or(parts) | AtLeast(_, parts):
            for part in parts:
                yield from _parts(book, part)
        case Not(part):
            yield from _parts(book, part)
        case Word(id) if id in book.facts:
            yield from _parts(book, book.facts[id].when)
        case _:
            yield condition


def _is_true(book: Rulebook, condition: Condition, row: dict[Part, bool]) -> bool:
    match condition:
        case And(parts):
            return all(_is_true(book, part, row) for part in parts)
        case Or(parts):
            return any(_is_true(book, part, row) for part in parts)
        case AtLeast(count, parts):
            return sum(_is_true(book, part, row) for part in parts) >= count
        case Not(part):
            return not row[part]
        case Word(id) if id in book.facts:
            return _is_true(book, book.facts[id].when, row)
    return row[condition]


def _values(book: Rulebook, answers: Answers, part: Part, unasked: bool, declined: bool) -> tuple[bool, ...]:
    name = part.id if isinstance(part, Word) else part.question
    question = book.questions[name.removesuffix("_stopped") if name not in book.questions else name]
    if not reachable(book, answers, question):
        return (False,)
    answer = answers.given.get(question.id)
    if question.settles or (isinstance(part, Has) and _settles(question, part.value)):
        return (_surely(part, answer),)
    if answer is None:
        return BOTH if unasked else (False,)
    if answer is Plain.DECLINED:
        return BOTH if declined else (False,)
    if answer is Plain.UNSURE:
        return BOTH
    if isinstance(answer, MedicineList):
        return _class_values(book, answers, part, answer)
    if isinstance(answer, Chosen) and isinstance(part, Has) and part.value in _words(answer.unsure):
        return BOTH
    return (_surely(part, answer),)


def _class_values(book: Rulebook, answers: Answers, part: Part, answer: MedicineList) -> tuple[bool, ...]:
    """The plain classes only: `two_of` has tests of its own."""
    assert isinstance(part, Has)
    unmatched = [item for item in answer.items if item.match is Match.UNMATCHED]
    if part.value == "unrecognised":
        return (bool(unmatched),)
    group = book.classes[part.value]
    if any(
        part.value in item.classes and item.taken is Taken.YES and item.match is Match.EXACT for item in answer.items
    ):
        return (True,)
    if any(part.value in item.classes and item.taken in (Taken.UNSURE, Taken.YES) for item in answer.items):
        return BOTH
    if unmatched and group.opened_by_unknown:
        said = answers.given.get(group.closed_by or "")
        return {Plain.YES: (True,), Plain.NO: (False,)}.get(said, BOTH) if isinstance(said, Plain) else BOTH
    return (False,)


def _settles(question: Question, word: str) -> bool:
    return any(value.settles for value in question.values if value.word == word)


def _surely(part: Part, answer: object) -> bool:
    match part, answer:
        case Word(), Plain.YES:
            return True
        case Has(value), Chosen(sure):
            return value in _words(sure)
        case Compares(_, Comparison.AT_LEAST, cut), int(given):
            return given >= cut
        case Compares(_, Comparison.AT_MOST, cut), int(given):
            return given <= cut
        case Compares(_, Comparison.OVER, cut), int(given):
            return given > cut
        case Compares(_, Comparison.UNDER, cut), int(given):
            return given < cut
    return False


def _words(ids: frozenset[str]) -> set[str]:
    return {id.replace("-", "_") for id in ids}
