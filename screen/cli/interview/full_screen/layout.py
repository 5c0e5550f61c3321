"""Ways to lay out a page, the clearest first, down to those of which a part is shown at a time."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Final

from screen.cli.interview.full_screen import page
from screen.cli.interview.full_screen.body import WIDTH, body
from screen.cli.interview.full_screen.own_keys import own_keys
from screen.cli.interview.full_screen.page import Line
from screen.cli.interview.full_screen.typed import Typed
from screen.cli.interview.full_screen.wrapping import columns
from screen.cli.interview.view import View

_BESIDE: Final = 36
"""Columns that rows need beside the picture of the body."""

_WITH_MARGIN: Final = 40
"""Columns from which on a blank column stands on both sides."""


@dataclass(frozen=True, slots=True)
class Layout:
    """From top to bottom: what stands still, what moves when the page is turned, what stands still, the bars.

    `told_at` is the line of `moving` where the last word's outcome begins, if it stands there.
    """

    head: Sequence[Line]
    moving: Sequence[Line]
    still: Sequence[Line]
    foot: Sequence[Line]
    told_at: int | None = None

    @property
    def standing(self) -> int:
        """How many lines stand still."""
        return len(self.head) + len(self.still) + len(self.foot)


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of a page, each as lines that fit the width; `pictured` are the rows with the body, in several ways."""

    head: Sequence[Line]
    alarm: Sequence[Line]
    words: Sequence[Line]
    rows: Sequence[Line]
    pictured: Sequence[Sequence[Line]]
    document: Sequence[Line]
    listed: Sequence[Line]
    flow: Sequence[Line]
    told: Sequence[Line]
    foot: Sequence[Line]


def margin(width: int) -> int:
    """The blank columns on either side."""
    return 1 if width >= _WITH_MARGIN else 0


def parts_of(view: View, typed: Typed, width: int, document: Sequence[Line]) -> Parts:
    """The parts of the page at this width."""
    side = margin(width)
    inner = width - 2 * side
    keys = page.answer_keys(view)
    words = [line for text in (*view.news, view.text) if text for line in page.plain(text, inner)]
    brought = (*view.told, *own_keys(view), typed.hint)
    told = [line for text in brought if text for line in page.plain(text, inner, "class:told")]
    return Parts(
        head=page.header(view, width),
        alarm=list(page.alarm(view, width)),
        words=page.inset(words, side),
        rows=page.inset(_rows(view, typed, inner), side),
        pictured=[page.inset(lines, side) for lines in _pictured(view, typed, inner)],
        document=document,
        listed=page.inset([line for key in keys for line in page.key_lines(key, typed, inner)], side),
        flow=page.inset(page.key_flow(keys, typed, inner), side),
        told=page.inset(told, side),
        foot=page.footer(view, width),
    )


def whole(parts: Parts) -> Iterator[Layout]:
    """Ways to show all at once."""
    answers = (parts.flow,) if parts.rows or parts.document else (parts.listed, parts.flow)
    for rows in (*parts.pictured, parts.rows):
        moving = [(), *_apart(parts.alarm, parts.words, rows, parts.document)]
        for keys in answers:
            yield Layout(parts.head, moving, [(), *_apart(keys, parts.told), ()], parts.foot)
        moving = [*parts.alarm, *parts.words, *rows, *parts.document]
        for keys in answers:
            yield Layout(parts.head, moving, [*keys, *parts.told], parts.foot)


def turned(parts: Parts) -> tuple[Layout, ...]:
    """Ways to show a part at a time, each with less that stands still, until everything moves."""
    head, keys, told, foot = parts.head, parts.flow, parts.told, parts.foot
    moving = [*parts.alarm, *parts.words, *parts.rows, *parts.document]
    here = len(moving)
    return (
        Layout(head, moving, [*keys, *told], foot),
        Layout(head, [*moving, *told], keys, foot, here),
        Layout(head, [*moving, *told, *foot], keys, (), here),
        Layout(head, [*moving, *told, *keys, *foot], (), (), here),
        Layout((), [*head, *moving, *told, *keys, *foot], (), (), len(head) + here),
    )


def _apart(*groups: Sequence[Line]) -> list[Line]:
    """The groups with a blank line between them."""
    lines: list[Line] = []
    for group in groups:
        if group:
            lines += [(), *group] if lines else group
    return lines


def _rows(view: View, typed: Typed, width: int) -> list[Line]:
    lines: list[Line] = []
    for row in view.rows:
        if row.heading is not None:
            lines += [()] if lines else []
            lines += page.plain(row.heading, width, "class:key") if row.heading else []
        lines += page.row_lines(row, typed, width)
    return lines


def _pictured(view: View, typed: Typed, width: int) -> Iterator[list[Line]]:
    """The rows with the picture of the body beside them, and with it below them; none where it is wider than that."""
    if view.pains is None or width < WIDTH:
        return
    picture = body(view.pains)
    left = width - WIDTH - 2
    if left >= _BESIDE:
        rows = _rows(view, typed, left)
        yield [_side_by_side(row, part, left) for row, part in zip_longest(rows, picture, fillvalue=())]
    yield [*_rows(view, typed, width), (), *picture]


def _side_by_side(row: Line, part: Line, left: int) -> Line:
    filled = sum(columns(text) for _, text in row)
    return *row, ("", " " * (left - filled + 2)), *part
