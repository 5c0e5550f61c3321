"""A page as it stands on a screen of a certain size; nothing is known here of terminals."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Final

from screen.cli.interview.full_screen import page
from screen.cli.interview.full_screen.body import WIDTH, body
from screen.cli.interview.full_screen.choices import choices
from screen.cli.interview.full_screen.page import AT, Line
from screen.cli.interview.full_screen.typed import Typed
from screen.cli.interview.full_screen.wrapping import columns, cut
from screen.cli.interview.view import Typing, View

SMALLEST: Final = (20, 8)
"""Columns and lines below which nothing can be shown that makes sense."""

_TOO_SMALL: Final = "This window is too small. Please make it larger."
_MOST_NAMES: Final = 5
_BESIDE: Final = 36
"""Columns that rows need beside the picture of the body."""

_WITH_MARGIN: Final = 40
"""Columns from which on a blank column stands on both sides."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """The lines of a whole screen, the cursor on it, and which part of a long page they show.

    `cursor` is a line and how many of its characters stand before the cursor. `top` is the first line of the page
    that is shown, `last_top` the last that can be, and `shown` how many there are at once.
    """

    lines: tuple[Line, ...]
    cursor: tuple[int, int]
    top: int = 0
    last_top: int = 0
    shown: int = 1


@dataclass(frozen=True, slots=True)
class _Layout:
    """What moves when a page is turned, what stands still below it, and the bar at the foot of the screen.

    `told_at` is the line of `moving` where the last word's outcome begins, if it stands there.
    """

    moving: Sequence[Line]
    still: Sequence[Line]
    foot: Sequence[Line]
    told_at: int | None = None


@dataclass(frozen=True, slots=True)
class _Parts:
    """The parts of a page from top to bottom, each as lines that fit the width."""

    alarm: Sequence[Line]
    words: Sequence[Line]
    rows: Sequence[Line]
    pictured: Sequence[Sequence[Line]]
    document: Sequence[Line]
    listed: Sequence[Line]
    flow: Sequence[Line]
    told: Sequence[Line]
    foot: Sequence[Line]


def is_too_small(size: tuple[int, int]) -> bool:
    """Whether nothing can be shown at this size."""
    return size[0] < SMALLEST[0] or size[1] < SMALLEST[1]


def drawn(view: View, typed: Typed, size: tuple[int, int], document: Sequence[Line] = ()) -> Drawing:
    """The page at this size in columns and lines; `document` is the whole result where the page has one."""
    width, height = size
    if is_too_small(size):
        lines = page.plain(_TOO_SMALL, max(1, width))[:height]
        return Drawing(tuple(lines), (0, 0))
    head = page.header(view, width)
    margin = width >= _WITH_MARGIN
    line, caret = page.prompt(view, typed, width - 2 * margin)
    if margin:
        (line,), caret = page.inset([line]), caret + 1
    names = _names(view, typed, width, height)
    room = height - len(head) - 1 - len(names)
    parts = _parts(view, typed, width, document)
    layout = next((each for each in _whole(parts) if _height(each) <= room), None)
    if layout is not None:
        moving, top, last_top, shown = list(layout.moving), 0, 0, len(layout.moving)
    else:
        layout = next(each for each in _turned(parts) if _left(each, room) >= max(4, room // 2) or not each.still)
        shown = max(1, _left(layout, room))
        last_top = max(0, len(layout.moving) - shown)
        top = _top(layout, view, typed, shown, last_top)
        moving = [*layout.moving[top : top + shown], _more(top, last_top, width)]
    above = [*head, *moving, *layout.still]
    blank = height - len(above) - 1 - len(names) - len(layout.foot)
    below = [*names, *[()] * blank, *layout.foot]
    chosen = None if typed.line else _chosen(above)
    return Drawing((*above, line, *below), chosen or (len(above), caret), top, last_top, shown)


def _parts(view: View, typed: Typed, width: int, document: Sequence[Line]) -> _Parts:
    inner = width - 2 if width >= _WITH_MARGIN else width
    margin = page.inset if width >= _WITH_MARGIN else list
    keys = page.answer_keys(view)
    told = [line for text in (*view.told, typed.hint) if text for line in page.plain(text, inner, "class:told")]
    return _Parts(
        alarm=list(page.alarm(view, width)),
        words=margin(line for text in (*view.news, view.text) if text for line in page.plain(text, inner)),
        rows=margin(_rows(view, typed, inner)),
        pictured=[margin(lines) for lines in _pictured(view, typed, inner)],
        document=document,
        listed=margin(line for key in keys for line in page.key_lines(key, typed, inner)),
        flow=margin(page.key_flow(keys, typed, inner)),
        told=margin(told),
        foot=page.footer(view, width),
    )


def _whole(parts: _Parts) -> Iterator[_Layout]:
    """Ways to show all at once, the clearest first."""
    answers = (parts.flow,) if parts.rows or parts.document else (parts.listed, parts.flow)
    for rows in (*parts.pictured, parts.rows):
        for keys in answers:
            yield _Layout(
                [(), *_apart(parts.alarm, parts.words, rows, parts.document)],
                [(), *_apart(keys, parts.told), ()],
                parts.foot,
            )
        for keys in answers:
            moving = [*parts.alarm, *parts.words, *rows, *parts.document]
            yield _Layout(moving, [*keys, *parts.told], parts.foot)


def _turned(parts: _Parts) -> Iterator[_Layout]:
    """Ways to show a part at a time, each with less that stands still."""
    moving = [*parts.alarm, *parts.words, *parts.rows, *parts.document]
    yield _Layout(moving, [*parts.flow, *parts.told], parts.foot)
    yield _Layout([*moving, *parts.told], parts.flow, parts.foot, len(moving))
    yield _Layout([*moving, *parts.told, *parts.foot], parts.flow, (), len(moving))
    yield _Layout([*moving, *parts.told, *parts.flow, *parts.foot], (), (), len(moving))


def _height(layout: _Layout) -> int:
    return len(layout.moving) + len(layout.still) + len(layout.foot)


def _left(layout: _Layout, room: int) -> int:
    """Lines for what moves, beside what stands still and the line that says there is more."""
    return room - len(layout.still) - len(layout.foot) - 1


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
            lines += [*([()] if lines else []), *page.plain(row.heading, width, "class:key")]
        lines += page.row_lines(row, typed, width)
    return lines


def _names(view: View, typed: Typed, width: int, height: int) -> list[Line]:
    """The names suggested; their lines are kept free, so that nothing jumps while somebody types."""
    if not view.suggests or view.typing is not Typing.TEXT:
        return []
    most = min(_MOST_NAMES, height // 5)
    names = page.suggestions(typed, width, most)
    return [*names, *[()] * (most - len(names))]


def _pictured(view: View, typed: Typed, width: int) -> Iterator[list[Line]]:
    """The rows with the picture of the body beside them, and with it below them."""
    if view.pains is None:
        return
    picture = body(view.pains)
    left = width - WIDTH - 2
    if left >= _BESIDE:
        yield [
            _side_by_side(row, part, left) for row, part in zip_longest(_rows(view, typed, left), picture, fillvalue=())
        ]
    yield [*_rows(view, typed, width), (), *picture]


def _side_by_side(row: Line, part: Line, left: int) -> Line:
    return *row, ("", " " * (left - _filled(row) + 2)), *part


def _filled(line: Line) -> int:
    return sum(columns(text) for _, text in line)


def _top(layout: _Layout, view: View, typed: Typed, shown: int, last_top: int) -> int:
    """The first line shown: what was told last, or the choice the arrows stand on, is on the screen."""
    if typed.seeking_told and layout.told_at is not None:
        return min(layout.told_at, last_top)
    top = min(typed.top, last_top)
    chosen = [number for number, line in enumerate(layout.moving) if _is_chosen(line)]
    if not (typed.following and chosen):
        return top
    # Back at the first choice, the question above it comes back too.
    highest = 0 if typed.at == choices(view)[0] and chosen[-1] < shown else chosen[0]
    return min(highest, max(top, chosen[-1] - shown + 1))


def _chosen(lines: Sequence[Line]) -> tuple[int, int] | None:
    """Where the choice begins that the arrows stand on."""
    for number, line in enumerate(lines):
        before = 0
        for style, text in line:
            if style == AT:
                return number, before
            before += len(text)
    return None


def _is_chosen(line: Line) -> bool:
    return any(style == AT for style, _ in line)


def _more(top: int, last_top: int, width: int) -> Line:
    """Says that there is more than fits."""
    ways = [("above", "PageUp", top > 0), ("below", "PageDown", top < last_top)]
    where = " and ".join(where for where, _, there in ways if there)
    keys = " and ".join(key for _, key, there in ways if there)
    return (("class:more", cut(f" -- more {where}: {keys} --", width)),)
