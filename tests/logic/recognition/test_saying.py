"""What words around a name say about taking it."""

import re

import pytest

from screen.logic.recognition.kinds import Kind
from screen.logic.recognition.phrases import CUE_WORDS
from screen.logic.recognition.saying import cues


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("stopped", [Kind.PAST]),
        ("used to take", [Kind.PAST]),
        ("nothing apart from", [Kind.NOW]),
        ("never miss my", [Kind.STILL]),
        ("allergic to", [Kind.BARRED]),
        ("my husband takes", [Kind.OTHERS]),
        ("my wife says i take", [Kind.NEUTRAL, Kind.NOW]),
        ("switched from x to", [Kind.SWITCH, Kind.INTO]),
        ("x was replaced by", [Kind.REPLACED]),
        ("don't know the name", [Kind.NEUTRAL]),
        ("going to stop", [Kind.STILL]),
        ("2 years ago", [Kind.AGO]),
    ],
)
def test_a_cue_has_one_meaning(text: str, kinds: list[Kind]) -> None:
    """The longest sensible reading at each place wins."""
    assert kinds == [cue.kind for cue in cues(text, re.findall(r"[\w']+", text))]


def test_a_bare_name_is_not_searched() -> None:
    """A line without any of the words that make a cue costs no search."""
    assert [] == list(cues("warfarin 3mg daily", ["warfarin", "daily"]))
    assert "stopped" in CUE_WORDS
