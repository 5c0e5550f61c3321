"""The phrases that say whether a medicine is taken."""

import re

import pytest

from screen.logic.recognition.kinds import Kind
from screen.logic.recognition.saying import cues


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("denies", Kind.NOT),
        ("d/c'd", Kind.PAST),
        ("d/c meds", Kind.NEUTRAL),
        ("was in hospital", Kind.NEUTRAL),
        ("valve replaced", Kind.NEUTRAL),
        ("not told to stop", Kind.STILL),
        ("don't want to stop", Kind.STILL),
        ("never without", Kind.STILL),
        ("coming off", Kind.STILL),
        ("stayed on", Kind.NOW),
        ("took my", Kind.NOW),
        ("except for", Kind.EXCEPT),
        ("because of", Kind.BECAUSE),
        ("currently", Kind.THESE_DAYS),
        ("until june", Kind.UNSURE),
        ("until 2018", Kind.PAST),
        ("had a rash from", Kind.BARRED),
        ("get a rash from", Kind.UNSURE),
        ("either", Kind.WHICH),
        ("could be", Kind.WHICH),
        ("no problems with", Kind.NEUTRAL),
    ],
)
def test_what_a_phrase_says(text: str, kind: Kind) -> None:
    """Each phrase is found as a whole and says one thing."""
    (cue,) = cues(text, re.findall(r"[\w'/]+", text))

    assert (kind, text) == (cue.kind, text[cue.start : cue.end])
