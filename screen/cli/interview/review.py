"""Every answer, to be looked over and changed before the result."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from screen.cli.interview.dialogue import Leave, Said, Setting
from screen.cli.interview.leaving import LeavingDialogue
from screen.cli.interview.numbers import chosen
from screen.cli.interview.view import Key, Row, Typing, View
from screen.logic.conversation import Accept, Back, Entry, Jump, ReviewPage
from screen.writing.said import in_words


@dataclass(frozen=True, slots=True)
class ReviewDialogue:
    """The answers by section, each with its number."""

    setting: Setting
    page: ReviewPage
    told: tuple[str, ...] = ()

    @property
    def view(self) -> View:
        """Every answer; what counts for nothing just now is said to be set aside."""
        right = "that is right, show the result" if self.page.at_end else "go on with the questions"
        return View(
            section="Your answers",
            text="Please look over your answers." if self._entries() else "You have not answered anything yet.",
            rows=tuple(self._rows()),
            told=self.told,
            refused=bool(self.told),
            keys=(Key("y", right), Key("number", "change that answer, then Enter")),
            more_keys=(Key("b", "back"), Key("s", "save and stop"), Key("q", "stop")),
            typing=Typing.NUMBER,
        )

    def said(self, word: str) -> Said:
        """The answers are right, or one question to answer anew."""
        entries = self._entries()
        match word.strip().lower():
            case "":
                return replace(self, told=())
            case "y" | "yes":
                return Accept()
            case "b" | "back":
                return Back()
            case "s" | "save":
                return Leave.SAVE
            case "q" | "quit":
                return LeavingDialogue(replace(self, told=()))
            case number if (place := chosen(number, len(entries))) is not None and entries[place].counts:
                return Jump(entries[place].question.id)
            case number if chosen(number, len(entries)) is not None:
                return self._refusing("This question no longer comes up, so its answer counts for nothing.")
            case _:
                return self._refusing("Please type y if all is right, or the number of an answer to change.")

    def _refusing(self, why: str) -> "ReviewDialogue":
        return replace(self, told=(why,))

    def _entries(self) -> list[Entry]:
        return [entry for _, entries in self.page.groups for entry in entries]

    def _rows(self) -> Iterator[Row]:
        number = 0
        for section, entries in self.page.groups:
            for place, entry in enumerate(entries):
                number += 1
                yield Row(str(number), _answer(entry), heading=section.title if place == 0 else None)


def _answer(entry: Entry) -> str:
    aside = "" if entry.counts else " (set aside)"
    vouched = " (nobody asked)" if entry.vouched else ""
    return f"{entry.question.short}: {in_words(entry.question, entry.answer)}{vouched}{aside}"
