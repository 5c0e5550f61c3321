"""Periods end on the day a calendar says."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screen.model.period import ALWAYS, TODAY, Period, Unit

DAYS = st.dates().map(date.isoformat)
PERIODS = st.builds(Period, st.integers(0, 999), st.sampled_from(Unit))


@pytest.mark.parametrize(
    ("period", "since", "expected"),
    [
        (TODAY, "2026-11-20", "2026-11-20"),
        (Period(10, Unit.DAY), "2026-12-25", "2027-01-04"),
        (Period(2, Unit.WEEK), "2026-11-20", "2026-12-04"),
        (Period(3, Unit.MONTH), "2026-11-20", "2027-02-20"),
        (Period(3, Unit.MONTH), "2026-11-30", "2027-02-28"),
        (Period(1, Unit.MONTH), "2026-12-31", "2027-01-31"),
        (Period(11, Unit.MONTH), "2026-01-31", "2026-12-31"),
        (Period(1, Unit.YEAR), "2028-02-29", "2029-02-28"),
        (Period(4, Unit.YEAR), "2024-02-29", "2028-02-29"),
        (ALWAYS, "2026-11-20", "9999-12-31"),
        (Period(999, Unit.DAY), "9999-12-01", "9999-12-31"),
        (Period(1, Unit.MONTH), "9999-11-15", "9999-12-31"),
    ],
)
def test_a_period_ends_as_on_a_calendar(period: Period, since: str, expected: str) -> None:
    """The same day of a later month, or the last of a month that is too short."""
    assert expected == period.last_day(since)


@given(PERIODS, DAYS)
def test_a_period_never_ends_before_it_began(period: Period, since: str) -> None:
    """The day itself always counts."""
    assert since <= period.last_day(since)


@given(PERIODS, DAYS, DAYS)
def test_what_was_said_later_holds_as_long_or_longer(period: Period, one: str, other: str) -> None:
    """A later day never has an earlier end."""
    first, second = sorted((one, other))

    assert period.last_day(first) <= period.last_day(second)


@pytest.mark.parametrize(
    ("period", "expected"),
    [(TODAY, "today"), (ALWAYS, "always"), (Period(1, Unit.WEEK), "1 week"), (Period(3, Unit.MONTH), "3 months")],
)
def test_a_period_is_told_as_it_is_written(period: Period, expected: str) -> None:
    """The words are those of a rule file."""
    assert expected == period.words
