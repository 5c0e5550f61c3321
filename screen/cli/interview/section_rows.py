"""The rows of a section on one screen: what can be said yes to, how it is marked, and how many rows fit."""

import textwrap
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from screen.cli.interview.options import marks_of
from screen.cli.interview.view import Mark, Row
from screen.logic.conversation import SectionPage
from screen.model.answer import Answer, Chosen, Plain
from screen.model.question import Question, Value

WORDS: Final[tuple[str, ...]] = (*"123456789", *"acdefgijlmotuvz")
"""What the rows are called. The letters left out mean something on every page."""

_WORD_AND_MARK: Final = 11
_PLAIN: Final = {Plain.YES: Mark.YES, Plain.NO: Mark.NO, Plain.UNSURE: Mark.UNSURE}


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that can be so: a yes-no question, or one option of a question with several."""

    question: Question
    value: Value | None = None

    @property
    def key(self) -> tuple[str, str]:
        """What tells it from all others."""
        return self.question.id, self.value.id if self.value else ""

    @property
    def label(self) -> str:
        """What stands in its row."""
        return self.value.label if self.value else self.question.read_aloud

    @property
    def short(self) -> str:
        """What it is called in a few words."""
        return self.value.label if self.value else self.question.short


Marks = Mapping[tuple[str, str], Mark]


def items_of(page: SectionPage) -> tuple[Item, ...]:
    """Everything on the page that can be so, in the order read out."""
    return tuple(Item(question, value) for question in page.questions for value in (question.values or (None,)))


def marks_before(page: SectionPage) -> Marks:
    """The marks of what was answered already."""
    return {
        item.key: mark
        for item in items_of(page)
        if (mark := _mark_before(item, page.before.get(item.question.id))) is not Mark.OPEN
    }


def answer_of(question: Question, items: Sequence[Item], marks: Marks) -> Answer:
    """The answer that the marks of all its rows make up; nothing is open any more."""
    if not question.values:
        return {mark: answer for answer, mark in _PLAIN.items()}[marks[question.id, ""]]
    mine = {item.value.id: marks[item.key] for item in items if item.question is question and item.value}
    return Chosen(*(frozenset(id for id, mark in mine.items() if mark is each) for each in (Mark.YES, Mark.UNSURE)))


def rows_of(items: Sequence[Item], marks: Marks) -> Iterator[Row]:
    """The rows as they stand, each with the word that marks it; a list has its question above it."""
    for place, item in enumerate(items):
        yield Row(WORDS[place], item.label, marks.get(item.key, Mark.OPEN), _heading(items, place))


def fitting(items: Sequence[Item], columns: int, lines: int) -> int:
    """How many of the items fit into that many lines: whole questions, or else as much of the first as fits."""
    fit = 0
    for place, item in enumerate(items[: len(WORDS)]):
        heading = _heading(items, place)
        lines -= _height(item.label, columns - _WORD_AND_MARK)
        lines -= 0 if heading is None else _height(heading, columns - 2)
        if lines < 0:
            break
        fit = place + 1
    ends = [place for place in range(1, fit + 1) if place == len(items) or _begins(items, place)]
    return max([*ends, 0]) or max(fit, 1)


def height(text: str, columns: int) -> int:
    """The lines that a text takes."""
    return sum(_height(line, columns) for line in text.split("\n"))


def _heading(items: Sequence[Item], place: int) -> str | None:
    """What stands above a row: the question of a list, or a blank where a list has ended before."""
    item = items[place]
    if item.value is None:
        return "" if place and items[place - 1].value is not None else None
    return item.question.read_aloud if place == 0 or _begins(items, place) else None


def _begins(items: Sequence[Item], place: int) -> bool:
    return items[place].question is not items[place - 1].question


def _height(line: str, columns: int) -> int:
    return max(1, len(textwrap.wrap(line, max(columns, 10))))


def _mark_before(item: Item, answer: Answer | None) -> Mark:
    if answer is None:
        return Mark.OPEN
    if isinstance(answer, Plain):
        return _PLAIN.get(answer, Mark.OPEN)
    return marks_of(answer).get(item.value.id, Mark.NO) if item.value else Mark.OPEN
