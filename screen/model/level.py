"""How soon a person should speak to a doctor."""

from enum import IntEnum, StrEnum


class Level(IntEnum):
    """How soon to seek a medical opinion before acupuncture; a graver level is the greater number."""

    NO_FLAGS = 0
    INFORM = 1
    CONSULT = 2
    URGENT = 3
    EMERGENCY = 4

    @property
    def id(self) -> str:
        """The word in files and JSON: `no-flags`, `inform`, `consult`, `urgent`, `emergency`."""
        return self.name.lower().replace("_", "-")


LEVELS: dict[str, Level] = {level.id: level for level in Level}


class Strength(StrEnum):
    """What kind of evidence a rule rests on, strongest first."""

    GUIDELINE = "guideline"
    OBSERVATIONAL = "observational"
    CASE_REPORT = "case-report"
    EXPERT = "expert"
    REASONING = "reasoning"
