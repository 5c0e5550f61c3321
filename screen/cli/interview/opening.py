"""The dialogue that belongs to a page."""

from typing import assert_never

from screen.cli.interview.dialogue import Dialogue, Setting
from screen.cli.interview.entry import Entry
from screen.cli.interview.medicines import Medicines
from screen.cli.interview.one_word import OneWord
from screen.cli.interview.options import Options, marks_of
from screen.cli.interview.question import QuestionDialogue
from screen.cli.interview.read_back import ReadBackDialogue
from screen.cli.interview.result import ResultDialogue
from screen.cli.interview.review import ReviewDialogue
from screen.cli.interview.section import SectionDialogue
from screen.cli.interview.stop import StopDialogue
from screen.logic.conversation import (
    Page,
    QuestionPage,
    ReadBackPage,
    ResultPage,
    ReviewPage,
    SectionPage,
    StopPage,
)
from screen.model.answer import Answer, Chosen
from screen.model.medicine import MedicineList
from screen.model.question import Kind, Question
from screen.model.rulebook import PAIN


def dialogue_of(setting: Setting, page: Page) -> Dialogue:
    """The page as it is before anything was said."""
    match page:
        case QuestionPage():
            return QuestionDialogue(setting, page, _entry(setting, page.question, page.before))
        case SectionPage():
            return SectionDialogue.of(setting, page)
        case ReadBackPage():
            return ReadBackDialogue(setting, page)
        case ReviewPage():
            return ReviewDialogue(setting, page)
        case StopPage():
            return StopDialogue(setting, page)
        case ResultPage():
            return ResultDialogue(setting, page)
        case _:
            assert_never(page)


def _entry(setting: Setting, question: Question, before: Answer | None) -> Entry:
    """An empty entry, or one that holds a list as it was given, to be added to or taken from."""
    match question.kind:
        case Kind.CHOICES:
            return Options(question, question.id == PAIN, marks_of(before), none=before == Chosen())
        case Kind.MEDICINES:
            empty = Medicines(question, setting.rulebook, setting.lexicon)
            return empty.holding(before) if isinstance(before, MedicineList) else empty
        case _:
            return OneWord(question)
