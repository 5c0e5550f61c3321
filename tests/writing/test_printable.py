"""Nothing anybody writes can steer a terminal."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screen.writing.printable import MARK, printable, spelled

ANY_TEXT = st.text(st.characters() | st.characters(min_codepoint=0xD800, max_codepoint=0xDFFF))


@given(ANY_TEXT, st.booleans())
def test_no_control_or_unseen_sign_is_left(text: str, keep_newlines: bool) -> None:
    """Whatever the text, no control, format or half character comes through, but a line end where it is kept."""
    left = {unicodedata.category(sign) for sign in printable(text, keep_newlines=keep_newlines).replace("\n", "")}

    assert set() == left & {"Cc", "Cf", "Cs", "Cn", "Zl", "Zp"}


@given(ANY_TEXT)
def test_line_ends_are_kept_only_where_asked(text: str) -> None:
    """Without being asked, a text stays on its line."""
    assert "\n" not in printable(text)


@given(ANY_TEXT, st.booleans())
def test_printing_twice_changes_nothing(text: str, keep_newlines: bool) -> None:
    """What is printable already stays as it is."""
    once = printable(text, keep_newlines=keep_newlines)

    assert once == printable(once, keep_newlines=keep_newlines)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred", f"{MARK}[31mred"),
        ("a\x9b2Jb", f"a{MARK}2Jb"),
        ("over\rwritten", f"over{MARK}written"),
        ("del\x7f", f"del{MARK}"),
        ("\u202egnp.exe", f"{MARK}gnp.exe"),
        ("\u2066isolated\u2069", f"{MARK}isolated{MARK}"),
        ("zero\u200bwidth", f"zero{MARK}width"),
        ("half \ud800", f"half {MARK}"),
        ("\u3164\u2800", MARK * 2),
        ("next\u0085line\u2028and\u2029", f"next{MARK}line{MARK}and{MARK}"),
    ],
)
def test_what_nobody_would_see_leaves_a_mark(text: str, shown: str) -> None:
    """Each sign that steers or hides stands there as a mark."""
    assert shown == printable(text)


@pytest.mark.parametrize("text", ["warfarin 3 mg", "[bold]x[/bold]", "華法林", "وارفارين", "à â ß – “é”", "\u00a0µg"])
def test_ordinary_writing_stays(text: str) -> None:
    """Letters of any script, brackets and dashes are left alone."""
    assert text == printable(text)


def test_kept_lines_end_alike() -> None:
    """Both ways to end a line come out as one."""
    assert "a\nb\nc d" == printable("a\r\nb\nc\td", keep_newlines=True)


def test_letters_are_spelled_for_a_poor_terminal() -> None:
    """Dashes, quotes and accents get a plain spelling, anything else a question mark."""
    assert '>= 3 - "e" ??? ?' == spelled(f"≥ 3 – “é” 華法林 {MARK}", "ascii")


@given(ANY_TEXT, st.sampled_from(["ascii", "latin-1", "cp1252", "cp437", "utf-8"]))
def test_spelled_text_can_always_be_written(text: str, encoding: str) -> None:
    """Once printable and spelled, a text fits the encoding."""
    assert spelled(printable(text), encoding).encode(encoding) is not None
