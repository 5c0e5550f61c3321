"""Interviews on the whole screen of a real terminal: what a person presses and what they see."""

import os
import signal
from pathlib import Path

import pytest

from tests.cli.window import Lines, Pages

SIZES = [(80, 24), (40, 20)]
LEFT = b"\x1b[?1049l"
"""What gives the screen back as it was."""


@pytest.mark.parametrize(("columns", "rows"), SIZES)
def test_emergency_stops_everything(columns: int, rows: int) -> None:
    """An emergency stands alone on the screen, and the result follows on the ordinary one."""
    window = Pages(columns=columns, rows=rows)
    window.sees("Question 1, at most", "Where does it hurt?", "[ ] neck")
    window.press("3", "y")
    window.sees("Question 2, at most", "How old are you?")
    window.press("4", "0", "\r")
    window.sees("on record when you were born?")
    window.press("1", "n")
    window.sees("Is any of this going on now")
    window.press("y")
    window.sees("Call your emergency number now.", "x end here")

    assert "#" * columns in window.page
    assert not any("Question" in line for line in window.page)
    window.press("x")
    assert 40 == window.end()
    assert LEFT in window.raw
    assert "You answered: other emergency now" in " ".join(window.text.split())


def test_control_c_gives_no_verdict() -> None:
    """Ctrl-C ends with 130 and the sentence of the interview in lines, and gives the screen back."""
    window = Pages()
    window.sees("Question 1")
    window.press("3")
    window.press("\x03")

    assert 130 == window.end()
    assert "Stopped. There is no result." in window.text
    assert LEFT in window.raw


def test_end_of_input_gives_no_verdict() -> None:
    """Ctrl-D ends with 130 and the sentence of the interview in lines."""
    window = Pages()
    window.sees("Question 1")
    window.press("\x04")

    assert 130 == window.end()
    assert "The input ended before the questions did. There is no result." in window.text


def test_a_signal_gives_the_screen_back() -> None:
    """Being ended from outside is like Ctrl-C."""
    window = Pages()
    window.sees("Question 1")
    os.kill(window.pid, signal.SIGTERM)

    assert 130 == window.end()
    assert "Stopped. There is no result." in window.text
    assert LEFT in window.raw


class Nohup(Pages):
    """A window whose program was told to ignore that it is closed."""

    ignores_hangup = True


@pytest.mark.parametrize("kind", [Pages, Nohup])
def test_a_closed_window_ends_the_interview(kind: type[Pages]) -> None:
    """When the window is closed the program ends too, also where it was told to ignore that."""
    window = kind()
    window.sees("Question 1")
    os.close(window.process.child_fd)
    _, status = os.waitpid(window.pid, 0)

    assert 130 == os.waitstatus_to_exitcode(status)


@pytest.mark.parametrize("why", [{"ACCESSIBLE": "1"}, {"TERM": "dumb"}, {"TERM": ""}])
def test_plain_lines_where_they_are_asked_for(why: dict[str, str]) -> None:
    """ACCESSIBLE and terminals that cannot move the cursor get the interview in lines."""
    window = Lines(columns=80, rows=24, **{"ACCESSIBLE": "", **why})
    window.type("q")
    window.type("y")

    assert 130 == window.end()
    assert b"\x1b[?1049h" not in window.raw


def test_plain_lines_by_an_option() -> None:
    """--plain asks in lines."""
    window = Lines("check", "--plain", ACCESSIBLE="0")
    window.type("q")
    window.type("y")

    assert 130 == window.end()
    assert b"\x1b[?1049h" not in window.raw


def test_the_result_goes_to_standard_output(tmp_path: Path) -> None:
    """What is drawn on the way leaves nothing on standard output."""
    window = Pages("check", "--output", str(tmp_path / "result.json"), "--format", "json")
    window.sees("Question 1")
    window.press("q", "y")

    assert 130 == window.end()
    assert "You stopped. There is no result." in window.text
