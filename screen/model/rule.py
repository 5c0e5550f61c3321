"""Rules, facts and the evidence they stand on."""

from collections.abc import Mapping
from enum import StrEnum

from screen.model.condition import Condition
from screen.model.level import Level, Strength
from screen.model.period import Period
from screen.model.region import RegionChange
from screen.model.values import LATE, dataclass, field


class Stance(StrEnum):
    """Whether a source supports a rule or qualifies it."""

    SUPPORTS = "supports"
    QUALIFIES = "qualifies"


@dataclass(frozen=True, slots=True)
class Source:
    """A published work, and how much of it was read."""

    id: str
    reference: str = field(metadata=LATE)
    read: str = field(metadata=LATE)


@dataclass(frozen=True, slots=True)
class Citation:
    """A source behind one statement, with the place in it and what it says in our own words."""

    cite: str
    stance: Stance = Stance.SUPPORTS
    at: str | None = None
    says: str | None = None


class Expectation(StrEnum):
    """What a case expects of its rule."""

    APPLIES = "applies"
    DOES_NOT_APPLY = "does-not-apply"
    UNDECIDED = "undecided"


@dataclass(frozen=True, slots=True)
class Case:
    """An example a rule must get right; `given` uses the words of a file of answers, the rest was never asked."""

    name: str
    given: Mapping[str, "CaseAnswer"]
    expect: Expectation


CaseAnswer = str | int | tuple[str, ...]


class ReviewStatus(StrEnum):
    """Whether a named clinician has reviewed the rule."""

    DRAFT = "draft"
    REVIEWED = "reviewed"


@dataclass(frozen=True, slots=True)
class Review:
    """Who answers for a rule and until when."""

    status: ReviewStatus
    owner: str
    written: str
    review_by: str
    reviewed_by: str | None = None
    reviewed_on: str | None = None
    needs_review: str | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """One page of clinical knowledge: when it applies, what it means for the person, and why.

    `title` is the person's situation and `say` what to do about it. `action` replaces the level's own action when
    the rule stands alone at the level shown. `if_unsure` is the level that counts while the rule is undecided
    because the person is not sure; None counts nothing. `postpone` means: not today. What is not needed to weigh the
    rule is late.
    """

    id: str
    title: str = field(metadata=LATE)
    topic: str = field(metadata=LATE)
    when: Condition
    level: Level
    if_unsure: Level | None
    say: str = field(metadata=LATE)
    why: str = field(metadata=LATE)
    strength: Strength = field(metadata=LATE)
    sources: tuple[Citation, ...] = field(metadata=LATE)
    review: Review = field(metadata=LATE)
    cases: tuple[Case, ...] = field(metadata=LATE)
    if_unsure_because: str | None = field(default=None, metadata=LATE)
    action: str | None = field(default=None, metadata=LATE)
    ask_them: str | None = field(default=None, metadata=LATE)
    modify: tuple[str, ...] = field(default=(), metadata=LATE)
    regions: Mapping[str, RegionChange] = field(default_factory=dict, metadata=LATE)
    postpone: bool = False
    reply_valid: Period | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """An idea used by several rules, as a condition; in their sentences it counts as one part."""

    id: str
    meaning: str = field(metadata=LATE)
    when: Condition
    cases: tuple[Case, ...] = field(metadata=LATE)


def default_if_unsure(level: Level) -> Level:
    """The level that counts for a "not sure" when the rule names none: one step milder, from consult down the same."""
    return Level(level - 1) if level > Level.CONSULT else level
