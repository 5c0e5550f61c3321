"""A page as it stands on a screen of a certain size; nothing is known here of terminals."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from screen.cli.interview.full_screen import page
from screen.cli.interview.full_screen.choices import begun_on, choices
from screen.cli.interview.full_screen.layout import Layout, margin, parts_of, turned, whole
from screen.cli.interview.full_screen.page import AT, Line
from screen.cli.interview.full_screen.typed import Typed
from screen.cli.interview.full_screen.wrapping import columns
from screen.cli.interview.view import Typing, View

SMALLEST: Final = (20, 8)
"""Columns and lines below which nothing can be shown that makes sense."""

_TOO_SMALL: Final = "This window is too small. Please make it larger."
_MOST_BELOW: Final = 6
_LEAST_MOVING: Final = 4


@dataclass(frozen=True, slots=True)
class Drawing:
    """The lines of a whole screen, the cursor on it, and which part of a long page they show.

    `cursor` is a line and how many of its characters stand before the cursor. `top` is the first line of the page
    that is shown, `last_top` the last that can be, and `shown` how many there are at once. What is asked ends before
    line `end`; what the last word brought may follow.
    """

    lines: tuple[Line, ...]
    cursor: tuple[int, int]
    top: int = 0
    last_top: int = 0
    shown: int = 1
    end: int = 0


def is_too_small(size: tuple[int, int]) -> bool:
    """Whether nothing can be shown at this size."""
    return size[0] < SMALLEST[0] or size[1] < SMALLEST[1]


def drawn(view: View, typed: Typed, size: tuple[int, int], document: Sequence[Line] = ()) -> Drawing:
    """The page at this size in columns and lines; `document` is the whole result where the page has one."""
    width, height = size
    typed = begun_on(view, typed)
    if is_too_small(size):
        return Drawing(tuple(page.plain(_TOO_SMALL, max(1, width))[:height]), (0, 0))
    parts = parts_of(view, typed, width, document)
    most = min(_MOST_BELOW, height // 4)
    below = page.below(view, typed, width, most)
    # Lines are kept free for the names suggested, so that nothing jumps while somebody types.
    free = most - len(below) if view.suggests and view.typing is Typing.TEXT else 0
    for kept in ([*below, *[()] * free], below):
        for layout in whole(parts):
            if layout.standing + len(layout.moving) + 1 + len(kept) <= height:
                return _placed(layout, kept, view, typed, size)
    room = height - 2 - len(below)
    *roomier, last = turned(parts)
    layout = next((each for each in roomier if room - each.standing >= max(_LEAST_MOVING, room // 3)), last)
    shown = room - layout.standing
    last_top = max(0, len(layout.moving) - shown)
    top = _top(layout, view, typed, shown, last_top)
    part = [*layout.moving[top : top + shown], _more(top, last_top, width)]
    placed = _placed(replace(layout, moving=part), below, view, typed, size)
    end = len(layout.moving) if layout.told_at is None else layout.told_at
    return replace(placed, top=top, last_top=last_top, shown=shown, end=end)


def _placed(layout: Layout, below: Sequence[Line], view: View, typed: Typed, size: tuple[int, int]) -> Drawing:
    """The layout on the screen, with the line where something is typed after it."""
    width, height = size
    side = margin(width)
    line, caret = page.prompt(view, typed, width - 2 * side)
    above = [*layout.head, *layout.moving, *layout.still]
    typing = [*page.inset([line], side), *below]
    blank = height - len(above) - len(typing) - len(layout.foot)
    chosen = None if typed.line else _chosen(above)
    lines = (*above, *typing, *[()] * blank, *layout.foot)
    return Drawing(lines, chosen or (len(above), caret + side), shown=len(layout.moving))


def _top(layout: Layout, view: View, typed: Typed, shown: int, last_top: int) -> int:
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
    ways_to_say = (f" -- more {where}: {keys} --", f" more: {keys}", f" {keys}")
    return (("class:more", next(told for told in ways_to_say if columns(told) <= width)),)
