"""What a person answered."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

from screen.model.medicine import MedicineList
from screen.model.reply import Reply
from screen.model.values import dataclass, field, replace

if TYPE_CHECKING:
    from screen.model.second_check import SecondCheck


class Plain(StrEnum):
    """The answers that are a word of their own.

    `UNSURE` is a possible answer to every question, `DECLINED` ("rather not say") only to a private one.
    """

    YES = "yes"
    NO = "no"
    UNSURE = "unsure"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class Chosen:
    """The options a person named, by id, and those they are not sure of; both empty means "none of these"."""

    sure: frozenset[str] = frozenset()
    unsure: frozenset[str] = frozenset()


class AnsweredBy(StrEnum):
    """Who sat at the keys: the person alone, or staff who asked and wrote down."""

    SELF = "self"
    STAFF = "staff"


Answer = Plain | Chosen | int | MedicineList


@dataclass(frozen=True, slots=True)
class Answers:
    """All answers of one person by question id; a question that is not a key was never asked.

    `vouched` names the questions that nobody put to the person because somebody answered "no to the rest" for them.
    `asked_on` is the day of the answers (ISO date). `replies` are what clinicians answered, by the id of the rule.
    `carried_over` are answers of an earlier visit that the person said are still so, each with the day it was asked.
    """

    given: Mapping[str, Answer] = field(default_factory=lambda: MappingProxyType({}))
    vouched: frozenset[str] = frozenset()
    asked_on: str | None = None
    replies: Mapping[str, Reply] = field(default_factory=lambda: MappingProxyType({}))
    answered_by: AnsweredBy | None = None
    carried_over: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    second_check: "SecondCheck | None" = None

    def with_answer(self, question: str, answer: Answer) -> "Answers":
        """The same answers with one given or replaced."""
        return self._asked_anew(question, {**self.given, question: answer})

    def without(self, question: str) -> "Answers":
        """The same answers as if this question had never been asked."""
        return self._asked_anew(question, {id: answer for id, answer in self.given.items() if id != question})

    def _asked_anew(self, question: str, given: Mapping[str, Answer]) -> "Answers":
        carried_over = {id: day for id, day in self.carried_over.items() if id != question}
        return replace(self, given=given, vouched=self.vouched - {question}, carried_over=carried_over)
