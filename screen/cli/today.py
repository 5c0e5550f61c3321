"""The day on which answers are given."""

from datetime import date

from screen.model.errors import WrongUsage


def today() -> str:
    """Today by the clock of this machine, such as 2026-11-20. Nothing else reads the clock."""
    return date.today().isoformat()


def day_of(asked_on: str | None) -> str | None:
    """The day behind `--asked-on`, checked; None when it was not given. Raises WrongUsage."""
    # Imported here because the day is rarely given.
    from screen.reading.answer_words import NotAnAnswer
    from screen.reading.days import date_from_words

    try:
        return date_from_words(asked_on)
    except NotAnAnswer as refused:
        raise WrongUsage(f"--asked-on {refused.sentence}") from None
