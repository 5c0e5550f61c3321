"""The phrases that say whose medicine it is."""

import re

import pytest

from screen.logic.recognition.kinds import Kind
from screen.logic.recognition.people import PEOPLE
from screen.logic.recognition.saying import cues


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("i'm answering for my father", Kind.FOR_ANOTHER),
        ("i am his carer", Kind.FOR_ANOTHER),
        ("mum (the patient", Kind.FOR_ANOTHER),
        ("my dad's list:", Kind.LIST_OF),
        ("for my son (14):", Kind.LIST_OF),
        ("i take my sister's", Kind.NOW),
        ("my brother has to take", Kind.OTHERS),
        ("my wife mentioned", Kind.NEUTRAL),
        ("my wife has the list", Kind.NEUTRAL),
        ("my wife knows", Kind.NEUTRAL),
        ("he takes", Kind.THIRD),
    ],
)
def test_whose_it_is(text: str, kind: Kind) -> None:
    """Each phrase names the one who takes it, or the one who speaks for them."""
    assert kind is next(iter(cues(text, re.findall(r"[\w']+", text)))).kind


@pytest.mark.parametrize("who", PEOPLE)
def test_each_of_them_is_somebody_else(who: str) -> None:
    """What "my neighbour's" is, the person does not take."""
    assert [Kind.OTHERS] == [cue.kind for cue in cues(f"my {who}'s warfarin", ["my", f"{who}'s", "warfarin"])]
