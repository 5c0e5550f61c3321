"""The pieces of a line put together as they are read."""

import pytest

from screen.logic.recognition.passages import passages_of
from screen.logic.recognition.splitting import divided
from tests.logic.recognition.small import LEXICON


@pytest.mark.parametrize(
    ("line", "pieces"),
    [
        ("warfarin, 5mg, daily", [3]),
        ("warfarin, for my heart", [2]),
        ("warfarin, stopped in May", [2]),
        ("warfarin, aspirin", [1, 1]),
        ("warfarin, the pink one", [1, 1]),
        ("warfarin. daily", [1, 1]),
    ],
)
def test_what_only_adds_belongs_to_the_piece_before(line: str, pieces: list[int]) -> None:
    """A dose, a reason or what is said of a name belongs to it; a medicine without a name stands by itself."""
    passages, _ = passages_of(divided(line, LEXICON))

    assert pieces == [len(passage.pieces) for passage in passages]


@pytest.mark.parametrize(
    ("line", "unknown"),
    [
        ("bridging to warfarin", []),
        ("ramipril, something the hospital surgeon gave me", ["ramipril"]),
        ("warfarin, warfare, aspirin", ["warfare"]),
        ("warfarin 3mg aspiring 75mg", ["aspiring"]),
        ("Discharge list: warfarin", []),
    ],
)
def test_an_english_word_is_a_name_only_by_itself_or_with_a_dose(line: str, unknown: list[str]) -> None:
    """In a sentence it is talk; where a name is due it may be one that nobody knows, or that was put right wrongly."""
    passages, _ = passages_of(divided(line, LEXICON))

    assert unknown == [token.text for passage in passages for token in passage.unknown]


def test_words_that_nothing_explains_are_unknown() -> None:
    """Doses, reasons and the name of a doctor are explained; what is left may be a medicine."""
    (passage,), _ = passages_of(divided("zorblax 5mg for my knee from Dr Quimby", LEXICON))

    assert ["zorblax"] == [token.text for token in passage.unknown]
