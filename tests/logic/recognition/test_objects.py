"""What a cue speaks of when no medicine follows it."""

import pytest

from screen.logic.recognition import recognise
from screen.model.medicine import Taken
from tests.logic.recognition.small import LEXICON


@pytest.mark.parametrize(
    "line",
    [
        "warfarin, no alcohol",
        "warfarin, not diabetic",
        "warfarin, stopped smoking in 2019",
        "warfarin, had a stroke in 2019",
        "warfarin (had a clot last year)",
        "warfarin, stroke 3 years ago",
        "warfarin since a stent in 2019",
        "warfarin, INR was 2.5 last week",
        "warfarin, avoid grapefruit",
        "warfarin without food",
        "had a stroke 2019, warfarin",
        "previous stroke: warfarin",
        "no pacemaker and warfarin 3mg",
        "I don't drink alcohol because of warfarin",
    ],
)
def test_what_happened_beside_it_leaves_a_medicine_taken(line: str) -> None:
    """A stroke, a habit or a food is no medicine that was stopped or denied."""
    assert [Taken.YES] == [item.taken for item in recognise([line], LEXICON).items if item.names]


@pytest.mark.parametrize(
    ("line", "taken"),
    [
        ("warfarin, stopped it last year", Taken.PAST),
        ("warfarin, stopped for surgery", Taken.PAST),
        ("warfarin 3 years ago", Taken.PAST),
        ("no history of warfarin", Taken.NO),
        ("aspirin: allergy (rash)", Taken.NO),
    ],
)
def test_what_is_said_of_the_medicine_holds(line: str, taken: Taken) -> None:
    """A time, a reason or "it" carries on about the medicine."""
    assert [taken] == [item.taken for item in recognise([line], LEXICON).items]
