"""Interviews that are broken off, saved and gone on with, at a real terminal in plain lines."""

import json
import os
import signal
from pathlib import Path

import pytest

from tests.cli.program import run
from tests.cli.window import Lines

BEGUN = ("3", "y", "40")
"""Pain in the lower back, 40 years; the next question is about sex."""


def plain(*words: str) -> Lines:
    """The program asking in plain lines."""
    return Lines("check", *words)


def saved(path: Path) -> dict[str, object]:
    """The answers in a draft."""
    found: dict[str, object] = json.loads(path.read_text())["answers"]
    return found


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    """A draft of today, saved by its `s`."""
    path = tmp_path / "draft.json"
    window = plain("--save", str(path), "--asked-on", "2026-11-20")
    for line in (*BEGUN, "s"):
        window.type(line)
    assert 130 == window.end()
    assert "Go on with: acuscreen check --resume" in window.text.replace("\n", " ")
    return path


def test_save_and_stop(draft: Path) -> None:
    """The draft holds what was answered, for its owner alone, and nothing else is left in the folder."""
    assert {"pain": ["lower-back"], "age": 40} == saved(draft)
    assert 0o600 == draft.stat().st_mode & 0o777
    assert ["draft.json"] == os.listdir(draft.parent)


def test_it_goes_on_at_the_first_unanswered_question(draft: Path) -> None:
    """On the same day nothing is asked twice, and one can go back to what was answered."""
    window = plain("--resume", str(draft), "--asked-on", "2026-11-20")
    window.until("What sex was put on record")
    window.type("b")
    window.until("(before: 40 years)")
    window.type("41")
    window.type("1")
    window.type("s")

    assert 130 == window.end()
    assert {"pain": ["lower-back"], "age": 41, "sex": "female"} == saved(draft)


def test_on_another_day_what_held_that_day_is_asked_again(draft: Path) -> None:
    """The person is told which questions come again, and why."""
    window = plain("--resume", str(draft), "--asked-on", "2026-11-21")
    window.until("It is another day now. Asked again: place of the pain.")
    window.type("y")
    window.until("Where does it hurt?")
    window.process.sendeof()

    assert 130 == window.end()


@pytest.mark.parametrize("number", [signal.SIGHUP, signal.SIGTERM])
def test_a_closed_terminal_saves_where_it_was_told(tmp_path: Path, number: int) -> None:
    """With --save a hang-up loses nothing but the page on the screen."""
    path = tmp_path / "draft.json"
    window = plain("--save", str(path))
    for line in BEGUN:
        window.type(line)
    window.until("What sex was put on record")
    window.until("> ")
    window.process.kill(number)
    window.end()

    assert {"pain": ["lower-back"], "age": 40} == saved(path)


def test_a_closed_terminal_writes_nothing_by_itself(tmp_path: Path) -> None:
    """Without --save a hang-up leaves nothing anywhere: the answers are the person's own."""
    window = Lines("check", HOME=str(tmp_path), TMPDIR=str(tmp_path))
    for line in BEGUN:
        window.type(line)
    window.until("What sex was put on record")
    window.until("> ")
    window.process.kill(signal.SIGHUP)

    assert 130 == window.end()
    assert [] == os.listdir(tmp_path)


def test_control_c_offers_to_save(tmp_path: Path) -> None:
    """A name that is taken is refused, another one is written to."""
    taken, free = tmp_path / "taken.json", tmp_path / "free.json"
    taken.write_text("mine")
    window = plain()
    for line in BEGUN:
        window.type(line)
    window.until("What sex was put on record")
    window.until("> ")
    window.process.sendintr()
    window.until("Save what you answered?")
    window.type(str(taken))
    window.until("this file exists already.")
    window.type(str(free))

    assert 130 == window.end()
    assert "mine" == taken.read_text()
    assert {"pain": ["lower-back"], "age": 40} == saved(free)


def test_what_is_not_wanted_is_thrown_away() -> None:
    """Enter alone after Ctrl-C saves nothing."""
    window = plain()
    for line in BEGUN:
        window.type(line)
    window.until("What sex was put on record")
    window.until("> ")
    window.process.sendintr()
    window.until("Save what you answered?")
    window.type("")

    assert 130 == window.end()
    assert "nothing was saved" in window.text


def test_save_without_a_name_goes_on() -> None:
    """Enter alone at the name of the file leads back to the question."""
    window = plain()
    window.type("3")
    window.type("y")
    window.type("s")
    window.until("Type a name for a new file")
    window.type("")
    window.until("How old are you?")
    window.process.sendeof()
    window.end()


def test_a_draft_that_was_changed_meanwhile_is_not_overwritten(draft: Path, tmp_path: Path) -> None:
    """The resumed file is replaced only while it is as it was read."""
    window = plain("--resume", str(draft), "--asked-on", "2026-11-20")
    window.until("What sex was put on record")
    draft.write_text("somebody else's")
    window.type("s")
    window.until("this file exists already.")
    window.type(str(tmp_path / "other.json"))

    assert 130 == window.end()
    assert "somebody else's" == draft.read_text()
    assert {"pain": ["lower-back"], "age": 40} == saved(tmp_path / "other.json")


def test_a_place_that_cannot_be_is_refused_before_the_first_question(tmp_path: Path) -> None:
    """Nobody answers forty questions for a file that cannot be written."""
    (tmp_path / "link").symlink_to(tmp_path / "elsewhere")
    window = plain("--save", str(tmp_path / "link"))

    assert 2 == window.end()
    assert "this is a link" in window.text


def test_no_terminal_no_draft(draft: Path) -> None:
    """A script cannot go on with somebody's interview."""
    done = run("check", "--resume", str(draft))

    assert (2, "") == (done.returncode, done.stdout)
    assert "Start it at a terminal" in done.stderr


def test_other_answers_do_not_mix_with_a_draft(draft: Path) -> None:
    """A draft is gone on with by itself."""
    done = run("check", "--resume", str(draft), "--age", "50")

    assert 2 == done.returncode
    assert "leave other answers" in done.stderr
