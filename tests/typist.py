"""Somebody at the keys who answers each page of an interview as one person told them, with as few keys as there are."""

from dataclasses import dataclass

from screen.cli.interview.dialogue import Dialogue, Leave, Setting
from screen.cli.interview.medicines import Medicines
from screen.cli.interview.one_word import OneWord
from screen.cli.interview.opening import dialogue_of
from screen.cli.interview.options import NONE_KEY, Options
from screen.cli.interview.question import QuestionDialogue
from screen.cli.interview.result import ResultDialogue
from screen.cli.interview.section import SectionDialogue
from screen.cli.interview.section_rows import WORDS, Item
from screen.cli.interview.stop import StopDialogue
from screen.cli.interview.view import Mark, Typing
from screen.logic.conversation import MOVES, Answered, Conversation, after, page_of
from screen.model.answer import Answer, Answers, Chosen, Plain
from screen.model.medicine import MedicineList

_PLAIN = {Plain.YES: "y", Plain.NO: "n", Plain.UNSURE: "?", Plain.DECLINED: "p"}
_MARKS = {Plain.YES: Mark.YES, Plain.UNSURE: Mark.UNSURE}


@dataclass(frozen=True, slots=True)
class Typed:
    """One word, where it was typed (the section of a question, or what page it was), and the keys it takes.

    A word takes its letters, and Enter where a page cannot know by itself that the word has ended.
    """

    where: str
    word: str
    keys: int


@dataclass(frozen=True, slots=True)
class Done:
    """An interview that came to its end: what was typed, the questions answered, and how it stands."""

    typed: tuple[Typed, ...]
    questions: tuple[str, ...]
    conversation: Conversation


def type_all(setting: Setting, conversation: Conversation, told: Answers) -> Done:
    """Answer everything that is asked as it was told; what was not told is no where it is one of many rows."""
    typed: list[Typed] = []
    questions: list[str] = []
    dialogue = _opened(setting, conversation)
    while True:
        word = _word(dialogue, told)
        keys = len(word) + (dialogue.view.typing is not Typing.KEY)
        typed.append(Typed(_where(dialogue), word, keys))
        said = dialogue.said(word)
        if isinstance(said, Leave):
            return Done(tuple(typed), tuple(questions), conversation)
        if not isinstance(said, MOVES):
            dialogue = said
            continue
        questions += said.answers if isinstance(said, Answered) else ()
        conversation = after(setting.rulebook, conversation, said)
        dialogue = _opened(setting, conversation)


def _opened(setting: Setting, conversation: Conversation) -> Dialogue:
    return dialogue_of(setting, page_of(setting.rulebook, conversation))


def _where(dialogue: Dialogue) -> str:
    match dialogue:
        case QuestionDialogue(page=page):
            return page.question.section
        case SectionDialogue(page=page):
            return page.section.id
        case _:
            return type(dialogue).__name__


def _word(dialogue: Dialogue, told: Answers) -> str:
    match dialogue:
        case QuestionDialogue(page=page, entry=entry):
            return _answer(entry, told.given[page.question.id])
        case SectionDialogue():
            return _mark(dialogue, told)
        case StopDialogue() | ResultDialogue():
            return "x"
        case _:
            return "y"


def _answer(entry: object, told: Answer) -> str:
    """The next word towards an answer."""
    match entry, told:
        case _, Plain():
            return _PLAIN[told]
        case Options(), Chosen():
            return _option(entry, told)
        case Medicines(), MedicineList():
            return _medicine(entry, told)
        case OneWord(question=question), Chosen(sure):
            return next(str(place) for place, value in enumerate(question.values, 1) if value.id in sure)
        case _:
            return str(told)


def _option(entry: Options, told: Chosen) -> str:
    if not told.sure and not told.unsure:
        return "y" if entry.none else NONE_KEY
    for place, value in enumerate(entry.question.values, 1):
        wanted = _wanted(told, value.id)
        if entry.marks.get(value.id, Mark.OPEN) is not (wanted or Mark.OPEN):
            return str(place)
    return "y"


def _medicine(entry: Medicines, told: MedicineList) -> str:
    if entry.doubtful:
        return "?"
    if entry.none or (told.none and not told.items):
        return "y" if entry.none else NONE_KEY
    left = told.items[len(entry.lines) :]
    return left[0].as_written if left else "y"


def _mark(dialogue: SectionDialogue, told: Answers) -> str:
    for word, item in zip(WORDS, dialogue.shown, strict=False):
        wanted = _wanted_row(item, told)
        if wanted and dialogue.marks.get(item.key) is not wanted:
            return word
    return "n" if dialogue.others else "y"


def _wanted_row(item: Item, told: Answers) -> Mark | None:
    answer = told.given.get(item.question.id)
    if isinstance(answer, Plain):
        return _MARKS.get(answer)
    return _wanted(answer, item.value.id) if isinstance(answer, Chosen) and item.value else None


def _wanted(told: Chosen, value: str) -> Mark | None:
    return Mark.YES if value in told.sure else Mark.UNSURE if value in told.unsure else None
