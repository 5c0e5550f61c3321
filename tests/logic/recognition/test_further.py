"""Medicines that are only counted beside one that is named."""

import pytest

from screen.logic.recognition import recognise
from screen.logic.recognition.further import counts_further_ones
from screen.model.medicine import Match
from tests.logic.recognition.small import LEXICON


@pytest.mark.parametrize("text", ["one other i can't name", "3 others", "a couple of others", "some other pills"])
def test_more_than_is_named(text: str) -> None:
    """A number of others counts medicines, whatever they are."""
    assert counts_further_ones(text)


@pytest.mark.parametrize("text", ["no others", "one more tablet at night", "two more weeks", "nothing other than"])
def test_no_more_than_is_named(text: str) -> None:
    """More of the same is no other medicine."""
    assert not counts_further_ones(text)


def test_the_others_stand_in_the_list() -> None:
    """They are unknown medicines beside the one that was named."""
    items = recognise(["I take warfarin and one other I can't name"], LEXICON).items

    assert [Match.EXACT, Match.UNMATCHED] == [item.match for item in items]
