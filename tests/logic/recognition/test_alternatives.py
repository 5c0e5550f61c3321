"""Names of which one is taken and nobody knows which."""

import pytest

from screen.logic.recognition import recognise
from screen.model.medicine import Taken
from tests.logic.recognition.small import LEXICON


@pytest.mark.parametrize(
    "line",
    [
        "either warfarin or eliquis",
        "warfarin or eliquis, I don't remember which",
        "could be warfarin, could be eliquis",
        "warfarin or maybe eliquis",
    ],
)
def test_each_of_them_is_left_open(line: str) -> None:
    """Neither counts as taken, and neither as not taken."""
    assert [Taken.UNSURE, Taken.UNSURE] == [item.taken for item in recognise([line], LEXICON).items]


@pytest.mark.parametrize("line", ["aspirin or ibuprofen for headaches", "I take either aspirin or ibuprofen"])
def test_what_is_taken_by_turns_is_taken(line: str) -> None:
    """Without a doubt in the words both count."""
    assert [Taken.YES, Taken.YES] == [item.taken for item in recognise([line], LEXICON).items]
