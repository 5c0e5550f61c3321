"""An emergency: one thing to do, and nothing else."""

from dataclasses import dataclass, replace

from screen.cli.interview.dialogue import Leave, Said, Setting
from screen.cli.interview.question import alarm
from screen.cli.interview.view import Key, View
from screen.logic.conversation import Back, GoOn, StopPage


@dataclass(frozen=True, slots=True)
class StopDialogue:
    """The emergency sentence; a person ends here, staff may go on recording."""

    setting: Setting
    page: StopPage
    told: tuple[str, ...] = ()

    @property
    def view(self) -> View:
        """The one action."""
        going_on = (Key("g", "go on recording"),) if self._may_go_on() else ()
        return View(
            section="",
            text="",
            alarm=alarm(self.setting),
            told=self.told,
            refused=bool(self.told),
            keys=(Key("x", "end here"), *going_on),
            more_keys=(Key("b", "back, if a key slipped"),),
        )

    def said(self, word: str) -> Said:
        """The end with this verdict, a step back, or on."""
        match word.strip().lower():
            case "":
                return replace(self, told=())
            case "x" | "end" | "q" | "quit":
                return Leave.END
            case "b" | "back":
                return Back()
            case "g" | "go on" if self._may_go_on():
                return GoOn()
            case _:
                return replace(self, told=("Please type x to end, or b to go back.",))

    def _may_go_on(self) -> bool:
        return self.setting.staff and not self.page.recorded
