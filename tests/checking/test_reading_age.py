"""How hard a text is to read."""

import pytest

from screen.checking.reading_age import grade, sentences, syllables, words


@pytest.mark.parametrize(
    ("word", "count"),
    [("go", 1), ("needle", 2), ("made", 1), ("wanted", 2), ("asked", 1), ("doctor", 2), ("takes", 1), ("table", 2),
     ("pharmacist", 3), ("acupuncture", 4), ("the", 1), ("I", 1), ("38", 1), ("needles", 2), ("operation", 4)],
)  # fmt: skip
def test_syllables(word: str, count: int) -> None:
    """Groups of vowels are counted, without the silent ones at the end."""
    assert count == syllables(word)


def test_words() -> None:
    """Numbers are words, and an apostrophe or a hyphen divides as it is spoken."""
    assert ["Don't", "count", "38", "low", "dose"] == words("Don't count 38 low-dose!")


def test_sentences() -> None:
    """A colon and a semicolon end a sentence too; the point in a number does not."""
    assert ["One of these:", "a fever of 38.5;", "chills.", "Or ill?"] == sentences(
        "One of these: a fever of 38.5; chills. Or ill?"
    )


def test_grade() -> None:
    """Ten words of one syllable in one sentence are grade 0.1, as the formula says."""
    assert pytest.approx(0.39 * 10 + 11.8 - 15.59) == grade(["go " * 10])


def test_excused_words() -> None:
    """A word that no other can stand for counts as one of two syllables."""
    assert grade(["paper " * 10]) == grade(["acupuncturist " * 10])


def test_nothing_to_read() -> None:
    """A text without words is no effort."""
    assert 0 == grade([])
