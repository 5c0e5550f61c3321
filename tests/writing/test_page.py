"""Blocks on a page of any width."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from screen.writing.page import Block, Frame, Gap, Heading, Line, Row, Table, draw
from tests.writing.builders import paper, written

ANY_TEXT = st.text(st.characters() | st.characters(min_codepoint=0xD800, max_codepoint=0xDFFF))
LINES = st.builds(Line, ANY_TEXT, st.sampled_from(["", "-", "1."]), st.integers(0, 6), st.sampled_from(["", "bold"]))
ROWS = st.builds(Row, ANY_TEXT, ANY_TEXT, st.lists(ANY_TEXT, max_size=3).map(tuple))
BLOCKS = st.lists(
    LINES
    | st.builds(Gap)
    | st.builds(Heading, ANY_TEXT)
    | st.builds(Frame, st.lists(LINES, max_size=2).map(tuple), st.just("bold red"))
    | st.builds(Table, st.just(("Region", "Needles", "What changes")), st.lists(ROWS, max_size=3).map(tuple)),
    max_size=5,
)
TABLE = Table(
    ("Region", "Needles", "What changes"),
    (
        Row("Hip", "ask first", ("First ask the team that placed it.", "Shallow needles only.")),
        Row("Feet", "usual", ()),
    ),
)


def drawn(*blocks: Block, width: int = 80, encoding: str = "utf-8") -> str:
    """The blocks as they come out on paper."""
    console = paper(width, encoding)
    draw(blocks, console)
    return written(console)


@given(BLOCKS, st.integers(20, 120), st.sampled_from(["utf-8", "ascii", "latin-1"]))
def test_only_printable_text_and_line_feeds_come_out(blocks: list[Block], width: int, encoding: str) -> None:
    """Whatever stands in the blocks, nothing but printable text and ends of lines reaches the paper."""
    steering = [
        sign for sign in drawn(*blocks, width=width, encoding=encoding) if sign < " " or "\x7f" <= sign < "\xa0"
    ]

    assert set() == set(steering) - {"\n"}


@given(BLOCKS, st.integers(20, 120))
def test_no_line_is_too_long_or_ends_in_a_space(blocks: list[Block], width: int) -> None:
    """Every line fits the width, wide letters counted twice, and has no empty tail."""
    lines = drawn(*blocks, width=width).split("\n")

    assert [] == [line for line in lines if cell_len(line) > width or line != line.rstrip()]


def test_a_table_has_columns_where_there_is_room() -> None:
    """At 80 columns the rows stand under their headers, apart from each other when one is long."""
    expected = """\
  Region  Needles    What changes
  ------  ---------  -----------------------------------------------------------
  Hip     ask first  First ask the team that placed it.
                     Shallow needles only.

  Feet    usual
"""

    assert expected == drawn(TABLE).rstrip("\n") + "\n"


def test_a_table_is_a_list_in_a_narrow_window() -> None:
    """At 40 columns each row is a line with its notes below."""
    expected = """\
  Hip: ask first
    - First ask the team that placed it.
    - Shallow needles only.

  Feet: usual
"""

    assert expected == drawn(TABLE, width=40)


def test_further_lines_stand_under_the_first_word() -> None:
    """A long paragraph keeps its mark to itself."""
    assert "  1. aaaa aaaa\n     aaaa aaaa\n" == drawn(Line("aaaa aaaa aaaa aaaa", "1."), width=16)


def test_square_brackets_are_text() -> None:
    """Nothing is taken for markup or for the name of a picture."""
    assert "[bold]x[/bold] :smile:\n" == drawn(Line("[bold]x[/bold] :smile:", indent=0))


def test_a_wide_window_does_not_make_long_lines() -> None:
    """Lines end where the eye still finds the next one."""
    assert 100 == max(len(line) for line in drawn(Frame((Line("a " * 500),), ""), width=300).split("\n"))


def test_wide_letters_keep_the_columns_straight() -> None:
    """A name in wide letters takes the room it needs."""
    table = Table(("Region", "Needles", "What changes"), (Row("腰", "usual", ("a",)), Row("Hip", "usual", ("b",))))

    assert [11, 11] == [cell_len(line[: line.index("usual")]) + 1 for line in drawn(table).split("\n")[2:4]]


@pytest.mark.parametrize("name", ["وارفارين", "וורפרין", "華法林"])
def test_any_script_is_shown_as_written(name: str) -> None:
    """Letters that run from right to left come out in the order they were written."""
    assert f"{name} 3 mg\n" == drawn(Line(f"{name} 3 mg", indent=0))
