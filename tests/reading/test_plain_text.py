"""Characters that cannot be seen, or that programs read differently."""

import pytest

from screen.model.place import Place, Problem
from screen.reading.plain_text import MOST_TOLD, cleaned, decoded


@pytest.mark.parametrize(
    ("sign", "code"),
    [
        ("\t", "tab"),
        ("\r", "line-break"),
        ("\x85", "line-break"),
        ("\u2028", "line-break"),
        ("\u2029", "line-break"),
        ("\x00", "control-character"),
        ("\x1b", "control-character"),
        ("\x7f", "control-character"),
        ("\ufeff", "control-character"),
        ("\ufffe", "control-character"),
        ("\u202e", "hidden-character"),
        ("\u2066", "hidden-character"),
    ],
)
def test_each_is_refused_in_its_place(sign: str, code: str) -> None:
    """A refused character is named with its line and column and stands for a space."""
    text, problems = cleaned(f"a: 1\nb: é{sign}c\n", "a.yaml")

    assert "a: 1\nb: é c\n" == text
    assert [(Place("a.yaml", 2, 5), code)] == [(each.place, each.code) for each in problems]


def test_all_are_reported() -> None:
    """Every refused character is reported, not only the first."""
    _, problems = cleaned("\ta: \x00\n\tb: \u2028", "a.yaml")

    assert ["tab", "control-character", "tab", "line-break"] == [each.code for each in problems]


def test_what_windows_writes_is_welcome() -> None:
    """The mark at the start of a file and its two-sign line breaks are taken away."""
    text, problems = cleaned("\ufeffa: 1\r\nb: 2\r\n", "a.yaml")

    assert ("a: 1\nb: 2\n", []) == (text, problems)


def test_letters_of_every_alphabet_are_welcome() -> None:
    """Text that a person can read is left as it is, in any alphabet and beyond the first plane."""
    text = "å ß 针灸 עברית 😀\u200f\u00a0–“”\n"

    assert (text, []) == cleaned(text, "a.yaml")


@pytest.mark.parametrize("data", [b"a: 1\nb: \xe9\n", b"a: 1\nb: \xed\xa0\x80\n", b"a: 1\nb: \xc0\xaf\n"])
def test_other_encodings_are_refused_with_the_line(data: bytes) -> None:
    """Bytes that are no UTF-8 are named with line and column."""
    text, problems = decoded(data, "a.yaml")

    sentence = "This is not UTF-8 text. Save the file again with the encoding UTF-8."
    assert (None, [Problem(Place("a.yaml", 2, 4), "not-utf-8", sentence)]) == (text, problems)


def test_a_file_of_other_bytes_is_told_briefly() -> None:
    """Of very many refused characters the first are told one by one and the rest by their number."""
    _, problems = cleaned("\x00" * 1000, "a.yaml")

    assert MOST_TOLD + 1 == len(problems)
    assert "980 more such characters stand further down. Is this a text file?" == problems[-1].sentence
