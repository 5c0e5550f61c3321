"""A question as a dialogue: the words that work on every question, around what its kind of answer needs."""

from dataclasses import dataclass, replace
from typing import Final

from screen.cli.interview.dialogue import Leave, Said, Setting
from screen.cli.interview.entry import Entry, Taken
from screen.cli.interview.leaving import LeavingDialogue
from screen.cli.interview.view import Key, View
from screen.logic.conversation import Answered, Back, Forward, QuestionPage, Review
from screen.model.answer import Answer, Plain
from screen.model.level import Level
from screen.model.question import Question
from screen.writing.outcome import number_to_call
from screen.writing.said import in_words

HELP: Final = """\
b      back one step; your answers stay
k      keep an answer you gave before
w      why we ask this
r      review: see all your answers
s      save your answers and stop
q      stop without a result
Enter  alone answers nothing: it shows the question again"""

KEEP: Final = Key("k", "keep it")
MORE: Final = (
    Key("b", "back"),
    Key("w", "why we ask"),
    Key("r", "review"),
    Key("s", "save and stop"),
    Key("q", "stop"),
    Key("h", "help"),
)
LAST_STEP: Final = "This is the first question. There is nothing to go back to."
_UNSURE: Final = ("?", Plain.UNSURE.value, "not sure")


@dataclass(frozen=True, slots=True)
class QuestionDialogue:
    """One question, put until it is answered."""

    setting: Setting
    page: QuestionPage
    entry: Entry
    told: tuple[str, ...] = ()
    refused: bool = False
    example_told: bool = False

    @property
    def view(self) -> View:
        """The question with what was marked or named so far."""
        page, question = self.page, self.page.question
        about = (f"Not recognised: {'; '.join(page.about)}",) if page.about else ()
        before = () if page.before is None else (f"(before: {in_words(question, page.before)})",)
        declining = (Key("p", "rather not say"),) if question.private else ()
        keeping = (KEEP,) if page.before is not None else ()
        return View(
            section=self.setting.rulebook.sections[question.section].title,
            progress=_progress(page),
            alarm=alarm(self.setting) if page.emergency else (),
            news=tuple(news(page.dropped, page.revived)),
            text="\n".join([*self._private(), *about, _asked(question, self.setting), *before]),
            rows=self.entry.rows,
            told=self.told,
            refused=self.refused,
            helps=self.told == (HELP,),
            keys=(*self.entry.keys, *declining, *keeping),
            more_keys=MORE,
            typing=self.entry.typing,
            pains=self.entry.pains,
            suggests=self.entry.suggests,
        )

    def said(self, word: str) -> Said:
        """The answer, another step, or the same question with what the word brought."""
        word = word.strip()
        if self.entry.claims(word):
            return self._took(self.entry.take(word))
        match word.lower():
            case "":
                return self._plain()
            case "h" | "help":
                return replace(self._plain(), told=(HELP,))
            case "w" | "why":
                return replace(self._plain(), told=(self.page.question.why,))
            case "q" | "quit":
                return LeavingDialogue(self._plain())
            case "s" | "save":
                return Leave.SAVE
            case "r" | "review":
                return Review()
            case "b" | "back":
                return self._refusing(LAST_STEP) if self.page.is_first else Back()
            case "k" | "keep" if self.page.before is not None:
                return Forward()
            case "p" | Plain.DECLINED if self.page.question.private:
                return self._answered(Plain.DECLINED)
            case unsure if unsure in _UNSURE:
                return self._unsure()
            case _:
                return self._took(self.entry.take(word))

    def _took(self, taken: Taken) -> Said:
        if taken.answer is not None:
            return self._answered(taken.answer, read_back=taken.read_back)
        return replace(self, entry=taken.entry, told=taken.told, refused=taken.refused)

    def _unsure(self) -> Said:
        example = self.page.question.example
        if self.example_told or not example:
            return self._answered(Plain.UNSURE)
        told = (f"For example: {example}", "If you are still not sure, type ? again.")
        return replace(self._plain(), told=told, example_told=True)

    def _answered(self, answer: Answer, *, read_back: bool = False) -> Answered:
        return Answered({self.page.question.id: answer}, read_back)

    def _plain(self) -> "QuestionDialogue":
        return replace(self, told=(), refused=False)

    def _refusing(self, why: str) -> "QuestionDialogue":
        return replace(self, told=(why,), refused=True)

    def _private(self) -> list[str]:
        if not (self.page.question.private and self.setting.staff):
            return []
        return ["Private: turn the screen to the person, who reads and answers this alone."]


def alarm(setting: Setting) -> tuple[str, ...]:
    """What to do in an emergency, before anything else on the screen."""
    wording = setting.rulebook.levels[Level.EMERGENCY.id]
    number = number_to_call(setting.rulebook, Level.EMERGENCY)
    return (wording.headline, *((number,) if number else ()), wording.action)


def news(dropped: tuple[Question, ...], revived: tuple[Question, ...]) -> list[str]:
    """What the last change did to other answers."""
    told = []
    if dropped:
        told.append(f"Set aside, because of your change: {_named(dropped)}. It counts again if you change back.")
    if revived:
        told.append(f"Your earlier answers count again: {_named(revived)}.")
    return told


def _asked(question: Question, setting: Setting) -> str:
    return question.read_aloud if setting.staff and not question.private else question.ask


def _progress(page: QuestionPage) -> str:
    after = f"at most {page.more} more" if page.more > 0 else "the last one"
    return f"Question {page.number}, {after}"


def _named(questions: tuple[Question, ...]) -> str:
    return "; ".join(each.short for each in questions)
