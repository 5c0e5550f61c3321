"""The words, numbers and dividing signs of a line."""

import pytest

from screen.logic.recognition.words import words_of
from tests.logic.recognition.small import LEXICON


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("warfarin 5mg", ["warfarin", "5mg"]),
        ("warfarin5mg", ["warfarin", "5mg"]),
        ("warfarin2.5mg1xday", ["warfarin", "2.5mg", "1xday"]),
        ("warfarin-5mg-bid", ["warfarin", "5mg-bid"]),
        ("warfarin_5mg", ["warfarin", "5mg"]),
        ("5mgwarfarin", ["5mg", "warfarin"]),
        ("2xeliquis", ["2x", "eliquis"]),
        ("tab.aspirin", ["tab", ".", "aspirin"]),
        ("omega-3", ["omega-3"]),
        ("co-codamol", ["co-codamol"]),
        ("warfarin-like", ["warfarin-like"]),
        ("warfar1n", ["warfar1n"]),
        ("warfarin_", ["warfarin"]),
    ],
)
def test_what_is_glued_comes_apart(text: str, words: list[str]) -> None:
    """A name and its dose are two words also without a space; a name with a digit in it is one."""
    assert words == [token.text for token in words_of(text, LEXICON)]
