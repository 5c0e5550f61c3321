"""A page of text as blocks, and the one place where blocks reach a console."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from screen.writing.printable import printable, spelled

WIDEST = 100
"""Lines longer than this are hard to follow, however wide the window is."""

NARROW = 60
"""Below this many columns a table becomes a list."""


@dataclass(frozen=True, slots=True)
class Heading:
    """The title of a part of the page; it stands further left than everything below it."""

    text: str


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph; `lead` is a mark such as `1.` in front of it, and further lines are set in under its first word."""

    text: str
    lead: str = ""
    indent: int = 2
    style: str = ""


@dataclass(frozen=True, slots=True)
class Gap:
    """An empty line; never two in a row."""


@dataclass(frozen=True, slots=True)
class Frame:
    """What must be seen first: lines between two bars."""

    lines: tuple[Line | Gap, ...]
    style: str


@dataclass(frozen=True, slots=True)
class Row:
    """One thing, what it stands at, and what there is to say about it."""

    name: str
    status: str
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under three headers; in a narrow window it is written as a list."""

    headers: tuple[str, str, str]
    rows: tuple[Row, ...]


Block = Heading | Line | Gap | Frame | Table


def draw(blocks: Iterable[Block], console: Console) -> int:
    """Print the blocks and say how many lines that took.

    Every character goes through `printable`, no line ends in a space, and nothing is ever read as markup.
    """
    width = min(console.width, WIDEST)
    count = 0
    empty = True  # so that a page does not begin with an empty line
    for line in (line for block in blocks for line in _lines(block, width, console)):
        line.rstrip()
        if not line.plain and empty:
            continue
        empty = not line.plain
        console.print(line, soft_wrap=True)
        count += 1
    return count


def _lines(block: Block, width: int, console: Console) -> list[Text]:
    match block:
        case Gap():
            return [Text()]
        case Heading(text):
            return [Text(), *_wrapped(text, width, console, "bold")]
        case Line(text, lead, indent, style):
            return _set_in(text, lead, indent, style, width, console)
        case Frame(lines, style):
            bar = Text("=" * width, style)
            inner = [line for each in lines for line in _lines(each, width, console)]
            return [bar, *inner, bar.copy()]
        case Table() if width < NARROW:
            return [line for each in _as_list(block) for line in _lines(each, width, console)]
        case Table():
            return _as_columns(block, width, console)


def _set_in(text: str, lead: str, indent: int, style: str, width: int, console: Console) -> list[Text]:
    start = " " * indent + (f"{_clean(lead, console)} " if lead else "")
    lines = _wrapped(text, width - cell_len(start), console, style)
    return [
        Text.assemble((start if number == 0 else " " * cell_len(start), ""), line) for number, line in enumerate(lines)
    ]


def _wrapped(text: str, width: int, console: Console, style: str = "") -> list[Text]:
    return list(Text(_clean(text, console), style, overflow="fold").wrap(console, max(width, 10)))


def _clean(text: str, console: Console) -> str:
    return spelled(printable(text), console.encoding).strip()


def _as_list(table: Table) -> list[Block]:
    blocks: list[Block] = []
    for row in table.rows:
        blocks += [Gap(), Line(f"{row.name}: {row.status}", style="bold")]
        blocks += [Line(note, lead="-", indent=4) for note in row.notes]
    return blocks


def _as_columns(table: Table, width: int, console: Console) -> list[Text]:
    names = [table.headers[0], *(row.name for row in table.rows)]
    statuses = [table.headers[1], *(row.status for row in table.rows)]
    widths = [min(max(cell_len(_clean(each, console)) for each in column), 24) for column in (names, statuses)]
    widths.append(width - 2 - sum(each + 2 for each in widths))
    lines = _beside([[header] for header in table.headers], widths, console, "bold")
    lines.append(Text("  " + "  ".join("-" * each for each in widths)))
    rows = [_beside([[row.name], [row.status], row.notes], widths, console) for row in table.rows]
    roomy = any(len(row) > 1 for row in rows)
    for row in rows:
        lines += [*row, Text()] if roomy else row
    return lines


def _beside(cells: Sequence[Sequence[str]], widths: Sequence[int], console: Console, style: str = "") -> list[Text]:
    columns = [
        [line for paragraph in cell for line in _wrapped(paragraph, width, console, style)]
        for cell, width in zip(cells, widths, strict=True)
    ]
    lines = []
    for parts in zip_longest(*columns, fillvalue=Text()):
        line = Text()
        for part, width in zip(parts, widths, strict=True):
            part.rstrip()
            line = Text.assemble(line, "  ", part, " " * (width - cell_len(part.plain)))
        lines.append(line)
    return lines
