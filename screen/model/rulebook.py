"""Everything a screening goes by, as one value."""

from collections.abc import Mapping
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from screen.model.country import Country
from screen.model.fine import FineNote
from screen.model.invariant import Invariant
from screen.model.level import Level
from screen.model.medicine import MedicineClass
from screen.model.question import Kind, Question, Section
from screen.model.region import Modifier, Region
from screen.model.rule import Fact, Rule, Source
from screen.model.values import LATE, dataclass, field

if TYPE_CHECKING:
    from screen.model.background import Background

PAIN = "pain"
"""The question whose values say where it hurts; regions serve these values."""


@dataclass(frozen=True, slots=True)
class LevelWording:
    """What a person reads at a level: the headline and the one thing to do."""

    headline: str
    action: str


class Statement(StrEnum):
    """The texts every result may need; each stands in `wording.yaml` under this id."""

    INTENDED_USE = "intended-use"
    NOT_REVIEWED = "not-reviewed"
    WARNING_SIGNS = "warning-signs"
    NEEDLES_LATELY = "needles-lately"
    COME_BACK = "come-back"
    GUIDE_RECOMMENDS = "guide-recommends"
    KEEP_MEDICINES = "keep-medicines"
    IF_IT_IS_SO = "if-it-is-so"
    NOT_TODAY = "not-today"
    NO_REGIONS = "no-regions"
    REGIONS_WITHHELD = "regions-withheld"
    REGIONS_AFTER_REPLY = "regions-after-reply"
    REGIONS_ARE_NOT_ADVICE = "regions-are-not-advice"
    SOME_REGIONS_WAIT = "some-regions-wait"
    INCOMPLETE = "incomplete"
    NONE_BESIDE_A_NAME = "none-beside-a-name"
    DENIED_BESIDE_A_NAME = "denied-beside-a-name"
    NO_BLOOD_THINNER_BESIDE_A_NAME = "no-blood-thinner-beside-a-name"


@dataclass(frozen=True, slots=True)
class Amendment:
    """What a clinic's folder did to a shipped record: `replaced`, `added` or `withdrawn`.

    `was` and `now` are levels of a rule; None where there is none. `reason` goes with a withdrawal,
    `approved_by` and `approved_on` with an approved lowering.
    """

    folder: str
    kind: str
    id: str
    how: str
    was: Level | None = None
    now: Level | None = None
    reason: str | None = None
    approved_by: str | None = None
    approved_on: str | None = None


@dataclass(frozen=True)
class Rulebook:
    """Questions in the order asked, rules in the order of their ids, and all they refer to; every map is by id.

    `background` is no part of what a verdict depends on; it is there only for those who asked for it. `country` is the
    one whose numbers are told, which no verdict depends on; a clinic may name its own as `default_country`.
    """

    sections: Mapping[str, Section]
    questions: Mapping[str, Question]
    facts: Mapping[str, Fact]
    rules: Mapping[str, Rule]
    modifiers: Mapping[str, Modifier]
    regions: Mapping[str, Region]
    sources: Mapping[str, Source]
    classes: Mapping[str, MedicineClass]
    levels: Mapping[str, LevelWording]
    statements: Mapping[str, str]
    version: str = ""
    sha256: str = ""
    amendments: tuple[Amendment, ...] = field(default=())
    invariants: Mapping[str, Invariant] = field(default_factory=dict, metadata=LATE)
    fine: Mapping[str, FineNote] = field(default_factory=dict)
    background: "Background | None" = field(default=None, compare=False)
    countries: Mapping[str, Country] = field(default_factory=dict, metadata=LATE)
    default_country: str | None = None
    country: Country | None = field(default=None, compare=False)

    @cached_property
    def medicines_question(self) -> Question | None:
        """The question whose answer is a list of medicines, if there is one."""
        return next((question for question in self.questions.values() if question.kind is Kind.MEDICINES), None)

    @cached_property
    def closing_questions(self) -> frozenset[str]:
        """The follow-ups that say of an unrecognised medicine whether it belongs to a class."""
        return frozenset(each.closed_by for each in self.classes.values() if each.closed_by)
