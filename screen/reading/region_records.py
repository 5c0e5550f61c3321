"""Regions with their points, modifiers and sources, as written in `regions.yaml`, `modifiers.yaml`, `sources.yaml`."""

import re

from screen.model.place import Problem
from screen.model.region import Modifier, Point, Region, RegionCaution, Serves, Technique
from screen.model.rule import Source
from screen.reading.fields import KEBAB, Fields
from screen.reading.tree import Node

_TECHNIQUES = {technique.value: technique for technique in Technique}
_HAZARD = re.compile(r"(?:low|medium|high)\b", re.IGNORECASE)


def read_region(node: Node, problems: list[Problem]) -> Region | None:
    """One region, or None when something in it is wrong."""
    fields = Fields(node, "this region", problems)
    region = Region(
        id=fields.id("id", KEBAB),
        label=fields.text("label"),
        covers=fields.text("covers"),
        serves=fields.required_records("serves", _read_serves),
        points=fields.required_records("points", _read_point),
        under_the_skin=fields.text("under_the_skin"),
        hazard=fields.text("hazard"),
        cautions=fields.required_records("cautions", _read_caution),
        sources=fields.required_texts("sources"),
        not_asked=fields.records("not_asked", _read_caution),
    )
    if region.hazard and not _HAZARD.match(region.hazard):
        fields.report(fields.place_of("hazard"), "unknown-hazard", "'hazard' begins with low, medium or high.")
    return region if fields.is_sound() else None


def read_modifier(node: Node, problems: list[Problem]) -> Modifier | None:
    """One change of technique, or None when something in it is wrong."""
    fields = Fields(node, "this modifier", problems)
    modifier = Modifier(
        id=fields.id("id", KEBAB),
        says=fields.text("says"),
        technique=fields.maybe_word("technique", _TECHNIQUES) or Technique.NEEDLES,
        leave_out=fields.yes_no("leave_out"),
    )
    return modifier if fields.is_sound() else None


def read_source(node: Node, problems: list[Problem]) -> Source | None:
    """One published work, or None when something in it is wrong."""
    fields = Fields(node, "this source", problems)
    source = Source(fields.id("id", KEBAB), fields.text("reference"), fields.text("read"))
    return source if fields.is_sound() else None


def _read_serves(node: Node, problems: list[Problem]) -> Serves | None:
    fields = Fields(node, "this place of pain", problems)
    serves = Serves(fields.text("pain"), fields.text("support"), fields.yes_no("extension"))
    return serves if fields.is_sound() else None


def _read_point(node: Node, problems: list[Problem]) -> Point | None:
    fields = Fields(node, "this point", problems)
    point = Point(fields.text("code"), fields.text("name"), fields.text("where"), fields.maybe_text("note"))
    return point if fields.is_sound() else None


def _read_caution(node: Node, problems: list[Problem]) -> RegionCaution | None:
    fields = Fields(node, "this caution", problems)
    caution = RegionCaution(fields.text("says"), fields.required_texts("sources"))
    return caution if fields.is_sound() else None
