"""Somebody who comes back, and a second check, at a real terminal in plain lines."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.program import NO_FLAGS, run
from tests.cli.window import Lines

EARLIER = {
    **NO_FLAGS,
    "sex": "male",
    "medicines": ["Eliquis 5 mg"],
    "implants": ["joint-or-metal"],
    "joint_where": ["left-hip"],
}


@pytest.fixture
def result(tmp_path: Path) -> Path:
    """A result of last week."""
    (tmp_path / "answers.json").write_text(json.dumps(EARLIER))
    done = run(
        "check", "--answers", str(tmp_path / "answers.json"), "--format", "json", "--asked-on", "2026-11-13", "--no-ask"
    )
    (tmp_path / "result.json").write_text(done.stdout)
    return tmp_path / "result.json"


def written(path: Path) -> dict[str, Any]:
    """The result in a file."""
    found: dict[str, Any] = json.loads(path.read_text())
    return found


def test_a_returning_person_confirms_what_holds_and_is_asked_the_rest(result: Path) -> None:
    """Age and joint are carried over, the medicine is read back, pain and emergencies are asked; one stops it all."""
    new = result.with_name("new.json")
    window = Lines("again", str(result), "--asked-on", "2026-11-20", "--format", "json", "--output", str(new))
    window.until("About you and your pain: last time")
    window.type("y")
    window.until("Your pain, more closely: last time")
    window.type("y")
    window.until("Your health: last time")
    window.until("place of the joint or metal: left hip")
    window.type("y")
    window.until("Do you still take Eliquis 5 mg?")
    window.type("y")
    window.until("Do you take anything else now")
    window.type("n")
    window.until("Where does it hurt?")
    for line in ("3", "y"):
        window.type(line)
    window.until("Is any of this going on now")
    window.type("y")
    window.until("emergency number")
    window.type("x")

    assert 40 == window.end()
    got = written(new)
    assert ("2026-11-20", "emergency") == (got["asked_on"], got["level"])
    assert {"age": "2026-11-13", "implants": "2026-11-13"}.items() <= got["carried_over"].items()
    assert {"pain", "medicines"}.isdisjoint(got["carried_over"])
    assert (["Eliquis 5 mg"], ["lower-back"]) == (got["answers"]["medicines"], got["answers"]["pain"])
    assert 0o600 == new.stat().st_mode & 0o777


def test_control_c_offers_a_draft_that_remembers_the_days(result: Path) -> None:
    """What was confirmed stays carried over when the interview is gone on with."""
    draft = result.with_name("draft.json")
    window = Lines("again", str(result), "--asked-on", "2026-11-20", "--save", str(draft))
    for line in ("y", "y", "y", "y", "n"):
        window.type(line)
    window.until("Where does it hurt?")
    window.type("s")

    assert 130 == window.end()
    assert "2026-11-13" == written(draft)["carried_over"]["age"]


def test_a_second_check_settles_what_differs(result: Path) -> None:
    """The first answers are not shown, the difference is, and the result records both."""
    new = result.with_name("new.json")
    window = Lines(
        "recheck", str(result), "--by", "MB", "--asked-on", "2026-11-13", "--format", "json", "--output", str(new)
    )
    window.until("This is a second check.")
    window.type("y")
    window.until("Where does it hurt?")
    window.type("1")
    window.type("y")
    window.until("Is any of this going on now")
    window.type("y")
    window.until("emergency number")
    window.type("x")
    window.until("these answers differ")
    window.until("the first time: lower back")
    window.until("just now: neck")
    window.type("1")
    window.until("emergency number")
    window.type("x")

    assert 40 == window.end()
    check = written(new)["second_check"]
    assert ("MB", "2026-11-13") == (check["by"], check["on"])
    assert {"pain", "emergency_now"} <= set(check["asked"])
    settled = {"question": "pain", "first": ["lower-back"], "second": ["neck"], "settled": ["lower-back"]}
    assert [settled] == check["disagreements"]
    assert 0 == run("verify", str(new)).returncode


@pytest.mark.parametrize("command", ["again", "recheck"])
def test_a_script_is_told_that_somebody_has_to_be_asked(result: Path, command: str) -> None:
    """Neither command answers for a person."""
    done = run(command, str(result))

    assert (2, "") == (done.returncode, done.stdout)
    assert "asks a person. Start it at a terminal." in done.stderr


@pytest.mark.parametrize("command", ["again", "recheck"])
def test_what_is_no_result_is_refused(tmp_path: Path, command: str) -> None:
    """The file is named, and what to name instead."""
    (tmp_path / "answers.json").write_text('{"fever": "no"}')
    window = Lines(command, str(tmp_path / "answers.json"))

    assert 4 == window.end()
    assert "not a result of acuscreen" in window.text.replace("\n", " ")


def test_a_name_of_many_words_is_none() -> None:
    """Whoever checks is called by initials or a role."""
    done = run("recheck", "result.json", "--by", "x" * 41)

    assert 2 == done.returncode
    assert "--by takes initials" in done.stderr
