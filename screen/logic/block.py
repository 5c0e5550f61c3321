"""The answers of many people side by side, and what conditions make of them.

This is the one engine: a single screening is a block of one person, a table of people or a proof is a wide one.
"""

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum

from screen.logic.column import Column
from screen.logic.replies import answered
from screen.logic.standing import Opened, class_column_of, column_of, question_of
from screen.logic.truth import Truth, at_least, every, some
from screen.model.answer import Answers
from screen.model.condition import And, AtLeast, Condition, Has, Not, Or, Part, Word
from screen.model.medicine import MedicineClass
from screen.model.question import Question
from screen.model.rulebook import Rulebook
from screen.model.values import dataclass


class WaysDown(StrEnum):
    """How a way down counts that was never asked."""

    NOT_GIVEN = "not given"
    OPEN = "may be given or not"
    GIVEN = "given"


@dataclass(frozen=True, slots=True)
class View:
    """Which unknown answers are still taken as possible; those left out are taken as false."""

    unasked: bool = True
    declined: bool = True
    ways_down: WaysDown = WaysDown.NOT_GIVEN


NOW = View()
"""The answers as they mean: whatever is unknown is unknown, and a way down counts only once it was surely given."""


class Block:
    """Many people's answers, one bit a person, with every condition of one rulebook evaluated on them at most once.

    `columns` gives a part as answered and `class_columns` a class of medicines; reachability is worked in here,
    unless `gates` says that every question is taken to be reachable. `answered` has by rule the people whose
    clinician's reply lowers it; `everyone` has the bit of every person set.
    """

    def __init__(
        self,
        rulebook: Rulebook,
        everyone: int,
        columns: Callable[[Part], Column],
        class_columns: Callable[[Part], Opened],
        *,
        gates: bool = True,
        answered: Mapping[str, int] | None = None,
    ) -> None:
        self.rulebook = rulebook
        self.everyone = everyone
        self.answered = answered or {}
        self._raw_column = columns
        self._raw_class_column = class_columns
        self._gates = gates
        self._columns: dict[Part, Column] = {}
        self._kept: dict[int, tuple[Part, Column]] = {}
        self._reachable: dict[str, int] = {}
        self._facts: dict[tuple[object, ...], Truth] = {}

    @classmethod
    def of(cls, rulebook: Rulebook, people: Sequence[Answers]) -> "Block":
        """The block of these people, the first on the lowest bit."""
        return cls(
            rulebook,
            (1 << len(people)) - 1,
            lambda part: column_of(part, people, rulebook),
            lambda part: class_column_of(part, people, rulebook),
            answered=answered(rulebook, people),
        )

    def reachable(self, question: Question) -> int:
        """The people to whom the question may be put: all but those for whom its gate is false."""
        if question.id not in self._reachable:
            gate = question.asked_when if self._gates else None
            self._reachable[question.id] = self.everyone if gate is None else self.truth(gate).possibly
        return self._reachable[question.id]

    def column(self, part: Part) -> Column:
        """The part among the people its question can be put to; surely false for the others."""
        # Found by the very object first, which is quicker; it is kept, so that no other can come to stand in its place.
        kept = self._kept.get(id(part))
        if kept is None:
            column = self._columns.get(part)
            if column is None:
                column = self._columns[part] = self._worked_out(part)
            kept = self._kept[id(part)] = part, column
        return kept[1]

    def opened(self, part: Part) -> int:
        """The people for whom an unrecognised name leaves this class of medicines open, as far as anybody said."""
        medicine_class = class_of(part, self.rulebook)
        if medicine_class is None:
            return 0
        yes, no = self._follow_up(medicine_class)
        raw = self._raw_class_column(part)
        return raw.opened & ~no & ~(0 if raw.counts else yes)

    def named(self, part: Part) -> int:
        """The people whose recognised medicines alone put this class into their list."""
        return self._raw_class_column(part).column.sure

    def truth(self, condition: Condition, view: View = NOW, instead: tuple[Part, Truth] | None = None) -> Truth:
        """What the condition is for everybody, in this view of the unknown answers.

        With `instead`, that one part of the sentence (the very object, not its like inside a fact) is taken to be
        something else: so one sees what hangs on it.
        """
        if instead is not None and condition is instead[0]:
            return instead[1]
        match condition:
            case And(parts):
                return every(self.truth(part, view, instead) for part in parts)
            case Or(parts):
                return some(self.truth(part, view, instead) for part in parts)
            case AtLeast(count, parts):
                return at_least(count, (self.truth(part, view, instead) for part in parts), self.everyone)
            case Not(part):
                given = instead[1] if instead is not None and part is instead[0] else self._way_down(part, view)
                return given.opposite(self.everyone)
            case Word(id) if id in self.rulebook.facts:
                seen = (id, view.unasked, view.declined, view.ways_down)
                if seen not in self._facts:
                    self._facts[seen] = self.truth(self.rulebook.facts[id].when, view)
                return self._facts[seen]
        column = self.column(condition)
        unknown = column.unsure | (column.unasked if view.unasked else 0) | (column.declined if view.declined else 0)
        return Truth(column.sure, column.sure | unknown)

    def _worked_out(self, part: Part) -> Column:
        question = question_of(part, self.rulebook)
        assert question is not None  # soundness refuses parts that speak of no question
        medicine_class = class_of(part, self.rulebook)
        column = self._class_column(part, medicine_class) if medicine_class else self._raw_column(part)
        people = self.reachable(self.rulebook.questions[question])
        return column if people == self.everyone else column.among(people)

    def _way_down(self, part: Word | Has, view: View) -> Truth:
        column = self.column(part)
        given = column.sure | (column.unasked if view.ways_down is WaysDown.GIVEN else 0)
        return Truth(given, given | (column.unasked if view.ways_down is WaysDown.OPEN else 0))

    def _class_column(self, part: Part, medicine_class: MedicineClass) -> Column:
        raw = self._raw_class_column(part)
        yes, no = self._follow_up(medicine_class)
        sure = 0 if raw.counts else raw.opened & yes
        unsure = raw.opened & ~no & ~sure
        return Column(raw.column.sure | sure, raw.column.unsure | unsure, raw.column.unasked, raw.column.declined)

    def _follow_up(self, medicine_class: MedicineClass) -> tuple[int, int]:
        """Who said surely yes and surely no to the question that closes the class; all else leaves it open."""
        if medicine_class.closed_by is None:
            return 0, 0
        column = self.column(Word(medicine_class.closed_by))
        answered = self.reachable(self.rulebook.questions[medicine_class.closed_by])
        return column.sure, answered & ~(column.sure | column.unsure | column.unasked | column.declined)


def class_of(part: Part, rulebook: Rulebook) -> MedicineClass | None:
    """The class of medicines a part speaks of, if it speaks of one."""
    medicines = rulebook.medicines_question
    if medicines is None or not isinstance(part, Has) or question_of(part, rulebook) != medicines.id:
        return None
    return rulebook.classes.get(part.value)
