"""A page in characters that cannot steer the terminal."""

from dataclasses import replace

from screen.cli.interview.full_screen.view_text import presentable
from screen.cli.interview.view import Key, Row
from tests.cli.interview.full_screen.views import LIST


def test_controls_are_shown_as_marks() -> None:
    """Nothing that moves the cursor or turns the direction of text is left."""
    view = replace(LIST, rows=(Row("1", "a\x1b[2J\u202eb", heading="c\rd"),), told=("e\nf",))
    shown = presentable(view, "utf-8")

    assert ("a\ufffd[2J\ufffdb", "c\ufffdd") == (shown.rows[0].label, shown.rows[0].heading)
    assert ("e\nf",) == shown.told


def test_characters_the_terminal_lacks_are_spelled() -> None:
    """An old terminal gets what it can show."""
    assert "a - b" == presentable(replace(LIST, text="a – b"), "ascii").text


def test_a_name_of_several_lines_stands_in_one() -> None:
    """A line break in a row, a key or the bar above would come out as a sign of its own and push the line too far."""
    view = replace(LIST, section="a\nb", progress="c\nd", rows=(Row("1", "e\nf"),), keys=(Key("y", "g\nh"),))
    shown = presentable(view, "utf-8")

    assert ("a b", "c d") == (shown.section, shown.progress)
    assert ("e f", "g h") == (shown.rows[0].label, shown.keys[0].meaning)
