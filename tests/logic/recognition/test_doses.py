"""The words around a name that say how."""

import pytest

from screen.logic.recognition.doses import says_how


@pytest.mark.parametrize(
    "word", ["5mg", "2.5/1000", "5/325", "75", "2x", "bd", "twice", "tablets", "nocte", "q6h", "1-0-1", "mcg"]
)
def test_how_a_medicine_is_taken(word: str) -> None:
    """Amounts, forms and times are no names."""
    assert says_how(word)


@pytest.mark.parametrize("word", ["warfarin", "b12", "heart", "pink"])
def test_what_is_taken(word: str) -> None:
    """Everything else may be one."""
    assert not says_how(word)
