"""A line cut into pieces that each speak of one thing."""

import pytest

from screen.logic.recognition.splitting import divided
from tests.logic.recognition.small import LEXICON


@pytest.mark.parametrize(
    ("line", "pieces"),
    [
        ("warfarin, aspirin", ["warfarin", "aspirin"]),
        ("warfarin 2.5/1000 mg", ["warfarin 2.5/1000 mg"]),
        ("paracetamol 1,000 mg", ["paracetamol 1,000 mg"]),
        ("warfarin/aspirin", ["warfarin", "aspirin"]),
        ("warfarin & aspirin + ibuprofen", ["warfarin", "aspirin", "ibuprofen"]),
        ("nurofen cold and flu", ["nurofen cold and flu"]),
        ("warfarin with food", ["warfarin with food"]),
        ("aspirin with warfarin", ["aspirin", "warfarin"]),
        ("• warfarin\n• aspirin", ["warfarin", "aspirin"]),
        ("warfarin. aspirin.", ["warfarin", "aspirin"]),
        ("nothing but warfarin", ["nothing but warfarin"]),
    ],
)
def test_pieces(line: str, pieces: list[str]) -> None:
    """Signs and words that divide do so outside names and doses."""
    found = divided(line, LEXICON)

    assert pieces == [found.slice(piece.start, piece.end) for piece in found.pieces]
