"""What a doctor or pharmacist answered to a finding that asked for it."""

from enum import StrEnum

from screen.model.values import dataclass


class Clinician(StrEnum):
    """Who replied, by calling: a reply never holds a name."""

    DOCTOR = "doctor"
    SPECIALIST = "specialist"
    PRESCRIBER = "prescriber"
    PHARMACIST = "pharmacist"
    MIDWIFE = "midwife"
    NURSE = "nurse"


class Says(StrEnum):
    """What they said about needles for this person."""

    MAY_GO_AHEAD = "may-go-ahead"
    WITH_CONDITIONS = "with-conditions"
    NOT_NOW = "not-now"


class Validity(StrEnum):
    """Whether a reply holds on the day of the answers; without a day nobody can tell."""

    HOLDS = "holds"
    NO_LONGER = "no-longer-valid"
    NO_DAY = "day-not-known"


@dataclass(frozen=True, slots=True)
class Reply:
    """A clinician's answer to one finding: from whom, on which day (ISO date), and in their words what to mind."""

    by: Clinician
    on: str
    says: Says
    note: str | None = None


@dataclass(frozen=True, slots=True)
class JudgedReply:
    """A reply beside the finding it is about: the last day on which it holds, and whether it lowers the finding."""

    reply: Reply
    until: str
    validity: Validity

    @property
    def lowers(self) -> bool:
        """Whether the finding counts as one to tell the acupuncturist, as long as nothing else is asked."""
        return self.validity is Validity.HOLDS and self.reply.says is not Says.NOT_NOW
