"""Interviews on the whole screen of a real terminal: what a person presses and what they see."""

import json
import os
import re
import signal
import time
from pathlib import Path

import pytest

from tests.cli.program import run
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


def test_control_c_offers_to_save_what_was_answered(tmp_path: Path) -> None:
    """Once something was answered, Ctrl-C gives the screen back and asks where the answers shall go."""
    draft = tmp_path / "draft.json"
    window = Pages()
    window.sees("Question 1")
    window.press("3", "y")
    window.sees("Question 2")
    window.press("\x03")
    window.sees("Save what you answered?")
    window.press(*str(draft), "\r")

    assert 130 == window.end()
    assert {"pain": ["lower-back"]} == json.loads(draft.read_text())["answers"]
    assert 0o600 == draft.stat().st_mode & 0o777


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


@pytest.mark.parametrize(("columns", "rows"), SIZES)
def test_places_are_marked_in_the_list_and_on_the_body(columns: int, rows: int) -> None:
    """Marks stand before the rows; the body lights up beside them where there is room."""
    window = Pages(columns=columns, rows=rows)
    window.sees("Question 1", "[ ] neck")
    window.press("1", "3", "3")
    window.sees("1 [x] neck", "> 3 [?] lower back", "Is that all?")

    assert (columns == 80) == any("|#|" in line for line in window.page)
    window.press("\x1b[A", " ")
    window.sees("> 2 [x] upper or middle back")
    assert window.page[window.cursor[0]].lstrip().startswith(">")


@pytest.mark.parametrize(("columns", "rows"), SIZES)
def test_medicines_are_offered_while_they_are_typed(columns: int, rows: int, asking_medicines: str) -> None:
    """Names appear with their kind, and the arrow takes one; any writing can be typed, and the review shows it."""
    window = Pages("check", "--answers", asking_medicines, columns=columns, rows=rows)
    window.sees("Which medicines do you take?")
    window.press("e", "l", "i", "q", "u")
    window.sees("eliquis - blood thinner")
    window.press("\x1b[B", "\r")
    window.sees("1 eliquis: eliquis")
    for name in ("薬アスピリン", "أسبرين", "zze\u0301zz"):
        window.say(name)
    window.sees("zz\u00e9zz: we do not know this name")
    window.say("y")
    window.sees("We do not know one of these names.")
    window.press("n")
    window.sees("Is any of this true of your blood thinner?")
    window.press("0", "y")
    window.sees("Please look over your answers.", "-- more below: PageDown --")
    window.press("y")
    window.sees("There is more to see first. Please press PageUp or PageDown.")
    window.say("y")
    window.sees("Your result", "Ask your doctor or pharmacist before the first needle.", "x finish", "more below")
    window.press(" ")
    window.sees("PageUp and PageDown")
    window.press("x")

    assert 20 == window.end()
    assert LEFT in window.raw
    assert "Ask your doctor or pharmacist" in window.raw.rpartition(LEFT)[2].decode()


def test_the_window_may_change_its_size() -> None:
    """The page is laid out anew for the new size, also for one too small for anything, and nothing is lost."""
    window = Pages()
    window.sees("Question 1", "front")
    window.press("1")
    window.resize(40, 20)
    window.sees("[x] neck", "or arrows and space")
    window.resize(18, 20)
    window.sees("This window is too small.")
    window.process.send("y")
    window.resize(80, 24)
    window.sees("[x] neck", "front", "You marked: neck.")


def test_what_was_typed_ahead_answers_nothing() -> None:
    """Keys that were pressed before a page was on the screen are dropped."""
    window = Pages()
    window.process.send("3y")
    window.sees("Question 1")
    time.sleep(0.5)
    window.press("3")
    window.sees("[x] lower back")
    window.process.send("yy")
    window.sees("Question 2")
    window.press("4", "0", "\r")
    window.sees("on record when you were born?")
    window.process.send("1nn")
    window.sees("Question 4")


def test_a_held_key_answers_one_page() -> None:
    """A key that repeats by itself does not go through the questions."""
    window = Pages("check", "--pain", "lower-back", "--age", "40", "--sex", "male")
    window.sees("Question 1", "Is any of this going on now")
    window.press("n")
    for _ in range(40):
        window.process.send("n")
        time.sleep(0.02)
    window.sees("Question 2")


def test_a_paste_is_no_answer(asking_medicines: str) -> None:
    """Where one key answers a paste is refused; where a name is typed it becomes one line that waits for Enter."""
    window = Pages("check", "--age", "40", "--pain", "neck")
    window.sees("Question 1")
    window.press("\x1b[200~y\x1b[201~")
    window.sees("That was pasted. Please type it.")
    window.press("y\ry\ry\ry\r")
    window.sees("That was pasted. Please type it.", "Question 1")
    assert window.process.isalive()

    names = Pages("check", "--answers", asking_medicines)
    names.sees("Which medicines do you take?")
    names.press("\x1b[200~war\x1b[2J\x1b]0;title\x07farin\r\naspirin\r\n\x1b[201~")
    names.sees("> war[2J]0;titlefarin, aspirin")


def test_unknown_sequences_are_no_keys() -> None:
    """The letters of a sequence that stands for no key answer nothing; a wrong key is told what is possible."""
    window = Pages("check", "--age", "40", "--pain", "neck", "--sex", "male")
    window.sees("Question 1", "y yes", "n no")
    window.press("\x1b[999y", "\x1by", "\x1b[?1;2n", "\x1b]11;rgb:n\x07", "\x1b[15~")
    assert "Question 1" in window.page[0]
    window.press("7")
    window.sees("Please type y, n or ?.")


def test_no_colour_is_sent_where_none_is_wanted() -> None:
    """With NO_COLOR everything is shown by signs, bold and reverse alone."""
    window = Pages(NO_COLOR="1")
    window.sees("Question 1")
    window.press("1")
    window.sees("[x] neck")

    codes = re.findall(rb"\x1b\[([0-9;]*)m", window.raw)
    assert codes
    assert not any(re.search(rb"\b(3[0-8]|4[0-8]|9[0-7]|10[0-7]|5|6)\b", code) for code in codes)


def test_only_what_changed_is_sent() -> None:
    """A mark costs some hundred bytes on a slow line, not the whole page."""
    window = Pages()
    window.sees("Question 1")
    window.press("1")
    window.sees("[x] neck")
    before = len(window.raw)
    window.press("\x1b[B")

    assert 200 > len(window.raw) - before


def test_stopping_leaves_no_result() -> None:
    """Quitting is asked about, and ends without a result."""
    window = Pages("check", "--format", "json")
    window.sees("Question 1")
    window.press("q")
    window.sees("Stop without a result?")
    window.press("y")

    assert 130 == window.end()
    assert "You stopped. There is no result." in window.text
    assert "{" not in window.text


def test_nothing_is_loaded_for_it_without_an_interview() -> None:
    """A script that gives its answers does not wait for what draws the screen."""
    code = """
import sys
from screen.cli.app import run
run(["check", "--pain", "neck", "--rest", "no", "--format", "json"])
print([name for name in ("prompt_toolkit", "asyncio", "screen.cli.interview.view") if name in sys.modules])
"""

    assert run(code=code).stdout.endswith("}\n[]\n")
