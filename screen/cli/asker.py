"""Somebody or something that is shown texts and brings back lines."""

from collections.abc import Callable
from typing import Protocol

from rich.console import Console


class Asker(Protocol):
    """A person at a terminal in plain lines, or a list of lines in a test."""

    def say(self, text: str) -> None:
        """Show a text."""

    def show(self, document: Callable[[Console], None]) -> None:
        """Show a whole result."""

    def refuse(self, text: str) -> None:
        """Show why a reply was not taken, and forget what was typed ahead: it was meant for something else."""

    def ask(self) -> str:
        """The next line, as text without control characters; raises Interrupted when there will be none."""
