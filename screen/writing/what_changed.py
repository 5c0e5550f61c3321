"""What a change of answers did to a result."""

from collections.abc import Iterator

from screen.model.rulebook import Rulebook
from screen.model.screening import Screening
from screen.writing.outcome import headline, reasons


def what_changed(rulebook: Rulebook, before: Screening, now: Screening) -> Iterator[str]:
    """The change in sentences: the headline first, then what is new and what is gone."""
    was, is_now = headline(rulebook, before), headline(rulebook, now)
    yield "Your change makes no difference to the headline." if was == is_now else f"It was: {was} It is now: {is_now}"
    titles_before = [each.rule.title for each in reasons(before)]
    titles_now = [each.rule.title for each in reasons(now)]
    for title in titles_now:
        if title not in titles_before:
            yield f"New: {title}"
    for title in titles_before:
        if title not in titles_now:
            yield f"Gone: {title}"
