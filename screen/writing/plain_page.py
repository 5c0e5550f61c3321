"""A page of plain text in 80 columns, for people who write rules: titles, labelled lines and lists."""

import textwrap
from collections.abc import Iterable, Sequence

from screen.writing.printable import printable

WIDTH = 80
_LABEL = 12


class PlainPage:
    """A page as it grows; everything on it can be printed, whoever wrote it."""

    def __init__(self) -> None:
        self._lines: list[str] = []

    def title(self, text: str) -> None:
        """A part of the page begins: an empty line, then its title."""
        if self._lines:
            self._lines.append("")
        self.line(text)

    def line(self, text: str, *, depth: int = 0, lead: str = "") -> None:
        """A paragraph; further lines are set in under its first word."""
        indent = "  " * depth + lead
        self._wrap(text, indent, " " * len(indent))

    def field(self, label: str, text: str | None) -> None:
        """What is said under a short label; nothing for None."""
        if text is not None:
            self._wrap(text, f"{label:<{_LABEL}}", " " * _LABEL)

    def list(self, items: Iterable[str], *, depth: int = 1) -> None:
        """One paragraph an item, with a dash."""
        for item in items:
            self.line(item, depth=depth, lead="- ")

    def outline(self, told: Sequence[tuple[int, str]]) -> None:
        """Lines that are set in as deep as their number says."""
        for depth, text in told:
            self.line(text, depth=depth + 1, lead="- ")

    def text(self) -> str:
        """The page, ending in a line feed."""
        return "\n".join(line.rstrip() for line in self._lines) + "\n"

    def _wrap(self, text: str, first: str, rest: str) -> None:
        # Words are never cut: ids and addresses are there to be copied.
        self._lines += textwrap.wrap(
            printable(text).strip(),
            WIDTH,
            initial_indent=first,
            subsequent_indent=rest,
            break_long_words=False,
            break_on_hyphens=False,
        ) or [first]
