"""Interviews in plain lines at a real terminal: what a person types and what they see."""

import re

import pexpect
import pytest

from tests.cli.program import PROGRAM, environment
from tests.cli.window import Lines, Window

SIZES = [(80, 24), (40, 20)]


@pytest.mark.parametrize(("columns", "rows"), SIZES)
def test_emergency_in_a_window(columns: int, rows: int) -> None:
    """The questions fit the window, an emergency stops them, and the result follows."""
    window = Lines(columns=columns, rows=rows)
    for line in ("3", "y", "40", "1", "n", "y", "x"):
        window.type(line)

    assert 40 == window.end()
    assert "Question 1, at most" in window.text
    assert "Where does it hurt?" in window.text
    assert "emergency number" in window.text


@pytest.mark.parametrize("words", [[], ["check"], ["check", "--format", "json"]])
def test_control_c_gives_no_verdict(words: list[str]) -> None:
    """Ctrl-C in the middle ends with 130 and without a result."""
    window = Lines(*words)
    window.type("3")
    window.until("Is that all?")
    window.until("> ")
    window.process.sendintr()

    assert 130 == window.end()
    assert "Stopped. There is no result." in window.text
    assert "{" not in window.text


def test_end_of_input_gives_no_verdict() -> None:
    """Ctrl-D ends with 130 and without a result."""
    window = Lines()
    window.until("\n> ")
    window.process.sendeof()

    assert 130 == window.end()
    assert "The input ended before the questions did. There is no result." in window.text


def test_quitting_gives_no_verdict() -> None:
    """Quitting ends with 130 and without a result."""
    window = Lines()
    window.type("q")
    window.type("y")

    assert 130 == window.end()
    assert "You stopped. There is no result." in window.text


def test_keys_that_are_not_text_are_refused() -> None:
    """Arrow keys and pasted escape sequences are no answers and are never shown back as commands."""
    window = Lines()
    window.type("\x1b[A\x1b[200~3")
    window.until("keys that are not text")
    window.type("1\x9b2J")
    window.until("keys that are not text")
    window.type("q")
    window.type("y")

    assert 130 == window.end()


def test_pasted_lines_do_not_answer_the_next_questions() -> None:
    """When the first of several pasted lines is no answer, the others are dropped."""
    window = Lines()
    window.until("\n> ")
    window.process.send(b"my back\ry\ry\r0\r")
    window.until("Please type numbers")
    window.type("q")
    window.type("y")

    assert 130 == window.end()
    assert "Question 2" not in window.text


def test_pasted_medicines_are_all_in_the_list(asking_medicines: str) -> None:
    """A close name in the midst of pasted lines is asked about, and the lines behind it are kept."""
    window = Lines("check", "--answers", asking_medicines)
    window.until("\n> ")
    window.process.send(b"ramipril\rbisoprol\rclopidogrel 75\reliquis\r")
    for _ in range(3):
        window.until("bisoprol: did you mean bisoprolol?")
    window.type("y")
    window.type("")
    for name in ("You named:", "1  ramipril", "2  bisoprolol (bisoprol)", "3  clopidogrel 75", "4  eliquis"):
        window.until(name)
    window.process.sendintr()

    assert 130 == window.end()
    assert "Please type y, n or ?." not in window.text


@pytest.mark.parametrize("plain", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_plain_terminals_get_plain_text(plain: dict[str, str]) -> None:
    """Without colours, or on a terminal that knows none, no colour is sent."""
    window = Window("check", "--ces-saddle-numbness", "yes", columns=40, rows=20, **plain)

    assert 40 == window.end()
    colours = re.findall(rb"\x1b\[[0-9;]*m", window.raw)
    assert not any(re.search(rb"\b(3[0-7]|4[0-7]|9[0-7]|38|48)\b", code) for code in colours)
    assert max(len(line) for line in window.text.splitlines()) <= 40


@pytest.mark.parametrize("words", [["--no-ask"], ["--rest", "no"], ["--ces-saddle-numbness", "yes"]])
def test_nothing_is_asked_when_told_so(words: list[str]) -> None:
    """With --no-ask or --rest, or after an emergency, there is no question."""
    window = Window("check", *words)

    assert window.end() in (10, 20, 40)
    assert "Question 1" not in window.text


@pytest.mark.parametrize("redirection", ["<&0 >/dev/null", "</dev/null", "2>/dev/null"])
def test_nothing_is_asked_where_nobody_would_see_or_answer(redirection: str) -> None:
    """When input, output or the questions go elsewhere, nothing is asked."""
    command = f"{' '.join(PROGRAM)} {redirection}; echo ended with $?"
    process = pexpect.spawn("sh", ["-c", command], env=environment(TERM="xterm"), timeout=30)

    process.expect("ended with 10")


def test_file_is_refused_before_the_questions() -> None:
    """A file that cannot be written is told before anything is asked."""
    window = Window("check", "--output", "/")

    assert 2 == window.end()
    assert "Question 1" not in window.text
