"""Lengths of time as a calendar counts them."""

from enum import StrEnum
from typing import Final

from screen.model.values import dataclass

_END_OF_CALENDARS: Final = "9999-12-31"


class Unit(StrEnum):
    """What a period is counted in."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Period:
    """How long something holds from the day it was said: `3 months` from 30 November end with 28 February."""

    number: int
    unit: Unit

    @property
    def words(self) -> str:
        """The period as rule files write it: `today`, `1 week`, `3 months`, `always`."""
        if self == TODAY:
            return "today"
        if self == ALWAYS:
            return "always"
        return f"{self.number} {self.unit.value}{'' if self.number == 1 else 's'}"

    def last_day(self, since: str) -> str:
        """The last day (ISO date) on which something said on the day `since` still holds."""
        # Imported here because most screenings count no days.
        from datetime import date, timedelta

        day = date.fromisoformat(since)
        try:
            if self.unit in _DAYS:
                return (day + timedelta(days=self.number * _DAYS[self.unit])).isoformat()
            months = day.year * 12 + day.month - 1 + self.number * _MONTHS[self.unit]
            first_of_next = date((months + 1) // 12, (months + 1) % 12 + 1, 1)
        except (OverflowError, ValueError):
            return _END_OF_CALENDARS
        last = first_of_next - timedelta(days=1)
        # A month that is too short for the day ends with its own last day.
        return last.replace(day=min(day.day, last.day)).isoformat()


TODAY: Final = Period(0, Unit.DAY)
"""Holds on the day it was said, and no longer."""

ALWAYS: Final = Period(9999, Unit.YEAR)
"""Holds for ever: no calendar reaches further."""

_DAYS: Final = {Unit.DAY: 1, Unit.WEEK: 7}
_MONTHS: Final = {Unit.MONTH: 1, Unit.YEAR: 12}
