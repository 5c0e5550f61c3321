"""The rows of a screen that are about to become "no", said once more."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from screen.cli.interview.dialogue import Leave, Said
from screen.cli.interview.section_rows import WORDS, Item
from screen.cli.interview.view import Key, Row, View

if TYPE_CHECKING:
    from screen.cli.interview.section import SectionDialogue

_WANTED: Final = "Please type y if all are no, or the word of one to change."


@dataclass(frozen=True, slots=True)
class RestDialogue:
    """What is open on a screen, by its subjects, to be confirmed as "no" or changed."""

    section: "SectionDialogue"
    told: tuple[str, ...] = ()

    @property
    def view(self) -> View:
        """The subjects, each with its word."""
        return replace(
            self.section.view,
            text="No to all of these. Is that right?",
            rows=tuple(Row(WORDS[place], text) for place, (text, _) in enumerate(self._subjects())),
            told=self.told,
            refused=bool(self.told),
            keys=(Key("y", "yes, all no"), Key("number", "change that one"), Key("b", "back")),
            more_keys=(),
        )

    def said(self, word: str) -> Said:
        """What follows once all were confirmed, or the rows again."""
        subjects = self._subjects()
        match word.strip().lower():
            case "":
                return replace(self, told=())
            case "y" | "yes":
                return self.section.read_back()
            case "n" | "no" | "b" | "back":
                return self.section
            case "s" | "save":
                return Leave.SAVE
            case chosen if chosen in WORDS[: len(subjects)]:
                return self._changing(subjects[WORDS.index(chosen)][1])
            case _:
                return replace(self, told=(_WANTED,))

    def _subjects(self) -> list[tuple[str, Item]]:
        """Each question, or what is left of a list, with the first of its rows."""
        subjects: dict[str, tuple[str, Item]] = {}
        open_rows = self.section.others
        for item in open_rows:
            rows = [each for each in self.section.shown if each.question is item.question]
            whole = all(each in open_rows for each in rows)
            short = item.question.short if whole else f"{item.question.short}: all else"
            subjects.setdefault(item.question.id, (short, item))
        return list(subjects.values())

    def _changing(self, item: Item) -> Said:
        """The rows again: a question by itself is marked, of a list it is told which rows to mark."""
        shown = self.section.shown
        words = [word for word, each in zip(WORDS, shown, strict=False) if each.question is item.question]
        if item.value is None:
            return self.section.marked(words[0])
        return replace(self.section, told=(f"{item.question.short}: mark what is so, {words[0]} to {words[-1]}.",))
