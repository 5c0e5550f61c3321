"""One form for every way of writing a name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screen.logic.recognition.normalising import folded, normalise, unscanned


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("  Eliquis®  5mg ", "eliquis 5mg"),
        ("ELIQUIS", "eliquis"),
        ("Âspirin!", "aspirin"),
        ("ｗａｒｆａｒｉｎ", "warfarin"),
        ("wаrfаrin", "warfarin"),
        ("co‑codamol", "co-codamol"),
        ("St John’s Wort", "st johns wort"),
        ("Tylenol™ (3)", "tylenol 3"),
    ],
)
def test_one_key_for_every_spelling(written: str, key: str) -> None:
    """Case, accents, look-alike letters and signs do not matter."""
    assert key == normalise(written)


@given(st.text(max_size=40))
def test_normalising_is_stable(written: str) -> None:
    """A normalised name normalises to itself."""
    assert normalise(written) == normalise(normalise(written))


@given(st.text(max_size=40))
def test_every_folded_letter_knows_its_place(written: str) -> None:
    """Each letter of the folded line comes from a place in the line, in the same order."""
    text, places = folded(written)

    assert len(text) + 1 == len(places)
    assert sorted(places) == list(places)


def test_letters_that_scanners_confuse() -> None:
    """What a scanner read wrongly comes back as it was printed."""
    assert ["ramipril", "metformin", "warfarin"] == [
        unscanned(each) for each in ("rarnipril", "metf0rmin", "vvarfarin")
    ]
