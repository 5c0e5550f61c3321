"""Days as they are written in answers."""

import re
from datetime import date

from screen.reading.answer_words import NotAnAnswer


def date_from_words(words: object) -> str | None:
    """A day such as 2026-11-20, checked; None for nothing. Raises NotAnAnswer."""
    if words is None or words == "":
        return None
    if isinstance(words, str) and re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", words):
        try:
            return date.fromisoformat(words).isoformat()
        except ValueError:
            pass
    raise NotAnAnswer("takes a day written as year-month-day, such as 2026-11-20.")
