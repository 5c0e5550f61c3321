"""Text as lines that fit."""

from hypothesis import given
from hypothesis import strategies as st

from screen.cli.interview.full_screen.wrapping import clusters, columns, cut, hung, padded, wrapped


@given(st.text(), st.integers(20, 200))
def test_no_line_is_wider_than_asked(text: str, width: int) -> None:
    """Whatever the text, its lines fit."""
    assert all(columns(line) <= width for line in wrapped(text, width))


@given(st.text(), st.integers(20, 200))
def test_nothing_is_lost(text: str, width: int) -> None:
    """Only blanks come and go where a line is broken."""
    assert text.replace(" ", "").replace("\n", "") == "".join(wrapped(text, width)).replace(" ", "")


def test_lines_break_between_words() -> None:
    """Words stay whole."""
    assert ["a bad headache or a", "stiff neck"] == wrapped("a bad headache or a stiff neck", 20)


def test_wide_characters_take_two_columns() -> None:
    """Ten wide characters fill a line of twenty."""
    assert ["薬" * 10, "薬" * 2] == wrapped("薬" * 12, 20)


def test_marks_stay_on_their_letter() -> None:
    """A letter with a mark on it is one character to a person."""
    assert ["e\u0301", "a"] == list(clusters("e\u0301a"))
    assert ["e\u0301" * 20, "e\u0301"] == wrapped("e\u0301" * 21, 20)


def test_an_item_goes_on_under_its_text() -> None:
    """What goes on below a number stands under the words behind it."""
    assert ["  1  the upper back,", "     near the neck"] == hung("  1  ", "the upper back, near the neck", 20)
    assert ["b   back one", "    step, and on"] == wrapped("b   back one step, and on", 16)


def test_cut_and_padded() -> None:
    """A text is shortened by what does not fit, a wide character as a whole, and filled up with blanks."""
    assert ("薬", "薬 ") == (cut("薬薬", 3), padded("薬", 3))
