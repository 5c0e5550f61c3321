"""What a screening says about one person."""

from enum import StrEnum

from screen.model.answer import Answers
from screen.model.level import Level
from screen.model.region import Change, Region, RegionStatus, Technique
from screen.model.reply import JudgedReply
from screen.model.rule import Rule
from screen.model.values import dataclass


class Status(StrEnum):
    """What a rule makes of a person's answers.

    Three kinds of undecided are told apart: `NOT_SURE` counts at its `if_unsure` level, `WAITS` for questions never
    asked and counts nothing yet, `DECLINED` is held open only by questions the person would rather not answer.
    """

    APPLIES = "applies"
    DOES_NOT_APPLY = "does-not-apply"
    NOT_SURE = "not-sure"
    WAITS = "waits"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule that applies, the questions whose answers made it apply, and what a clinician replied to it."""

    rule: Rule
    because: tuple[str, ...]
    reply: JudgedReply | None = None

    @property
    def counts_as(self) -> Level:
        """The level it adds: the rule's own, or to tell the acupuncturist once a clinician has answered."""
        return Level.INFORM if self.reply and self.reply.lowers else self.rule.level


@dataclass(frozen=True, slots=True)
class Undecided:
    """A rule that can still go either way, why, and the questions that would settle it.

    `counts_as` is the level it adds meanwhile; None adds nothing. `open_medicines` are names nobody could place.
    """

    rule: Rule
    status: Status
    settled_by: tuple[str, ...]
    open_medicines: tuple[str, ...]
    counts_as: Level | None
    reply: JudgedReply | None = None


@dataclass(frozen=True, slots=True)
class AppliedChange:
    """One change to a region for this person, and the rules that ask for it.

    `free_side` is `left` or `right` for `other-side-only`. `until_settled`: only rules that are not sure ask for it.
    `answered`: a clinician has replied to every rule that asks for it, so that nobody has to be asked first.
    """

    change: Change
    notes: tuple[str, ...]
    rules: tuple[str, ...]
    free_side: str | None
    until_settled: bool
    answered: bool = False


@dataclass(frozen=True, slots=True)
class RegionAdvice:
    """A region that is relevant to the pain, with what this person's answers change there, strictest first."""

    region: Region
    status: RegionStatus
    extension: bool
    support: str
    changes: tuple[AppliedChange, ...]


@dataclass(frozen=True, slots=True)
class Caution:
    """A change of technique for this person, and the rules that ask for it."""

    modifier: str
    rules: tuple[str, ...]
    until_settled: bool


@dataclass(frozen=True, slots=True)
class TechniqueAdvice:
    """One way to treat, and what this person's answers change in it: `leave-out`, `with-changes` or `usual-care`."""

    technique: Technique
    status: RegionStatus
    cautions: tuple[Caution, ...]


@dataclass(frozen=True, slots=True)
class Screening:
    """The whole outcome for one person: a pure function of the rulebook and the reachable answers.

    `could_be` is the gravest level that settling everything open may still show. `complete` means that no question
    never asked can change what is shown. `withheld`: at urgent and emergency no regions are offered. `fine` are
    notes that take away a worry, by id; they change nothing.
    """

    level: Level
    could_be: Level
    complete: bool
    not_today: bool
    findings: tuple[Finding, ...]
    undecided: tuple[Undecided, ...]
    not_asked: tuple[str, ...]
    to_ask: tuple[str, ...]
    dropped: tuple[str, ...]
    declined: tuple[str, ...]
    vouched: tuple[str, ...]
    withheld: bool
    regions: tuple[RegionAdvice, ...]
    cautions: tuple[Caution, ...]
    techniques: tuple[TechniqueAdvice, ...]
    answers: Answers
    warnings: tuple[str, ...]
    fine: tuple[str, ...] = ()

    @property
    def exit_code(self) -> int:
        """40 emergency, 30 urgent, 20 consult; else 15 not today, 10 incomplete, 0."""
        if self.level >= Level.CONSULT:
            return self.level * 10
        if self.not_today:
            return 15
        return 0 if self.complete else 10
