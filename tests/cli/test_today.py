"""The day on which answers are given."""

from datetime import date

import pytest

from screen.cli.today import day_of, today
from screen.model.errors import WrongUsage


def test_today_is_a_day() -> None:
    """Today is the day of the clock, as it is written in answers."""
    assert date.today() <= date.fromisoformat(today()) <= date.today()
    assert day_of(today()) == today()


def test_a_day_that_is_told_is_checked() -> None:
    """The day behind the option is a day of the calendar, or none."""
    assert "2026-11-20" == day_of("2026-11-20")
    assert day_of(None) is None
    with pytest.raises(WrongUsage, match="--asked-on takes a day written as year-month-day, such as 2026-11-20"):
        day_of("2026-02-30")
