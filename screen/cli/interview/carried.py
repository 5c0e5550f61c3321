"""Answers of an earlier visit that still hold, shown to be confirmed before any of them counts."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from screen.cli.interview.dialogue import Leave, Said, Setting
from screen.cli.interview.numbers import chosen
from screen.cli.interview.view import Key, Row, Typing, View
from screen.logic.conversation import Answered, Conversation, Move
from screen.model.answer import Answers
from screen.model.question import Kind, Question
from screen.writing.said import in_words


@dataclass(frozen=True, slots=True)
class CarriedDialogue:
    """What was answered in one section; `gone` are those that are not so any more, in the order said."""

    setting: Setting
    title: str
    questions: tuple[Question, ...]
    earlier: Answers
    gone: tuple[str, ...] = ()
    told: tuple[str, ...] = ()
    refused: bool = False

    @property
    def view(self) -> View:
        """The answers that are left, each with its number and, where days differ, its day."""
        return View(
            section=f"{self.title}: last time",
            text="This is what you said before. Is all of it still so?",
            rows=tuple(
                Row(str(number), f"{each.short}: {in_words(each, self.earlier.given[each.id])} ({self._day(each)})")
                for number, each in enumerate(self._left(), 1)
            ),
            told=self.told,
            refused=self.refused,
            keys=(Key("y", "yes, all still so"), Key("number", "that has changed: ask me again, then Enter")),
            more_keys=(*((Key("b", "undo that"),) if self.gone else ()), Key("q", "stop")),
            typing=Typing.NUMBER,
        )

    def said(self, word: str) -> Said:
        """Confirmed, or one answer less; nothing counts until `y` was said."""
        left = self._left()
        match word.strip().lower():
            case "":
                return replace(self, told=(), refused=False)
            case "y" | "yes":
                return self._confirmed()
            case "q" | "quit":
                return Leave.QUIT
            case "b" | "back" if self.gone:
                return replace(self, gone=self.gone[:-1], told=("It stands again.",), refused=False)
            case number if (place := chosen(number, len(left))) is not None:
                return self._without(left[place])
            case _:
                wanted = "Please type y if all is still so, or the number of what has changed."
                return replace(self, told=(wanted,), refused=True)

    def _without(self, question: Question) -> Said:
        less = replace(self, gone=(*self.gone, question.id), told=(), refused=False)
        if not less._left():
            return less._confirmed()
        told = (
            f"You will be asked again: {question.short}.",
            *(f"  {row.word}  {row.label}" for row in less.view.rows),
        )
        return replace(less, told=(*told, "Is the rest still so? y yes."))

    def _left(self) -> list[Question]:
        return [each for each in self.questions if each.id not in self.gone]

    def _confirmed(self) -> Answered:
        return Answered({each.id: self.earlier.given[each.id] for each in self._left()}, read_back=True)

    def _day(self, question: Question) -> str:
        return self.earlier.carried_over[question.id]


@dataclass(frozen=True, slots=True)
class Carried:
    """The step that shows one section; what is confirmed is carried over with its day."""

    dialogue: CarriedDialogue

    def taken(self, conversation: Conversation, move: Move) -> Conversation:
        """The conversation with the answers that are still so."""
        if not isinstance(move, Answered):
            return conversation
        answers, days = conversation.answers, self.dialogue.earlier.carried_over
        carried_over = {**answers.carried_over, **{id: days[id] for id in move.answers}}
        given = {**answers.given, **move.answers}
        return replace(conversation, answers=replace(answers, given=given, carried_over=carried_over))


def carried_pages(setting: Setting, valid: Answers) -> Iterator[Carried]:
    """A step for each section with answers that still hold; medicines are read back one by one instead."""
    held = [
        question
        for id, question in setting.rulebook.questions.items()
        if id in valid.given and question.kind is not Kind.MEDICINES
    ]
    for section, questions in groupby(held, key=lambda question: question.section):
        title = setting.rulebook.sections[section].title
        yield Carried(CarriedDialogue(setting, title, tuple(questions), valid))
