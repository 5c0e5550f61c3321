"""Sentences that run on for too long."""

import pytest

from screen.checking.long_sentence import check
from tests.checking.rulebooks import found, saying


def test_at_the_limit() -> None:
    """A sentence may have 25 words."""
    assert [] == found(check, saying("go " * 24 + "go."))


def test_over_the_limit() -> None:
    """One more is too many, and the place is where that sentence begins."""
    assert [("ill", "say", 7)] == found(check, saying("Stay. " + "go " * 25 + "go."))


@pytest.mark.parametrize("sign", [":", ";", ".", "?"])
def test_a_rest(sign: str) -> None:
    """A colon and a semicolon give the reader a rest, as the end of a sentence does."""
    assert [] == found(check, saying("go " * 19 + f"go{sign} " + "go " * 19 + "go."))


def test_a_number_with_a_point() -> None:
    """The point in a number ends no sentence."""
    assert [("ill", "say", 1)] == found(check, saying("go " * 13 + "100.4 " + "go " * 12 + "go."))


def test_why() -> None:
    """Reasons are for whoever reviews or needles, who may be asked to read more."""
    assert [] == found(check, saying("go " * 40, "why"))
