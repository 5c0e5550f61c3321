"""How far apart two words are, and how they sound."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screen.logic.recognition.spelling import edits, sound_alike, sounds


def plain(one: str, other: str) -> int:
    """The distance written out as its definition says, without bounds."""
    if not one or not other:
        return len(one) + len(other)
    costs = [
        plain(one[1:], other) + 1,
        plain(one, other[1:]) + 1,
        plain(one[1:], other[1:]) + (one[0] != other[0]),
    ]
    if len(one) > 1 and len(other) > 1 and one[0] == other[1] and one[1] == other[0]:
        costs.append(plain(one[2:], other[2:]) + 1)
    return min(costs)


@given(st.text("abc", max_size=5), st.text("abc", max_size=5))
def test_edits_are_counted_as_defined(one: str, other: str) -> None:
    """Letters added, left out, replaced or swapped with their neighbour count one each."""
    assert min(plain(one, other), 3) == edits(one, other, 2)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("cozaar", "kozar"),
        ("zoloft", "solofte"),
        ("fycompa", "phycompa"),
        ("pristiq", "pristique"),
        ("gemzar", "jemsar"),
    ],
)
def test_words_written_by_ear_sound_the_same(one: str, other: str) -> None:
    """What people swap when they spell by ear is one letter, and so are all vowels."""
    assert sound_alike(sounds(one), sounds(other))


def test_other_words_sound_different() -> None:
    """Another consonant is heard."""
    assert sounds("warfarin") != sounds("warfatin")
