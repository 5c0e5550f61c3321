"""What to expect, hazards and published lists, as written in `expectations.yaml`, `hazards.yaml`, `guidelines.yaml`."""

import re

from screen.model.background import Chapter, Hazard, ListItem, Passage, PublishedList
from screen.model.level import Strength
from screen.model.place import Problem
from screen.reading.fields import KEBAB, Fields
from screen.reading.tree import Node

TEST_NAME = r"tests/[a-z0-9_/]+\.py::test_[A-Za-z0-9_]+"
_STRENGTHS = {strength.value: strength for strength in Strength}


def read_chapter(node: Node, problems: list[Problem]) -> Chapter | None:
    """One part of what to expect, or None when something in it is wrong."""
    fields = Fields(node, "this chapter", problems)
    passages = fields.required_records("passages", _read_passage)
    chapter = Chapter(fields.id("id", KEBAB), fields.text("title"), passages)
    return chapter if fields.is_sound() else None


def read_hazard(node: Node, problems: list[Problem]) -> Hazard | None:
    """One hazard, or None when something in it is wrong."""
    fields = Fields(node, "this hazard", problems)
    hazard = Hazard(
        id=fields.id("id", KEBAB),
        hazard=fields.text("hazard"),
        cause=fields.text("cause"),
        control=fields.text("control"),
        tests=fields.required_texts("tests"),
    )
    for number, test in enumerate(hazard.tests):
        if not re.fullmatch(TEST_NAME, test):
            sentence = "A test is its file and its name, as in tests/spec/test_levels.py::test_gravest_wins."
            fields.report(fields.items("tests")[number].place, "malformed-test", sentence)
    return hazard if fields.is_sound() else None


def read_published_list(node: Node, problems: list[Problem]) -> PublishedList | None:
    """One published list, or None when something in it is wrong."""
    fields = Fields(node, "this list", problems)
    published = PublishedList(
        id=fields.id("id", KEBAB),
        sources=fields.required_texts("sources"),
        basis=fields.text("basis"),
        items=fields.required_records("items", _read_item),
    )
    return published if fields.is_sound() else None


def _read_passage(node: Node, problems: list[Problem]) -> Passage | None:
    fields = Fields(node, "this passage", problems)
    passage = Passage(
        says=fields.text("says"),
        strength=fields.word("strength", _STRENGTHS),
        sources=fields.required_texts("sources"),
        figures=fields.texts("figures"),
        from_memory=fields.maybe_text("from_memory"),
    )
    return passage if fields.is_sound() else None


def _read_item(node: Node, problems: list[Problem]) -> ListItem | None:
    fields = Fields(node, "this item", problems)
    item = ListItem(
        place=fields.text("place"),
        item=fields.text("item"),
        covered_by=fields.texts("covered_by"),
        reason=fields.maybe_text("reason"),
    )
    if not item.covered_by and not fields.has("reason"):
        sentence = "Nothing covers this item. Name in 'covered_by' what does, or say in 'reason' why nothing need."
        fields.report(fields.place, "unmapped-item", sentence)
    return item if fields.is_sound() else None
