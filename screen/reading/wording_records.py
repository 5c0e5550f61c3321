"""What is written once for the whole rulebook: its version, the wording of levels, statements, and approvals."""

import re
from dataclasses import dataclass

from screen.model.level import LEVELS
from screen.model.place import Problem
from screen.model.rulebook import LevelWording, Statement
from screen.reading.fields import Fields
from screen.reading.tree import Node

_VERSION = re.compile(r"[0-9]{4}\.(?:[1-9]|1[0-2])\.(?:0|[1-9][0-9]{0,3})")


@dataclass(frozen=True, slots=True)
class Approval:
    """Who answers for a clinic's folder making a grave rule count less, since when and why."""

    rule: str
    by: str
    on: str
    because: str


@dataclass(frozen=True, slots=True)
class Wording:
    """The texts of levels and the statements, each by id."""

    levels: dict[str, LevelWording]
    statements: dict[str, str]


def read_version(fields: Fields) -> str | None:
    """The version of a rulebook, as in `2026.11.0`: year, month and how many came before it in that month."""
    version = fields.text("version")
    if version and not _VERSION.fullmatch(version):
        sentence = "'version' is year, month and a number, such as 2026.11.0."
        fields.report(fields.place_of("version"), "malformed-version", sentence)
    return version if fields.is_sound() else None


def read_approval(node: Node, problems: list[Problem]) -> Approval | None:
    """One approval, or None when something in it is wrong."""
    fields = Fields(node, "this approval", problems)
    approval = Approval(fields.text("rule"), fields.text("by"), fields.date("on"), fields.text("because"))
    return approval if fields.is_sound() else None


def read_wording(fields: Fields, *, complete: bool) -> Wording:
    """The wordings that are there; with `complete`, those that are missing are reported."""
    levels: dict[str, LevelWording] = {}
    statements: dict[str, str] = {}
    if (complete or fields.has("levels")) and (node := fields.node("levels")):
        inner = Fields(node, "the list of levels", fields.problems)
        for id in LEVELS:
            wording = (inner.record if complete else inner.maybe_record)(id, _read_level)
            if wording:
                levels[id] = wording
        inner.is_sound()
    if (complete or fields.has("statements")) and (node := fields.node("statements")):
        inner = Fields(node, "the list of statements", fields.problems)
        for statement in Statement:
            text = (inner.text if complete else inner.maybe_text)(statement.value)
            if text:
                statements[statement.value] = text
        inner.is_sound()
    fields.is_sound()
    return Wording(levels, statements)


def _read_level(node: Node, problems: list[Problem]) -> LevelWording | None:
    fields = Fields(node, "this level", problems)
    wording = LevelWording(fields.text("headline"), fields.text("action"))
    return wording if fields.is_sound() else None
