"""Rules in use after the day of their review."""

from dataclasses import replace

from screen.checking.past_review import check
from screen.model.rule import Review, ReviewStatus
from tests.builders import rule
from tests.checking.rulebooks import with_rules

BOOK = with_rules(
    replace(rule("ill", "fever"), review=Review(ReviewStatus.DRAFT, "a clinic", "2026-01-01", "2027-01-01"))
)


def test_on_the_day() -> None:
    """On the day itself there is still time."""
    assert [] == list(check(BOOK, "2027-01-01"))


def test_the_day_after() -> None:
    """A day later nobody answers for the rule."""
    assert [("ill", "review_by")] == [(flaw.id, flaw.field) for flaw in check(BOOK, "2027-01-02")]
