"""The same conversations in plain lines and on the whole screen, in real terminals: they give the same bytes."""

import json
from pathlib import Path

import pytest

from tests.cli.window import Lines, Pages, Window

ASKED = ("pain", "age", "sex", "emergency_now", "chest_or_breathing", "medicines", "heart")
"""What is left open, so that the interview asks it."""

START = ["3", "y", "40", "1"]
"""The lower back, 40 years, a woman."""

SIGNS = ["n", "n", "y"]
"""Two signs that are not there, which are read back."""

NONE = ["none", "y"]
"""No medicines."""

END = ["0", "y", "y", "x"]
"""None of the last list, and all answers looked over."""

CONVERSATIONS = {
    "all no": [*START, *SIGNS, *NONE, *END],
    "back and keep": [*START, "b", "b", "b", "k", "k", "k", "b", "b", "41", *SIGNS, *NONE, *END],
    "review and change": [*START, *SIGNS, *NONE, "r", "2", "41", "y", "0", "y", "2", "42", "y", "x"],
    "change after the result": [*START, *SIGNS, *NONE, *END[:-1], "c", "2", "43", "y", "x"],
    "a close name": [*START, *SIGNS, "warferin 3mg", "y", "the pink one", "", "y", "n", "0", "y", *END],
    "not sure": ["3", "5", "5", "y", "40", "?", "?", "?", "n", "n", "y", "y", "x"],
    "rather not say": [*START[:3], "p", "n", "n", "p", "y", *NONE, *END],
    "emergency": [*START, "y", "x"],
    "emergency by a slip": [*START, "y", "b", *SIGNS, *NONE, *END],
    "words that answer nothing": ["", "h", "w", "z", *START, *SIGNS, "", *NONE, "", *END[:-1], "z", "x"],
}


@pytest.fixture
def rest(all_answers: dict[str, object], tmp_path: Path) -> Path:
    """A file of answers that leaves only a few questions open."""
    file = tmp_path / "rest.json"
    file.write_text(json.dumps({id: answer for id, answer in all_answers.items() if id not in ASKED}))
    return file


def came_of_it(kind: type[Window], name: str, rest: Path, folder: Path) -> tuple[int, bytes]:
    """The exit code and the result after a conversation with one front end."""
    output = folder / f"{kind.__name__}.json"
    window = kind("check", "--answers", str(rest), "--format", "json", "--output", str(output))
    if isinstance(window, Pages):
        window.sees("Question 1")
    for word in CONVERSATIONS[name]:
        if isinstance(window, Pages):
            window.say(word)
        elif isinstance(window, Lines):
            window.type(word)
    return window.end(), output.read_bytes()


@pytest.mark.parametrize("name", CONVERSATIONS)
def test_both_front_ends_agree(name: str, rest: Path, tmp_path: Path) -> None:
    """The same words give the same result, byte for byte."""
    expected = came_of_it(Lines, name, rest, tmp_path)

    assert expected == came_of_it(Pages, name, rest, tmp_path)
