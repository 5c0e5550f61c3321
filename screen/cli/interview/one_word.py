"""An answer of one word: yes or no, one option, or a number."""

from dataclasses import dataclass

from screen.cli.interview.entry import Taken
from screen.cli.interview.view import Key, Row, Typing
from screen.model.answer import Answer
from screen.model.question import Kind, Question
from screen.reading.answer_words import NotAnAnswer, answer_from_words


@dataclass(frozen=True, slots=True)
class OneWord:
    """The entry of a question that takes one word."""

    question: Question
    pains: frozenset[str] | None = None
    suggests: bool = False

    @property
    def rows(self) -> tuple[Row, ...]:
        """The options of a choice, by their numbers."""
        return tuple(Row(str(number), value.label) for number, value in enumerate(self.question.values, 1))

    @property
    def keys(self) -> tuple[Key, ...]:
        """The words that answer."""
        match self.question.kind:
            case Kind.YES_NO:
                return Key("y", "yes"), Key("n", "no"), Key("?", "not sure")
            case Kind.NUMBER:
                return Key("number", f"a whole number ({self.question.unit}), then Enter"), Key("?", "not sure")
            case _:
                return Key(f"1-{len(self.question.values)}", "the one that fits"), Key("?", "not sure")

    @property
    def typing(self) -> Typing:
        """One key, unless a number has to be typed out."""
        written_out = self.question.kind is Kind.NUMBER or len(self.question.values) > 9
        return Typing.NUMBER if written_out else Typing.KEY

    def claims(self, word: str) -> bool:  # noqa: ARG002  # the protocol's
        """No word of other pages is an answer here."""
        return False

    def take(self, word: str) -> Taken:
        """The answer, if the word is one."""
        answer = self._answer(word.lower())
        if answer is None:
            return Taken(self, (self._wanted(),), refused=True)
        return Taken(self, answer=answer)

    def _answer(self, word: str) -> Answer | None:
        if self.question.kind is Kind.YES_NO:
            word = {"y": "yes", "n": "no"}.get(word, word)
        else:
            word = {str(number): value.id for number, value in enumerate(self.question.values, 1)}.get(word, word)
        try:
            return answer_from_words(self.question, word, dict)
        except NotAnAnswer:
            return None

    def _wanted(self) -> str:
        match self.question.kind:
            case Kind.YES_NO:
                return "Please type y, n or ?."
            case Kind.NUMBER:
                return f"Please type a whole number from {self.question.least} to {self.question.greatest}, or ?."
            case _:
                return f"Please type a number from 1 to {len(self.question.values)}, or ?."
