"""Check lists: boxes that are ticked, crossed or left empty."""

import pytest

from screen.logic.recognition import recognise
from screen.logic.recognition.ticking import has_boxes, with_boxes_said
from screen.model.medicine import Taken
from tests.logic.recognition.small import LEXICON

YES, NO, UNSURE = Taken.YES, Taken.NO, Taken.UNSURE


@pytest.mark.parametrize(
    ("line", "taken"),
    [
        ("✓ aspirin ✗ warfarin", [YES, NO]),
        ("aspirin ✓ warfarin ✗", [YES, NO]),
        ("[x] warfarin\n[ ] aspirin", [YES, NO]),
        ("warfarin [x]\naspirin [ ]", [YES, NO]),
        ("warfarin: [ ] yes [x] no", [NO]),
        ("warfarin ☑ yes ☐ no", [YES]),
        ("[ ] warfarin\n[ ] aspirin", [UNSURE, UNSURE]),
        ("aspirin [ ]", [UNSURE]),
    ],
)
def test_what_is_ticked_is_taken(line: str, taken: list[Taken]) -> None:
    """An empty box means no beside one that is filled in, and nothing where all are empty."""
    assert taken == [item.taken for item in recognise([line], LEXICON).items]


def test_words_take_the_place_of_the_boxes() -> None:
    """Each sign of the new line knows where it comes from."""
    text, places = with_boxes_said("[x] warfarin", range(13))

    assert "; yes  warfarin" == text
    assert (0, 2) == (places[0], places[5])


def test_most_lines_have_no_boxes() -> None:
    """Brackets alone make no check list."""
    assert not has_boxes("warfarin (3 mg)")
