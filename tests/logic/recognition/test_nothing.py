"""The many ways to say that no medicine is taken at all."""

import pytest

from screen.logic.recognition.nothing import says_nothing, says_nothing_else


@pytest.mark.parametrize(
    "said",
    ["none", "nil", "no medicines", "i dont take anything", "not on any medication at the moment", "nothing at all",
     "no regular tablets", "not taking any prescribed drugs", "n/a", "i take no medication"],
)  # fmt: skip
def test_nothing_is_taken(said: str) -> None:
    """Every word belongs to saying no, to medicines or to the time."""
    assert says_nothing(said)


@pytest.mark.parametrize(
    "said",
    ["", "warfarin", "no warfarin", "nothing apart from warfarin", "i dont know", "5 mg", "take something", "well"],
)
def test_something_may_be_taken(said: str) -> None:
    """One word more, and it is no plain no."""
    assert not says_nothing(said)


def test_nothing_else_says_that_something_was_named() -> None:
    """ "Nothing else" ends a list; it does not deny it."""
    assert says_nothing_else("nothing else")
    assert says_nothing_else("no other medicines")
    assert not says_nothing_else("nothing")
