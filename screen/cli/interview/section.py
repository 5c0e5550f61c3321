"""A section on one screen, read out by staff: what is so is marked, and the rest is no once it was read back."""

from dataclasses import dataclass, replace
from typing import Final

from screen.cli.interview.dialogue import Leave, Said, Setting
from screen.cli.interview.leaving import LeavingDialogue
from screen.cli.interview.question import KEEP, LAST_STEP, MORE, alarm, news
from screen.cli.interview.rest import RestDialogue
from screen.cli.interview.section_rows import (
    WORDS,
    Item,
    Marks,
    answer_of,
    fitting,
    height,
    items_of,
    marks_before,
    rows_of,
)
from screen.cli.interview.view import Key, Mark, View
from screen.logic.conversation import Answered, Back, Forward, Review, SectionPage

HELP: Final = """\
Read each row out. Type the word in front of a row when it is so.
The same word again: not sure. Once more: open again.
n      no to all rows that are still open; they are read back first
w      and the word of a row: why we ask
b      back one step; the answers stay
k      keep the answers given before
r      review: see all answers
s      save the answers and stop
q      stop without a result"""

_NEXT: Final = {Mark.OPEN: Mark.YES, Mark.YES: Mark.UNSURE, Mark.UNSURE: Mark.OPEN, Mark.NO: Mark.YES}
_MARKED: Final = {Mark.YES: "Yes", Mark.UNSURE: "Not sure", Mark.OPEN: "Open again"}
_MARKING: Final = "yes (again: not sure)"
_REST: Final = Key("n", "no to the rest")
_AROUND: Final = 6
"""Lines of a page beside its rows and keys: the section, the progress, what is typed, and the blanks between."""

_SMALLER: Final = "The window has become smaller. Look at these rows first."
_OPEN: Final = "Some rows are open. Mark what is so, or type n for no to the rest."


@dataclass(frozen=True, slots=True)
class SectionDialogue:
    """The questions of a section, as many rows at a time as fit the window.

    The rows from `start` to `end` are on the screen; those before belong to a list too long for one screen and were
    read back. `examples` names the questions whose example was told.
    """

    setting: Setting
    page: SectionPage
    marks: Marks
    start: int = 0
    end: int = 0
    told: tuple[str, ...] = ()
    refused: bool = False
    asking_why: bool = False
    examples: frozenset[str] = frozenset()

    @classmethod
    def of(cls, setting: Setting, page: SectionPage) -> "SectionDialogue":
        """The page with its first rows."""
        return cls(setting, page, marks_before(page))._from(0)

    @property
    def view(self) -> View:
        """The rows with their marks."""
        marking = Key(f"1-{self._words[-1]}" if len(self._words) > 1 else "1", _MARKING)
        rest = _REST if self.others else Key("y", "that is all")
        return View(
            section=self.page.section.title,
            progress=self._progress(),
            alarm=alarm(self.setting) if self.page.emergency else (),
            news=tuple(news(self.page.dropped, self.page.revived)),
            text="",
            rows=tuple(rows_of(self.shown, self.marks)),
            told=self.told,
            refused=self.refused,
            helps=self.told == (HELP,),
            keys=(marking, rest, *((KEEP,) if self._is_answered else ())),
            more_keys=MORE,
        )

    def said(self, word: str) -> Said:
        """The rows as they stand then, a move with every answer of this screen, or another step."""
        word = word.strip().lower()
        if self.asking_why and word in self._words:
            return self._why(word)
        match word:
            case "":
                return self.plain()
            case "h" | "help":
                return replace(self.plain(), told=(HELP,))
            case "w" | "why":
                return replace(self.plain(), told=("Why which? Type the word in front of it.",), asking_why=True)
            case "q" | "quit":
                return LeavingDialogue(self.plain())
            case "s" | "save":
                return Leave.SAVE
            case "r" | "review":
                return Review()
            case "b" | "back":
                return self._back()
            case "k" | "keep" if self._is_answered:
                return Forward()
            case "n" | "no":
                return self._no_to_the_rest()
            case "y" | "yes":
                return self._refusing(_OPEN) if self.others else self._settled()
            case _ if word.startswith("w ") and word[2:].strip() in self._words:
                return self._why(word[2:].strip())
            case _:
                return self.marked(word)

    @property
    def shown(self) -> tuple[Item, ...]:
        """What is on the screen."""
        return items_of(self.page)[self.start : self.end]

    @property
    def others(self) -> tuple[Item, ...]:
        """What on the screen is neither yes nor not sure."""
        return tuple(item for item in self.shown if self.marks.get(item.key) not in (Mark.YES, Mark.UNSURE))

    def marked(self, words: str) -> "SectionDialogue":
        """The rows once these were typed; several may stand in one line."""
        typed = words.replace(",", " ").replace(" ?", "?").split()
        if not typed or any(word.removesuffix("?") not in self._words for word in typed):
            return self._refusing(f"Please type the word of a row, 1 to {self._words[-1]}, or n for no to the rest.")
        marked = self.plain()
        for word in typed:
            marked = marked._with(self.shown[WORDS.index(word.removesuffix("?"))], unsure=word.endswith("?"))
        return marked

    def read_back(self) -> Said:
        """No to the others, which were said once more: the next rows of a long list, or the answers."""
        no = {item.key: Mark.NO for item in self.others}
        return replace(self, marks={**self.marks, **no})._settled()

    def plain(self) -> "SectionDialogue":
        """The same rows without what the last word brought."""
        return replace(self, told=(), refused=False, asking_why=False)

    @property
    def _words(self) -> tuple[str, ...]:
        return WORDS[: self.end - self.start]

    @property
    def _is_answered(self) -> bool:
        return len(self.page.before) == len(self.page.questions)

    def _progress(self) -> str:
        items = items_of(self.page)
        asked = {item.question.id for item in items[: self.end]}
        first = self.page.number + len({item.question.id for item in items[: self.start + 1]}) - 1
        last = self.page.number + len(asked) - 1
        more = self.page.more + len({each.id for each in self.page.questions} - asked - set(self.page.before))
        which = f"Question {first}" if first == last else f"Questions {first} to {last}"
        return f"{which}, {f'at most {more} more' if more > 0 else 'the last'}"

    def _from(self, start: int) -> "SectionDialogue":
        """The rows from this one on, as many as fit."""
        return replace(self.plain(), start=start, end=start + self._fitting(start))

    def _fitting(self, start: int) -> int:
        columns, lines = self.setting.room()
        keys = ", ".join(f"{key.word} {key.meaning}" for key in (Key("1-9", _MARKING), _REST, KEEP, MORE[-1]))
        above = [*(alarm(self.setting) if self.page.emergency else ()), *news(self.page.dropped, self.page.revived)]
        taken = _AROUND + height(keys, columns) + sum(height(text, columns) for text in above)
        return fitting(items_of(self.page)[start:], columns, lines - taken)

    def _no_to_the_rest(self) -> Said:
        if self.start + self._fitting(self.start) < self.end:
            return replace(self._from(self.start), told=(_SMALLER,), refused=True)
        return RestDialogue(self.plain()) if self.others else self._settled()

    def _settled(self) -> Said:
        """Nothing on the screen is open: the rest of a long list, or the answers."""
        items = items_of(self.page)
        if self.end < len(items) and items[self.end].question is items[self.end - 1].question:
            return self._from(self.end)
        questions = {item.question.id: item.question for item in items[: self.end]}
        answers = {id: answer_of(each, items[: self.end], self.marks) for id, each in questions.items()}
        return Answered(answers, read_back=True)

    def _with(self, item: Item, *, unsure: bool) -> "SectionDialogue":
        mark = Mark.UNSURE if unsure else _NEXT[self.marks.get(item.key, Mark.OPEN)]
        marks = {key: each for key, each in {**self.marks, item.key: mark}.items() if each is not Mark.OPEN}
        told = [*self.told, f"{_MARKED[mark]}: {item.short}"]
        examples, question = self.examples, item.question
        if mark is Mark.UNSURE and question.example and question.id not in examples:
            examples = examples | {question.id}
            told.append(f"For example: {question.example}")
        return replace(self, marks=marks, told=tuple(told), examples=examples)

    def _why(self, word: str) -> "SectionDialogue":
        return replace(self.plain(), told=(self.shown[WORDS.index(word)].question.why,))

    def _back(self) -> Said:
        if self.start:
            return self._from(0)
        return self._refusing(LAST_STEP) if self.page.is_first else Back()

    def _refusing(self, why: str) -> "SectionDialogue":
        return replace(self.plain(), told=(why,), refused=True)
