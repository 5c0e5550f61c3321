"""The wish to stop, asked about once, because a key slips and everything answered would be gone."""

from dataclasses import dataclass
from typing import Final

from screen.cli.interview.dialogue import Dialogue, Leave, Said
from screen.cli.interview.view import Key, View

ASKED: Final = "Stop without a result? Nothing is kept. y yes, stop. n no, go on."


@dataclass(frozen=True, slots=True)
class LeavingDialogue:
    """A page on which the person said that they want to stop."""

    page: Dialogue

    @property
    def view(self) -> View:
        """The question whether to stop, and nothing else that could be answered."""
        page = self.page.view
        keys = (Key("y", "yes, stop"), Key("n", "no, go on"))
        return View(page.section, "", keys, progress=page.progress, alarm=page.alarm, told=(ASKED,))

    def said(self, word: str) -> Said:
        """The end, or the page again."""
        return Leave.QUIT if word.strip().lower() in ("y", "yes") else self.page
