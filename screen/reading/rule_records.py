"""Rules, facts and their cases, as written in `<topic>/<id>.yaml` and `facts.yaml`."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from screen.logic.nearest import did_you_mean
from screen.model.level import Level, Strength
from screen.model.place import Problem
from screen.model.region import CHANGES, RegionChange, Side
from screen.model.rule import (
    Case,
    CaseAnswer,
    Citation,
    Expectation,
    Fact,
    Review,
    ReviewStatus,
    Rule,
    Stance,
    default_if_unsure,
)
from screen.reading.fields import KEBAB, SNAKE, Fields, shown
from screen.reading.tree import Items, Node, Refused, Scalar, Table

_RULE_LEVELS = {level.id: level for level in sorted(Level, reverse=True) if level is not Level.NO_FLAGS}
_STRENGTHS = {strength.value: strength for strength in Strength}
_STANCES = {stance.value: stance for stance in Stance}
_STATUSES = {status.value: status for status in ReviewStatus}
_EXPECTATIONS = {expectation.value: expectation for expectation in Expectation}
_IF_UNSURE: Mapping[str, Level] = {**_RULE_LEVELS, "none": Level.NO_FLAGS}
_DIGITS = re.compile("0|[1-9][0-9]{0,8}")


def read_rule(fields: Fields) -> Rule | None:
    """One rule, or None when something in it is wrong."""
    level = fields.word("level", _RULE_LEVELS)
    if_unsure = fields.maybe_word("if_unsure", _IF_UNSURE)
    rule = Rule(
        id=fields.id("id", KEBAB),
        title=fields.text("title"),
        topic=fields.id("topic", KEBAB),
        when=fields.condition("when"),
        level=level,
        if_unsure=default_if_unsure(level) if if_unsure is None else (if_unsure or None),
        say=fields.text("say"),
        why=fields.text("why"),
        strength=fields.word("strength", _STRENGTHS),
        sources=fields.required_records("sources", _read_citation),
        review=_review(fields),
        cases=fields.required_records("cases", _read_case),
        if_unsure_because=fields.maybe_text("if_unsure_because"),
        action=fields.maybe_text("action"),
        ask_them=fields.maybe_text("ask_them"),
        modify=fields.texts("modify"),
        regions=_regions(fields),
        postpone=fields.yes_no("postpone"),
        reply_valid=fields.maybe_period("reply_valid"),
    )
    _check(fields)
    return rule if fields.is_sound() else None


def read_fact(node: Node, problems: list[Problem]) -> Fact | None:
    """One fact, or None when something in it is wrong."""
    fields = Fields(node, "this fact", problems)
    fact = Fact(
        fields.id("id", SNAKE),
        fields.text("meaning"),
        fields.condition("when"),
        fields.required_records("cases", _read_case),
    )
    return fact if fields.is_sound() else None


def _check(fields: Fields) -> None:
    """What the fields of one rule must be to each other."""
    if fields.has("if_unsure") != fields.has("if_unsure_because"):
        sentence = "'if_unsure' and 'if_unsure_because' go together: the level, and why it may differ. Write both."
        fields.report(fields.place_of("if_unsure"), "if-unsure-reason", sentence)


def _review(fields: Fields) -> Review:
    review = Review(
        status=fields.word("status", _STATUSES),
        owner=fields.text("owner"),
        written=fields.date("written"),
        review_by=fields.date("review_by"),
        reviewed_by=fields.maybe_text("reviewed_by"),
        reviewed_on=fields.maybe_date("reviewed_on"),
        needs_review=fields.maybe_text("needs_review"),
    )
    if review.written and review.review_by and review.review_by <= review.written:
        sentence = "The next review must come after the day the rule was written. Change one of the days."
        fields.report(fields.place_of("review_by"), "review-date", sentence)
    if review.status is ReviewStatus.REVIEWED and not (fields.has("reviewed_by") and fields.has("reviewed_on")):
        sentence = "A reviewed rule names who reviewed it and when. Add 'reviewed_by' and 'reviewed_on', or say draft."
        fields.report(fields.place_of("status"), "reviewed-by-nobody", sentence)
    return review


def _read_citation(node: Node, problems: list[Problem]) -> Citation | None:
    fields = Fields(node, "this source", problems)
    citation = Citation(
        fields.text("cite"),
        fields.maybe_word("stance", _STANCES) or Stance.SUPPORTS,
        fields.maybe_text("at"),
        fields.maybe_text("says"),
    )
    return citation if fields.is_sound() else None


def _regions(fields: Fields) -> Mapping[str, RegionChange]:
    found: dict[str, RegionChange] = {}
    for region, node in fields.entries("regions"):
        if isinstance(node, Table):
            change = _read_change(Fields(node, "this change", fields.problems))
        elif isinstance(node, Scalar) and node.text in CHANGES:
            change = RegionChange(CHANGES[node.text])
        else:
            change = None
            if not isinstance(node, Refused):
                hint = did_you_mean(node.text, CHANGES) if isinstance(node, Scalar) else ""
                sentence = f"The change for '{shown(region.text)}' is one of: {', '.join(CHANGES)}.{hint}"
                fields.report(node.place, "unknown-change", sentence)
        if change:
            found[region.text] = change
    return MappingProxyType(found)


def _read_change(fields: Fields) -> RegionChange | None:
    change = RegionChange(
        fields.word("change", CHANGES),
        fields.maybe_text("note"),
        fields.maybe_record("side", _read_side),
    )
    return change if fields.is_sound() else None


def _read_side(node: Node, problems: list[Problem]) -> Side | None:
    fields = Fields(node, "this side", problems)
    question, left, right = fields.text("question"), fields.texts("left"), fields.texts("right")
    if not fields.is_sound():
        return None
    return Side(question, left or ("left", "both"), right or ("right", "both"))


def _read_case(node: Node, problems: list[Problem]) -> Case | None:
    fields = Fields(node, "this case", problems)
    name = fields.text("name")
    fields.node("given")
    given: dict[str, CaseAnswer] = {}
    for question, answer in fields.entries("given"):
        words = _case_answer(fields, question, answer)
        if words is not None:
            given[question.text] = words
    case = Case(name, MappingProxyType(given), fields.word("expect", _EXPECTATIONS))
    return case if fields.is_sound() else None


def _case_answer(fields: Fields, question: Scalar, node: Node) -> CaseAnswer | None:
    match node:
        case Scalar(text=text) if text:
            return int(text) if node.is_plain and _DIGITS.fullmatch(text) else text
        case Items(nodes=nodes) if nodes and all(isinstance(each, Scalar) and each.text for each in nodes):
            return tuple(each.text for each in nodes if isinstance(each, Scalar))
        case Refused():
            return None
    sentence = (
        f"The answer to '{shown(question.text)}' is a word, a number or a list of words. Leave out what is not given."
    )
    fields.report(node.place, "case-answer", sentence)
    return None
