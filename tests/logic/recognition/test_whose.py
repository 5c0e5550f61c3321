"""Who the people spoken of in a line are."""

import pytest

from screen.logic.recognition import recognise
from screen.model.medicine import Taken
from tests.logic.recognition.small import LEXICON

YES, NO, PAST, UNSURE = Taken.YES, Taken.NO, Taken.PAST, Taken.UNSURE


@pytest.mark.parametrize(
    ("line", "taken"),
    [
        ("I'm answering for my father: he takes warfarin, aspirin", [YES, YES]),
        ("I am her carer. My mother takes warfarin", [YES]),
        ("my dad's list: warfarin, aspirin", [YES, YES]),
        ("for my son (14): warfarin", [YES]),
        ("for my husband: warfarin. For me: aspirin", [NO, YES]),
        ("he is on warfarin", [YES]),
        ("he stopped warfarin", [PAST]),
        ("my father is 82. He takes warfarin", [UNSURE]),
        ("my husband had a stroke, he takes warfarin. I take aspirin", [NO, YES]),
        ("my husband takes warfarin", [NO]),
        ("Dad: warfarin", [UNSURE]),
        ("I take my sister's aspirin", [YES]),
        ("warfarin, her husband takes nothing", [UNSURE]),
    ],
)
def test_the_one_spoken_of(line: str, taken: list[Taken]) -> None:
    """A carer's words are about the person; beside the person's own they are about somebody else."""
    assert taken == [item.taken for item in recognise([line], LEXICON).items]
