"""What has to be known before the first question, such as that the rules have changed since."""

from dataclasses import dataclass, replace

from screen.cli.interview.dialogue import Leave, Said
from screen.cli.interview.view import Key, Row, View
from screen.logic.conversation import Confirmed, Conversation, Move


@dataclass(frozen=True, slots=True)
class BeforehandDialogue:
    """Sentences to read, and one key to go on. `stopping` is how it is left before the first question."""

    heading: str
    sentences: tuple[str, ...]
    told: tuple[str, ...] = ()
    stopping: Leave = Leave.QUIT

    @property
    def view(self) -> View:
        """The sentences."""
        return View(
            section=self.heading,
            text="",
            rows=tuple(Row("", each) for each in self.sentences),
            told=self.told,
            refused=bool(self.told),
            keys=(Key("y", "go on"),),
            more_keys=(Key("q", "stop"),),
        )

    def said(self, word: str) -> Said:
        """On, or out."""
        match word.strip().lower():
            case "":
                return replace(self, told=())
            case "y" | "yes":
                return Confirmed()
            case "q" | "quit":
                return self.stopping
            case _:
                return replace(self, told=("Please type y to go on.",))


@dataclass(frozen=True, slots=True)
class Beforehand:
    """The step that shows such sentences; it changes nothing."""

    dialogue: BeforehandDialogue

    def taken(self, conversation: Conversation, move: Move) -> Conversation:  # noqa: ARG002  # the protocol's
        """The conversation as it was."""
        return conversation
