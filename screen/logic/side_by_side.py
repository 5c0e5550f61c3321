"""Made-up people side by side, who share most of their answers, so that each answer is looked at only once."""

from collections.abc import Iterable, Sequence
from functools import cache

from screen.logic.block import Block
from screen.logic.column import Column
from screen.logic.standing import Opened, class_column_of, column_of, question_of
from screen.model.answer import Answer, Answers
from screen.model.condition import Part
from screen.model.rulebook import Rulebook

Row = tuple[Answer | None, ...]
"""The answers of one person to the questions in their order, as far as they go; None was never asked."""


class SideBySide:
    """People as rows of answers, the first on the lowest bit.

    The same answer should be the same object wherever it stands: people are compared by identity, which is quick.
    """

    def __init__(self, rulebook: Rulebook, rows: Iterable[Row]) -> None:
        self.rulebook = rulebook
        by_identity = {tuple(map(id, row)): row for row in rows}
        self.rows = list(by_identity.values())
        self._numbers = {each: number for number, each in enumerate(by_identity)}
        self._questions = {id: number for number, id in enumerate(rulebook.questions)}

    def __len__(self) -> int:
        return len(self.rows)

    def bit(self, row: Row) -> int:
        """The bit of one of the rows."""
        return 1 << self._numbers[tuple(map(id, row))]

    def person(self, number: int) -> Answers:
        """The answers of one person, by the number of their bit."""
        given = zip(self._questions, self.rows[number], strict=False)
        return Answers({id: answer for id, answer in given if answer is not None})

    def people(self, bits: int) -> list[Answers]:
        """The answers of everybody whose bit is set."""
        return [self.person(number) for number in range(len(self.rows)) if bits >> number & 1]

    def block(self, replied: Iterable[str] = ()) -> Block:
        """The same people as a block; to the rules in `replied` a clinician has replied for each of them."""
        answered = cache(self._answered)
        everyone = (1 << len(self.rows)) - 1

        def column(part: Part) -> Column:
            answers, bits = answered(question_of(part, self.rulebook) or "")
            return _spread(column_of(part, answers, self.rulebook), bits)

        def class_column(part: Part) -> Opened:
            answers, bits = answered(question_of(part, self.rulebook) or "")
            found = class_column_of(part, answers, self.rulebook)
            return Opened(_spread(found.column, bits), _spread(Column(found.opened), bits).sure, found.counts)

        return Block(self.rulebook, everyone, column, class_column, answered=dict.fromkeys(replied, everyone))

    def _answered(self, question: str) -> tuple[list[Answers], list[int]]:
        """Somebody for each different answer to the question, and the bits of those who gave it."""
        place = self._questions[question]
        given = [row[place] if place < len(row) else None for row in self.rows]
        kinds = list({id(answer): answer for answer in given}.values())
        people = [Answers({} if answer is None else {question: answer}) for answer in kinds]
        if len(kinds) == 1:
            return people, [(1 << len(given)) - 1]
        return people, [_bits([answer is kind for answer in given]) for kind in kinds]


def _bits(flags: Sequence[bool]) -> int:
    """The flags as one number, the first on the lowest bit."""
    return int("".join("1" if flag else "0" for flag in reversed(flags)) or "0", 2)


def _spread(column: Column, bits: Sequence[int]) -> Column:
    """What holds for one person of each kind, for everybody of that kind."""

    def rail(some: int) -> int:
        return sum(each for number, each in enumerate(bits) if some >> number & 1)

    return Column(rail(column.sure), rail(column.unsure), rail(column.unasked), rail(column.declined))
