"""One question put to one person: what is shown, and the keys that work everywhere."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Final, Protocol

from screen.logic.answer_words import answer_words
from screen.model.answer import Answer, Plain
from screen.model.errors import Interrupted
from screen.model.medicine import Lexicon
from screen.model.question import Kind, Question


class Asker(Protocol):
    """Somebody or something that puts texts before a person and brings back one line at a time."""

    def say(self, text: str) -> None:
        """Show a text."""

    def refuse(self, text: str) -> None:
        """Show why a reply was not taken, and forget what was typed ahead: it was meant for something else."""

    def ask(self) -> str:
        """The next line, as text without control characters; raises Interrupted when there will be none."""


class Back(Enum):
    """The wish to go back one question."""

    BACK = "b"


@dataclass(frozen=True, slots=True)
class Typed:
    """Words that are not about the interview itself; the question says what they mean."""

    text: str


HELP: Final = """\
?      you are not sure
b      back one step; what you answered stays and can be kept with k
w      why we ask this
q      stop, without a result
Enter  alone answers nothing"""

_KEYS: Final = {
    Kind.YES_NO: "y yes, n no, ? not sure",
    Kind.CHOICE: "the number that fits, ? not sure",
    Kind.CHOICES: "the numbers of all that fit, such as 1 2; 0 none of these; 2? not sure about number 2; "
    "? not sure at all",
    Kind.NUMBER: "a whole number ({unit}), ? not sure",
    Kind.MEDICINES: "one name, then Enter; none if you take none; ? not sure",
}


@dataclass(slots=True)
class Exchange:
    """A question, what was answered the last time it was asked, and the person it is put to."""

    question: Question
    before: Answer | None
    asker: Asker
    lexicon: Callable[[], Lexicon]
    example_told: bool = False

    def put(self) -> None:
        """Show the question and what may be typed."""
        question = self.question
        self.asker.say(question.ask)
        for number, value in enumerate(question.values, 1):
            self.asker.say(f"  {number}  {value.label}")
        private = ", r rather not say" if question.private else ""
        self.asker.say(f"[Type: {_KEYS[question.kind].format(unit=question.unit)}{private}, h help]")
        if self.before is not None:
            self.asker.say(f"(before: {_in_words(question, self.before)}. k keeps it)")

    def reply(self, *, in_a_list: bool = False) -> Typed | Answer | Back:
        """What the person makes of the question. While they write a list, Enter, `b` and `?` belong to the list."""
        while True:
            word = self.asker.ask().strip()
            match word.lower():
                case "h" | "help":
                    self.asker.say(HELP)
                case "w" | "why":
                    self.asker.say(self.question.why)
                case "q" | "quit":
                    raise Interrupted("You stopped. There is no result.")
                case _ if in_a_list:
                    return Typed(word)
                case "":
                    self.put()
                case "b" | "back":
                    return Back.BACK
                case "k" if self.before is not None:
                    return self.before
                case "r" | Plain.DECLINED if self.question.private:
                    return Plain.DECLINED
                case "?" | Plain.UNSURE | "not sure":
                    if self.example_told or not self.question.example:
                        return Plain.UNSURE
                    self.example_told = True
                    self.asker.say(f"For example: {self.question.example}")
                    self.asker.say("If you are still not sure, type ? again.")
                case _:
                    return Typed(word)


def _in_words(question: Question, answer: Answer) -> str:
    words = answer_words(question, answer)
    return ", ".join(words) if isinstance(words, list) else str(words)
