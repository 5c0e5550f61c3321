"""The result, from which answers can still be changed."""

from dataclasses import dataclass, replace

from rich.console import Console

from screen.cli.interview.dialogue import Leave, Said, Setting
from screen.cli.interview.reply import ReplyDialogue
from screen.cli.interview.view import Key, View
from screen.logic.conversation import Back, ResultPage
from screen.logic.replies import may_be_answered
from screen.logic.what_would_change import what_would_change
from screen.writing.text import write_text
from screen.writing.what_changed import what_changed
from screen.writing.what_would_change import HEADING, lines


@dataclass(frozen=True, slots=True)
class ResultDialogue:
    """The result, and what the last change of an answer did to it."""

    setting: Setting
    page: ResultPage
    told: tuple[str, ...] = ()
    refused: bool = False

    @property
    def view(self) -> View:
        """The whole result."""
        rulebook, page = self.setting.rulebook, self.page

        def document(console: Console) -> None:
            write_text(rulebook, page.screening, console)

        return View(
            section="Your result",
            text="",
            news=tuple(what_changed(rulebook, page.before, page.screening)) if page.before else (),
            told=self.told,
            refused=self.refused,
            keys=(
                Key("x", "finish"),
                Key("c", "change an answer and see what changes"),
                Key("w", "what would change this"),
                *((Key("a", "a doctor or pharmacist has answered"),) if may_be_answered(page.screening) else ()),
            ),
            document=document,
        )

    def said(self, word: str) -> Said:
        """The end, or back to the answers."""
        match word.strip().lower():
            case "":
                return replace(self, told=(), refused=False)
            case "w" | "what":
                return replace(self, told=self._what_would_change(), refused=False)
            case "x" | "end" | "finish" | "q" | "quit":
                return Leave.END
            case "c" | "change" | "b" | "back" | "r" | "review":
                return Back()
            case "a" | "answered" if rules := may_be_answered(self.page.screening):
                only = rules[0] if len(rules) == 1 else None
                return ReplyDialogue(self.setting, self, rules, self.page.screening.answers.asked_on, only)
            case _:
                return replace(self, told=("Please type x to finish, or c to change an answer.",), refused=True)

    def _what_would_change(self) -> tuple[str, ...]:
        rulebook, screening = self.setting.rulebook, self.page.screening
        found = lines(rulebook, screening, what_would_change(rulebook, screening))
        return (HEADING, *found) if found else ("Nothing is open that could make this result milder or more serious.",)
