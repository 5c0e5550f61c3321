"""The one control that fills the screen: it draws the page as it stands, at the size the window has just now."""

from collections.abc import Callable
from dataclasses import replace

from prompt_toolkit.data_structures import Point
from prompt_toolkit.layout.controls import UIContent, UIControl
from rich.console import Console

from screen.cli.interview.full_screen.document import document_lines
from screen.cli.interview.full_screen.drawing import drawn, is_too_small
from screen.cli.interview.full_screen.page import Line
from screen.cli.interview.full_screen.pressing import Shown
from screen.cli.interview.full_screen.typed import Typed
from screen.cli.interview.full_screen.view_text import presentable
from screen.cli.interview.view import View


class Sheet(UIControl):
    """What is on the screen: the page, and what was begun on it."""

    def __init__(self, encoding: str) -> None:
        """`encoding` says which characters the terminal can show."""
        self._encoding = encoding
        self._document: tuple[Callable[[Console], None], int, tuple[Line, ...]] | None = None
        self._view: View | None = None
        self._presented: View | None = None
        self._size = (0, 0)
        self.typed = Typed()
        self.shown = Shown()

    @property
    def view(self) -> View | None:
        """The page before the person."""
        return self._view

    def show(self, view: View, typed: Typed) -> None:
        """Another page, or the same one after a word."""
        self._view, self._presented, self.typed = view, presentable(view, self._encoding), typed

    def create_content(self, width: int, height: int) -> UIContent:
        """The lines of the screen."""
        view = self._presented
        if view is None:
            return UIContent()
        drawing = drawn(view, self.typed, (width, height), self._document_lines(view, width))
        if self._size != (width, height):  # the lines are others now
            self._size, self.typed = (width, height), replace(self.typed, seen_to=0)
        if not is_too_small(self._size):
            self.typed = self.typed.looking(drawing.top, drawing.shown, drawing.end)
        self.shown = Shown(drawing.shown, drawing.last_top)
        line, before = drawing.cursor
        return UIContent(
            get_line=lambda number: list(drawing.lines[number]),
            line_count=len(drawing.lines),
            cursor_position=Point(x=before, y=line),
        )

    def is_focusable(self) -> bool:
        """The cursor of the terminal stands here."""
        return True

    def _document_lines(self, view: View, width: int) -> tuple[Line, ...]:
        if view.document is None:
            return ()
        if self._document is None or self._document[:2] != (view.document, width):
            self._document = (view.document, width, document_lines(view.document, width, self._encoding))
        return self._document[2]
