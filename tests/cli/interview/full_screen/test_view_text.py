"""A page in characters that cannot steer the terminal."""

from dataclasses import replace

from screen.cli.interview.full_screen.view_text import presentable
from screen.cli.interview.view import Row
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
