"""The wish to stop, asked about once, because a key slips and everything answered would be gone."""

from dataclasses import dataclass, replace
from typing import Final

from screen.cli.interview.dialogue import Dialogue, Leave, Said
from screen.cli.interview.view import Key, Typing, View

ASKED: Final = "Stop without a result? Nothing is kept. y yes, stop. n no, go on."


@dataclass(frozen=True, slots=True)
class LeavingDialogue:
    """A page on which the person said that they want to stop."""

    page: Dialogue

    @property
    def view(self) -> View:
        """The same page with the question whether to stop."""
        keys = (Key("y", "yes, stop"), Key("n", "no, go on"))
        return replace(self.page.view, told=(ASKED,), refused=False, keys=keys, more_keys=(), typing=Typing.KEY)

    def said(self, word: str) -> Said:
        """The end, or the page again."""
        return Leave.QUIT if word.strip().lower() in ("y", "yes") else self.page
