"""Options marked one by one, recorded only once the person has said that is all."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from screen.cli.interview.entry import Taken
from screen.cli.interview.view import Key, Mark, Row, Typing
from screen.model.answer import Answer, Chosen
from screen.model.question import Question
from screen.reading.answer_words import NONE

YES: Final = ("y", "yes")
NONE_KEY: Final = "0"
_NEXT: Final = {Mark.OPEN: Mark.YES, Mark.YES: Mark.UNSURE, Mark.UNSURE: Mark.OPEN}


@dataclass(frozen=True, slots=True)
class Options:
    """The entry of a question with several options.

    A number marks its option, then marks it as not sure, then takes the mark away; `2?` marks it as not sure at
    once. "None of these" is an option of its own.
    """

    question: Question
    shows_body: bool = False
    marks: Mapping[str, Mark] = field(default_factory=dict)
    none: bool = False
    suggests: bool = False

    @property
    def rows(self) -> tuple[Row, ...]:
        """Every option with its mark, and "none of these" last."""
        options = (
            Row(str(number), value.label, self.marks.get(value.id, Mark.OPEN))
            for number, value in enumerate(self.question.values, 1)
        )
        return *options, Row(NONE_KEY, "none of these", Mark.YES if self.none else Mark.OPEN)

    @property
    def keys(self) -> tuple[Key, ...]:
        """Numbers mark; what is marked is recorded with `y` only."""
        all_said = (Key("y", "that is all"),) if self._is_marked else ()
        last = len(self.question.values)
        marking = Key(f"1-{last}", "what fits (the same again: not sure about it)")
        return *all_said, marking, Key("0", "none of these"), Key("?", "not sure")

    @property
    def typing(self) -> Typing:
        """One key, unless there are more options than digits."""
        return Typing.NUMBER if len(self.question.values) > 9 else Typing.KEY

    @property
    def pains(self) -> frozenset[str] | None:
        """What is marked, where a picture of the body shows it."""
        return frozenset(self.marks) if self.shows_body else None

    def claims(self, word: str) -> bool:  # noqa: ARG002  # the protocol's
        """No word of other pages is a number."""
        return False

    def take(self, word: str) -> Taken:
        """Mark the options with these numbers; several may stand in one line."""
        folded = word.lower()
        if folded in YES and self._is_marked:
            return Taken(self, answer=self._answer(), read_back=self.none)
        if folded in (NONE_KEY, NONE):
            return _told(replace(self, marks={}, none=not self.none))
        numbers = folded.replace(",", " ").replace(" ?", "?").split()
        ids = {str(number): value.id for number, value in enumerate(self.question.values, 1)}
        if not numbers or any(number.removesuffix("?") not in ids for number in numbers):
            wanted = f"Please type numbers from 1 to {len(ids)}, such as 1 2, or 0 for none of these."
            return Taken(self, (wanted,), refused=True)
        marks = dict(self.marks)
        for number in numbers:
            id = ids[number.removesuffix("?")]
            mark = Mark.UNSURE if number.endswith("?") else _NEXT[marks.get(id, Mark.OPEN)]
            marks[id] = mark
        return _told(replace(self, marks={id: mark for id, mark in marks.items() if mark is not Mark.OPEN}, none=False))

    @property
    def _is_marked(self) -> bool:
        return self.none or bool(self.marks)

    def _answer(self) -> Answer:
        sure = frozenset(id for id, mark in self.marks.items() if mark is Mark.YES)
        return Chosen(sure, frozenset(self.marks) - sure)


def marks_of(answer: Answer | None) -> Mapping[str, Mark]:
    """The options as they were marked when this answer was given."""
    if not isinstance(answer, Chosen):
        return {}
    return {**dict.fromkeys(answer.sure, Mark.YES), **dict.fromkeys(answer.unsure, Mark.UNSURE)}


def _told(entry: Options) -> Taken:
    if entry.none:
        return Taken(entry, ("You said: none of these. Is that right? y yes. Or type the number of what does fit.",))
    if not entry.marks:
        return Taken(entry, ("Nothing is marked now. Type 0 for none of these.",))
    marked = (
        f"{value.label} (not sure)" if entry.marks[value.id] is Mark.UNSURE else value.label
        for value in entry.question.values
        if value.id in entry.marks
    )
    return Taken(entry, (f"You marked: {'; '.join(marked)}.", "Is that all? y yes. Or type more numbers."))
