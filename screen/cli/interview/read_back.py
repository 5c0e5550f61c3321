"""Every "no" of a part said once more, because a key slips and a question is misheard."""

from dataclasses import dataclass, replace

from screen.cli.interview.dialogue import Leave, Said, Setting
from screen.cli.interview.numbers import chosen, page_typing
from screen.cli.interview.view import Key, Row, View
from screen.logic.conversation import Back, Confirmed, Jump, ReadBackPage


@dataclass(frozen=True, slots=True)
class ReadBackDialogue:
    """What was answered with "no", to be confirmed or changed."""

    setting: Setting
    page: ReadBackPage
    told: tuple[str, ...] = ()

    @property
    def view(self) -> View:
        """The subjects, each with its number."""
        rows = tuple(Row(str(number), each.short) for number, each in enumerate(self.page.questions, 1))
        return View(
            section="Please check",
            text="You said no to all of these. Is that right?",
            rows=rows,
            told=self.told,
            refused=bool(self.told),
            keys=(Key("y", "yes, all no"), Key("number", "change that answer")),
            more_keys=(Key("b", "back"), Key("s", "save and stop")),
            typing=page_typing(len(rows)),
        )

    def said(self, word: str) -> Said:
        """Confirmed, or one question to answer anew."""
        match word.strip().lower():
            case "":
                return replace(self, told=())
            case "y" | "yes":
                return Confirmed()
            case "b" | "back":
                return Back()
            case "s" | "save":
                return Leave.SAVE
            case number if (place := chosen(number, len(self.page.questions))) is not None:
                return Jump(self.page.questions[place].id)
            case _:
                return replace(self, told=("Please type y if all are right, or the number of one to change.",))
