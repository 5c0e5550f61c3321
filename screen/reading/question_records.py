"""A section of the interview and its questions, as written in `questions/<section>.yaml`."""

from collections.abc import Mapping

from screen.model.period import ALWAYS, TODAY, Period
from screen.model.place import Problem
from screen.model.question import Kind, Question, Section, Value
from screen.reading.fields import KEBAB, SNAKE, Fields
from screen.reading.tree import Node

_KINDS: Mapping[str, Kind] = {kind.value: kind for kind in Kind}
HELD: Mapping[str, Period] = {each.words: each for each in (TODAY, ALWAYS)}
"""How long an answer can hold that is no number of days, weeks, months or years."""

_ANSWERS_OF_THEIR_OWN = frozenset({"none", "unsure", "declined"})


def read_section(fields: Fields) -> Section | None:
    """The heading of a file of questions; None when the file only adds to a section that stands elsewhere."""
    id = fields.id("id", SNAKE)
    if not fields.has("title") and not fields.has("order"):
        return None
    return Section(id, fields.text("title"), fields.number("order"), fields.yes_no("one_by_one"))


def read_question(node: Node, section: str, problems: list[Problem]) -> Question | None:
    """One question, or None when something in it is wrong."""
    fields = Fields(node, "this question", problems)
    kind = fields.word("kind", _KINDS)
    question = Question(
        id=fields.id("id", SNAKE),
        section=section,
        kind=kind,
        ask=fields.text("ask"),
        read_aloud=fields.text("read_aloud"),
        why=fields.text("why"),
        short=fields.text("short"),
        example=fields.maybe_text("example"),
        values=_values(fields, kind),
        unit=fields.text("unit") if kind is Kind.NUMBER else None,
        least=fields.number("least") if kind is Kind.NUMBER else 0,
        greatest=fields.number("greatest") if kind is Kind.NUMBER else 0,
        asked_when=fields.maybe_condition("asked_when"),
        settles=fields.yes_no("settles"),
        private=fields.yes_no("private"),
        always_asked=fields.yes_no("always_asked"),
        flag=fields.id("flag", KEBAB) if fields.has("flag") else fields.maybe_text("flag"),
        holds=fields.maybe_period("holds", HELD) or TODAY,
    )
    _check(fields, question)
    return question if fields.is_sound() else None


def _values(fields: Fields, kind: Kind) -> tuple[Value, ...]:
    if kind in (Kind.CHOICE, Kind.CHOICES):
        return fields.required_records("values", _read_value)
    fields.refuse("values", "Only choice and choices questions have values. Take them out.")
    return ()


def _read_value(node: Node, problems: list[Problem]) -> Value | None:
    fields = Fields(node, "this value", problems)
    value = Value(fields.id("id", KEBAB), fields.text("label"), fields.yes_no("settles"))
    if value.id in _ANSWERS_OF_THEIR_OWN:
        sentence = f"'{value.id}' is an answer to every question of its kind already. Take this value out."
        fields.report(fields.place_of("id"), "reserved-id", sentence)
    return value if fields.is_sound() else None


def _check(fields: Fields, question: Question) -> None:
    """What the fields of one question must be to each other."""
    if question.kind is not Kind.NUMBER:
        for key in ("unit", "least", "greatest"):
            fields.refuse(key, f"Only a number question has '{key}'. Take it out.")
    elif question.least > question.greatest:
        sentence = "The greatest number is smaller than the least. Change one of them."
        fields.report(fields.place_of("greatest"), "number-limits", sentence)
    if question.settles and question.kind is not Kind.YES_NO:
        sentence = "Only a yes-no question settles as a whole. Mark the values that settle instead."
        fields.report(fields.place_of("settles"), "misplaced-key", sentence)
