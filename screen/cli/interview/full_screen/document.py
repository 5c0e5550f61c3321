"""A whole result as lines of the screen."""

from collections.abc import Callable
from io import StringIO

from prompt_toolkit.formatted_text import ANSI, StyleAndTextTuples, to_formatted_text
from prompt_toolkit.formatted_text.utils import split_lines
from rich.console import Console

from screen.cli.interview.full_screen.page import Line
from screen.cli.interview.full_screen.wrapping import columns, cut
from screen.writing.printable import printable, spelled


def document_lines(document: Callable[[Console], None], width: int, encoding: str) -> tuple[Line, ...]:
    """What the document draws at this width, with its styles."""
    paper = StringIO()
    document(
        Console(
            file=paper,
            width=width,
            force_terminal=True,
            color_system="standard",
            legacy_windows=False,
            highlight=False,
            markup=False,
            emoji=False,
        )
    )
    # These two would let the text send whatever stands between them to the terminal as it is.
    drawn = ANSI(paper.getvalue().replace("\001", "").replace("\002", ""))
    return tuple(_line(fragments, width, encoding) for fragments in split_lines(to_formatted_text(drawn)))


def _line(fragments: StyleAndTextTuples, width: int, encoding: str) -> Line:
    """The pieces of a line joined where the style is the same, and no wider than the screen."""
    pieces: list[tuple[str, str]] = []
    left = width
    for style, text, *_ in fragments:
        shown = cut(spelled(printable(text), encoding), left)
        left -= columns(shown)
        if pieces and pieces[-1][0] == style:
            pieces[-1] = (style, pieces[-1][1] + shown)
        else:
            pieces.append((style, shown))
    return tuple(pieces)
