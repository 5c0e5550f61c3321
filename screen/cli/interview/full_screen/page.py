"""The parts of a page as lines in styles, each no wider than the screen."""

from collections.abc import Iterable, Iterator
from typing import Final

from screen.cli.interview.full_screen.choices import choices
from screen.cli.interview.full_screen.typed import Typed
from screen.cli.interview.full_screen.wrapping import clusters, columns, cut, hung, padded, wrapped
from screen.cli.interview.view import Key, Mark, Row, Typing, View

Line = tuple[tuple[str, str], ...]
"""One line of the screen in pieces: a style and a text."""

AT: Final = "class:at"
"""The style of the choice that the arrows stand on."""

STYLES: Final = {
    "bar": "reverse",
    "alarm": "bold ansired",
    "at": "reverse",
    "key": "bold",
    "bar-key": "reverse bold",
    "marked": "bold",
    "told": "bold",
    "lit": "bold reverse",
    "more": "italic",
}
_MARKS: Final = {None: "", Mark.OPEN: "[ ] ", Mark.YES: "[x] ", Mark.NO: "[n] ", Mark.UNSURE: "[?] "}
_PRESS: Final = "Press one key:"
_PRESS_OR_MOVE: Final = "Press one key, or arrows and space:"
_PRESS_OR_MOVE_FAR: Final = "Press one key, or use the up and down arrows and the space bar:"
_TYPE: Final = "> "
_THEN_ENTER: Final = "Then press Enter."
_TAKE: Final = "Arrow down takes a name. Then Enter."
_WITH_ENTER: Final = "Type one of these, then Enter:"


def plain(text: str, width: int, style: str = "") -> list[Line]:
    """A text in one style."""
    return [((style, line),) if line else () for line in wrapped(text, width)]


def inset(lines: Iterable[Line], margin: int) -> list[Line]:
    """The lines further to the right by a margin."""
    return [(("", " " * margin), *line) if margin and line else line for line in lines]


def header(view: View, width: int) -> list[Line]:
    """Where the person is, in a bar across the screen."""
    section, progress = f" {view.section}", f"{view.progress} "
    gap = width - columns(section) - columns(progress)
    if view.section and view.progress and gap >= 1:
        return [(("class:bar", section + " " * gap + progress),)]
    told = (text for text in (view.section, view.progress) if text)
    return [(("class:bar", padded(line, width)),) for text in told for line in wrapped(f" {text}", width)]


def alarm(view: View, width: int) -> Iterator[Line]:
    """The emergency sentence in a heavy frame."""
    if not view.alarm:
        return
    edge, margin = ("##", "  ") if width >= 40 else ("#", " ")
    inner = width - 2 * len(edge)
    frame, blank = "#" * width, edge + " " * inner + edge
    yield (("class:alarm", frame),)
    for text in view.alarm:
        yield (("class:alarm", blank),)
        for line in wrapped(text, inner - 2 * len(margin)):
            yield (("class:alarm", edge + padded(margin + line, inner) + edge),)
    yield (("class:alarm", blank),)
    yield (("class:alarm", frame),)


def row_lines(row: Row, typed: Typed, width: int) -> list[Line]:
    """One row, with a sign in front of it and in reverse where the arrows stand."""
    here = bool(row.word) and row.word == typed.at
    before = f"{'>' if here else ' '}{row.word:>2}  " if row.word else "  - "
    style = AT if here else "class:marked" if row.mark not in (None, Mark.OPEN) else ""
    return [((style, line),) for line in hung(before + _MARKS[row.mark], row.label, width)]


def key_lines(key: Key, typed: Typed, width: int) -> list[Line]:
    """A key that answers, on lines of its own."""
    here = key.word == typed.at
    before = f"{'>' if here else ' '}{key.word:>2}  "
    first, *more = hung(before, key.meaning, width)
    if here:
        return [((AT, line),) for line in (first, *more)]
    split = min(len(before), len(first))
    return [(("class:key", first[:split]), ("", first[split:])), *((("", line),) for line in more)]


def answer_keys(view: View) -> list[Key]:
    """The keys that answer, without those that stand before a row already."""
    rows = [row.word for row in view.rows]
    return [key for key in view.keys if key.word not in rows]


def key_flow(keys: Iterable[Key], typed: Typed, width: int) -> list[Line]:
    """The keys that answer, one behind the other."""
    return [line for line, _ in _flow(keys, typed, width, "class:key", "")]


def footer(view: View, width: int) -> list[Line]:
    """The keys that are there on every page, in a bar across the screen."""
    lines = [
        (line, width - filled) for line, filled in _flow(view.more_keys, Typed(), width, "class:bar-key", "class:bar")
    ]
    if lines and view.typing is Typing.TEXT:
        lines = [
            *((((("class:bar", line)),), width - columns(line)) for line in wrapped(f" {_WITH_ENTER}", width)),
            *lines,
        ]
    return [(*line, ("class:bar", " " * left)) for line, left in lines]


def prompt(view: View, typed: Typed, width: int) -> tuple[Line, int]:
    """The line where something is typed, and how many of its characters stand before the caret."""
    if view.typing is Typing.KEY:
        ways = (_PRESS_OR_MOVE_FAR, _PRESS_OR_MOVE) if len(choices(view)) > 1 else ()
        press = next((way for way in ways if columns(way) + 2 <= width), _PRESS)
        return (("", f"{press}  "),), len(press) + 1
    room = width - columns(_TYPE) - 2
    start = _first_shown(typed, room)
    before = f"<{_TYPE[1:]}" if start else _TYPE
    return (("class:key", before), ("", f"{cut(typed.line[start:], room)} ")), len(before) + typed.caret - start


def below(view: View, typed: Typed, width: int, most: int) -> list[Line]:
    """What stands below the line while it is typed: the names that may be meant, each with its kind, or what to do."""
    if not typed.line or view.typing is Typing.KEY:
        return []
    if not typed.suggested:
        return [(("", cut(f"   {_THEN_ENTER}", width)),)]
    first = 0 if typed.taken is None else max(0, typed.taken - most + 2)
    lines: list[Line] = []
    for place, each in list(enumerate(typed.suggested))[first : first + most - 1]:
        here = place == typed.taken
        kind = f" - {each.kind}" if each.kind else ""
        lines.append(((AT if here else "", cut(f" {'>' if here else ' '} {each.name}{kind}", width)),))
    return [*lines, (("class:more", cut(f"   {_TAKE}", width)),)]


def _flow(keys: Iterable[Key], typed: Typed, width: int, key_style: str, style: str) -> Iterator[tuple[Line, int]]:
    """Keys one behind the other, each whole on a line where it fits, and how many columns of each line are filled."""
    line: Line = ()
    filled = 0
    for key in keys:
        here = key.word == typed.at
        first, *more = wrapped(f"{'>' if here else ' '}{key.word} {key.meaning}", width)
        if line and filled + 2 + columns(first) > width:
            yield line, filled
            line, filled = (), 0
        if line:
            line, filled = (*line, (style, "  ")), filled + 2
        split = len(key.word) + 1
        pieces = ((AT, first),) if here else ((key_style, first[:split]), (style, first[split:]))
        line, filled = (*line, *pieces), filled + columns(first)
        for rest in more:
            yield line, filled
            line, filled = ((AT if here else style, rest),), columns(rest)
    if line:
        yield line, filled


def _first_shown(typed: Typed, width: int) -> int:
    """From where a line that is too long is shown, so that the caret stands on the screen."""
    start = 0
    for cluster in clusters(typed.line):
        if columns(typed.line[start : typed.caret]) <= width:
            break
        start += len(cluster)
    return start
