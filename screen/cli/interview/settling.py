"""Two different answers to one question, settled by those who gave them."""

from dataclasses import dataclass, replace

from screen.cli.interview.dialogue import Dialogue, Leave, Said, Setting
from screen.cli.interview.opening import dialogue_of
from screen.cli.interview.view import Key, Row, View
from screen.logic.conversation import MOVES, Answered, Conversation, Move, QuestionPage, after
from screen.logic.second_checking import Difference
from screen.model.answer import Answer
from screen.writing.said import in_words


@dataclass(frozen=True, slots=True)
class SettlingDialogue:
    """Both answers beside each other; neither is preferred, and nothing goes on before one was chosen."""

    setting: Setting
    difference: Difference
    number: int
    count: int
    told: tuple[str, ...] = ()

    @property
    def view(self) -> View:
        """The question with both answers."""
        question = self.setting.rulebook.questions[self.difference.question]
        first, second = (in_words(question, each) for each in (self.difference.first, self.difference.second))
        return View(
            section="Second check: these answers differ",
            progress=f"Difference {self.number} of {self.count}",
            text=question.ask,
            rows=(Row("1", f"the first time: {first}"), Row("2", f"just now: {second}")),
            told=self.told,
            refused=bool(self.told),
            keys=(Key("1-2", "the answer that is right"), Key("3", "neither: ask the person again")),
            more_keys=(Key("q", "stop"),),
        )

    def said(self, word: str) -> Said:
        """One of the two, or the question once more."""
        match word.strip().lower():
            case "":
                return replace(self, told=())
            case "1":
                return self._settled(self.difference.first)
            case "2":
                return self._settled(self.difference.second)
            case "3":
                return AskedTogether(self, dialogue_of(self.setting, self._page()))
            case "q" | "quit":
                return Leave.QUIT
            case _:
                return replace(self, told=("Please type 1, 2 or 3.",))

    def _settled(self, answer: Answer) -> Answered:
        return Answered({self.difference.question: answer}, read_back=True)

    def _page(self) -> QuestionPage:
        question = self.setting.rulebook.questions[self.difference.question]
        return QuestionPage(question, None, self.number, self.count - self.number, False, False, (), ())


@dataclass(frozen=True, slots=True)
class AskedTogether:
    """The question as it is always asked; every way out of it but an answer leads back to the two answers."""

    settling: SettlingDialogue
    asked: Dialogue

    @property
    def view(self) -> View:
        """The question."""
        return self.asked.view

    def said(self, word: str) -> Said:
        """The answer, or the two answers again."""
        said = self.asked.said(word)
        if isinstance(said, Answered) or said is Leave.QUIT:
            return said
        if isinstance(said, (Leave, *MOVES)):
            return self.settling
        return replace(self, asked=said)


@dataclass(frozen=True, slots=True)
class Settling:
    """The step that settles one difference."""

    dialogue: SettlingDialogue

    def taken(self, conversation: Conversation, move: Move) -> Conversation:
        """The conversation with the answer both came to."""
        return after(self.dialogue.setting.rulebook, conversation, move)


def settling_pages(setting: Setting, differences: tuple[Difference, ...]) -> list[Settling]:
    """A step for each difference."""
    count = len(differences)
    return [Settling(SettlingDialogue(setting, each, number, count)) for number, each in enumerate(differences, 1)]
