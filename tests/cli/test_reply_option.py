"""Replies given to `check` by options and files, each as a real process."""

import json

import pytest

from tests.cli.program import run

WARFARIN = ("check", "--pain", "lower-back", "--medicine", "warfarin", "--rest", "no", "--format", "json")
REPLY = "anticoagulant-stable=may-go-ahead,prescriber,2026-11-20"
IN_A_FILE = {"from": "prescriber", "on": "2026-11-20", "says": "may-go-ahead"}


def test_an_option_and_a_file_say_the_same() -> None:
    """A reply counts the same wherever it stands, and may stand in both."""
    file = json.dumps({"asked_on": "2026-11-30", "replies": {"anticoagulant-stable": IN_A_FILE}})
    by_option = run(*WARFARIN, "--asked-on", "2026-11-30", "--reply", REPLY)
    by_file = run(*WARFARIN, "--answers", "-", stdin=file)
    by_both = run(*WARFARIN, "--answers", "-", "--reply", REPLY, stdin=file)

    assert "inform" == json.loads(by_option.stdout)["level"]
    assert by_option.stdout == by_file.stdout == by_both.stdout


@pytest.mark.parametrize(
    ("words", "file", "code", "told"),
    [
        (["--reply", "under-18=may-go-ahead,doctor,2026-11-20"], {}, 2, "--reply holds a reply to 'under-18'"),
        (["--reply", REPLY, "--asked-on", "2026-11-19"], {}, 4, "dated after the day of the answers"),
        (["--asked-on", "2026-11-19"], {"replies": {"anticoagulant-stable": IN_A_FILE}}, 4, "standard input: it holds"),
        ([], {"replies": {"anticoagulant-stable": {}}}, 4, "'replies' holds a reply to 'anticoagulant-stable'"),
        (
            ["--reply", REPLY.replace("may-go-ahead", "not-now")],
            {"replies": {"anticoagulant-stable": IN_A_FILE}},
            2,
            "differ about 'anticoagulant-stable'",
        ),
    ],
)
def test_what_cannot_be_is_refused(words: list[str], file: dict[str, object], code: int, told: str) -> None:
    """A bad word behind an option is wrong usage, in a file the answers cannot be read; days are held together."""
    ended = run(*WARFARIN, "--answers", "-", *words, stdin=json.dumps(file))

    assert (code, "") == (ended.returncode, ended.stdout)
    assert told in ended.stderr
