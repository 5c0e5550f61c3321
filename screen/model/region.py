"""Regions of the body where points lie, and the changes a person's answers make to them."""

from enum import IntEnum, StrEnum

from screen.model.values import dataclass


class Change(IntEnum):
    """What an answer changes in a region; a stricter change is the greater number."""

    SHALLOW_ONLY = 1
    AVOID_SPOT = 2
    OTHER_SIDE_ONLY = 3
    CLINICIAN_OK = 4
    AVOID_REGION = 5

    @property
    def id(self) -> str:
        """The word in files and JSON, such as `other-side-only`."""
        return self.name.lower().replace("_", "-")


CHANGES: dict[str, Change] = {change.id: change for change in Change}


class RegionStatus(StrEnum):
    """What the acupuncturist may do in a region, strictest first."""

    LEAVE_OUT = "leave-out"
    ASK_FIRST = "ask-first"
    WITH_CHANGES = "with-changes"
    USUAL_CARE = "usual-care"


@dataclass(frozen=True, slots=True)
class Side:
    """Which answers say on which side the affected limb is: values of one choice question; `both` is on each."""

    question: str
    left: tuple[str, ...] = ("left", "both")
    right: tuple[str, ...] = ("right", "both")


@dataclass(frozen=True, slots=True)
class RegionChange:
    """What a rule changes in one region, and in its own words why or where exactly.

    `side` goes with `other-side-only`. A side that is answered but lies in another limb changes nothing here.
    """

    change: Change
    note: str | None = None
    side: Side | None = None


@dataclass(frozen=True, slots=True)
class Point:
    """An acupuncture point: its code, its name and where it lies, in plain words."""

    code: str
    name: str
    where: str
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Serves:
    """A place of pain for which a region is relevant; an extension goes beyond the starting document."""

    pain: str
    support: str
    extension: bool = False


@dataclass(frozen=True, slots=True)
class RegionCaution:
    """A caution that holds in a region, with the works it rests on."""

    says: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Region:
    """A part of the body that may be needled for a pain, what lies under the skin there, and what to mind.

    `cautions` hold for everybody; `not_asked` hold for some, whom no question finds: the acupuncturist checks.
    """

    id: str
    label: str
    covers: str
    serves: tuple[Serves, ...]
    points: tuple[Point, ...]
    under_the_skin: str
    hazard: str
    cautions: tuple[RegionCaution, ...]
    sources: tuple[str, ...]
    not_asked: tuple[RegionCaution, ...] = ()


class Technique(StrEnum):
    """A way to treat; what bars one need not bar another: a pacemaker stops current, not needles."""

    NEEDLES = "needles"
    CURRENT = "current"
    HEAT = "heat"
    CUPPING = "cupping"
    LEFT_IN = "left-in"


@dataclass(frozen=True, slots=True)
class Modifier:
    """A change of technique that holds wherever needles are placed, as told to the acupuncturist.

    With `leave_out` the technique is not used at all for this person.
    """

    id: str
    says: str
    technique: Technique = Technique.NEEDLES
    leave_out: bool = False
