"""Headlines and titles that cannot be taken in at one glance."""

from dataclasses import replace

from screen.checking.long_headline import check
from screen.model.rulebook import LevelWording
from tests.checking.rulebooks import found, saying


def test_title_at_the_limit() -> None:
    """A title may have 140 characters."""
    assert [] == found(check, saying("x" * 140, "title"))


def test_title_over_the_limit() -> None:
    """One more is too many."""
    assert [("ill", "title", 0)] == found(check, saying("x" * 141, "title"))


def test_headline_of_a_level() -> None:
    """What is printed largest is held to the same."""
    book = replace(saying("Ask."), levels={"urgent": LevelWording("x" * 141, "Ask.")})

    assert [("urgent", "headline", 0)] == found(check, book)


def test_other_texts() -> None:
    """What to do may take more."""
    assert [] == found(check, saying("Ask. " * 40))
