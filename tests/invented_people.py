"""The invented people of `tests/people/`: their answers, and what the published evidence says they should be told."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

from screen.logic.interview import next_question
from screen.logic.screening import screen
from screen.model.answer import Answers
from screen.model.question import Kind, Question
from screen.model.rulebook import Rulebook
from screen.model.screening import Screening, Status
from screen.reading.json_answers import read_json_answers
from tests.carriers import CARRIERS
from tests.shipped import lexicon, rulebook

FOLDER: Final = Path(__file__).parent / "people"
NAMES: Final = sorted(file.stem for file in FOLDER.glob("*.json"))


@dataclass(frozen=True, slots=True)
class Person:
    """One invented person; `expects` holds what the evidence says of these answers.

    `levels` has two where the evidence leaves open whether a well person should tell anything at all.
    """

    name: str
    answers: Answers
    levels: tuple[str, ...]
    expects: dict[str, Any]
    combinations: tuple[str, ...]

    @property
    def well(self) -> bool:
        """Whether nothing about this person is a matter for a doctor."""
        return bool(self.expects.get("well", False))

    @property
    def complete(self) -> bool:
        """Whether nothing left blank could change what is shown."""
        return bool(self.expects.get("complete", True))

    @property
    def left_blank(self) -> bool:
        """Whether the person skipped a question, as people do on paper."""
        return "left_blank" in self.expects


def shipped() -> Rulebook:
    """The rulebook as shipped."""
    return rulebook()


@cache
def person(name: str) -> Person:
    """The person in one file, with the answers read as the program reads them."""
    text = (FOLDER / f"{name}.json").read_text(encoding="utf-8")
    record = json.loads(text)
    expects = record["expect"]
    levels = expects["level"]
    return Person(
        name=name,
        answers=read_json_answers(json.dumps(record["answers"]).encode(), name, shipped(), lexicon),
        levels=tuple(levels) if isinstance(levels, list) else (levels,),
        expects=expects,
        combinations=tuple(record.get("combinations", ())),
    )


@cache
def screening(name: str) -> Screening:
    """What the shipped rulebook says about one person."""
    return screen(shipped(), person(name).answers)


def found(name: str) -> list[str]:
    """The ids of the rules that apply, gravest first."""
    return [finding.rule.id for finding in screening(name).findings]


def not_sure(name: str) -> list[str]:
    """The ids of the rules that a "not sure" holds open."""
    return [each.rule.id for each in screening(name).undecided if each.status is Status.NOT_SURE]


def uncarried(items: list[str], rules: list[str]) -> list[str]:
    """The items of the evidence that none of these rules carries."""
    return [item for item in items if not {item, *CARRIERS.get(item, ())} & set(rules)]


@cache
def interview(name: str) -> tuple[Question, ...]:
    """The questions this person is asked one after the other, each answered as the file says."""
    return tuple(_asked(person(name).answers))


def things_weighed(questions: Sequence[Question]) -> int:
    """How many things a person has to think about: each option of a list counts, any other question is one."""
    return sum(len(question.values) if question.kind is Kind.CHOICES else 1 for question in questions)


def _asked(told: Answers) -> Iterator[Question]:
    """Ends at the first question that was left blank, having asked it."""
    answers = Answers()
    while question := next_question(shipped(), answers):
        yield question
        if question.id not in told.given:
            return
        answers = answers.with_answer(question.id, told.given[question.id])
