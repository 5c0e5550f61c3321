"""Days as they are written in answers."""

import pytest

from screen.reading.answer_words import NotAnAnswer
from screen.reading.days import date_from_words


@pytest.mark.parametrize(("words", "day"), [("2028-02-29", "2028-02-29"), ("", None), (None, None)])
def test_a_day_is_read(words: object, day: str | None) -> None:
    """A day of the calendar is kept; nothing is nothing."""
    assert day == date_from_words(words)


@pytest.mark.parametrize("words", ["2027-02-29", "20.11.2026", "2026-11-20T10:00", "٢٠٢٦-11-20", 20261120])
def test_what_is_no_day_is_refused(words: object) -> None:
    """Another form, or a day that no calendar has."""
    with pytest.raises(NotAnAnswer, match="takes a day written as year-month-day"):
        date_from_words(words)
