"""Questions, as a person reads them and as a rule refers to them."""

from enum import StrEnum

from screen.model.condition import Condition
from screen.model.period import TODAY, Period
from screen.model.values import LATE, dataclass, field


class Kind(StrEnum):
    """What form the answer to a question takes."""

    YES_NO = "yes-no"
    CHOICE = "choice"
    CHOICES = "choices"
    NUMBER = "number"
    MEDICINES = "medicines"


@dataclass(frozen=True, slots=True)
class Value:
    """One option of a choice. With `settles` it is a way down: it counts only once it was surely given."""

    id: str
    label: str
    settles: bool = False

    @property
    def word(self) -> str:
        """How a condition writes the value."""
        return as_word(self.id)


@dataclass(frozen=True, slots=True)
class Question:
    """One question of the interview; it is at once a flag, a JSON field and a part of conditions.

    `asked_when` is the gate: the question is put to a person only while the gate is not false.
    `short` names the subject in a few words, for tables and reasons. `holds` says how long an answer may be carried
    over to a later visit.
    """

    id: str
    section: str
    kind: Kind
    ask: str = field(metadata=LATE)
    read_aloud: str = field(metadata=LATE)
    why: str = field(metadata=LATE)
    short: str = field(metadata=LATE)
    example: str | None = field(default=None, metadata=LATE)
    values: tuple[Value, ...] = ()
    unit: str | None = None
    least: int = 0
    greatest: int = 0
    asked_when: Condition | None = None
    settles: bool = False
    private: bool = False
    always_asked: bool = False
    flag: str | None = None
    holds: Period = field(default=TODAY, metadata=LATE)

    @property
    def option(self) -> str:
        """The name of the command line option, without the leading dashes."""
        return self.flag or self.id.replace("_", "-")

    @property
    def is_way_down(self) -> bool:
        """Whether any answer to it can lower a level."""
        return self.settles or any(value.settles for value in self.values)

    def value(self, word: str) -> Value | None:
        """The option that a condition calls by this word."""
        return next((value for value in self.values if value.word == word), None)


@dataclass(frozen=True, slots=True)
class Section:
    """A chapter of the interview; sections run from gravest to mildest by `order`.

    The questions of a section that is asked `one_by_one` are never put on one page with others.
    """

    id: str
    title: str
    order: int
    one_by_one: bool = False


def as_word(id: str) -> str:
    """The id as conditions write it: `worse-lying` becomes `worse_lying`."""
    return id.replace("-", "_")
