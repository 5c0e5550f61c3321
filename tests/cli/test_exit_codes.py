"""What a script learns from the way the program ends, each as a real process."""

import json
import os
import signal
import subprocess
import time
from pathlib import Path

import pytest

from screen.cli.exit_codes import EXIT_CODES
from tests.cli.program import NO_FLAGS, PROGRAM, environment, run

CRASH = """
import sys
from screen.writing import json_result

def broken(*_: object) -> str:
    raise KeyError("warfarin 3 mg")

json_result.write_json = broken
from screen.cli.app import main
main()
"""


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("--ces-saddle-numbness yes", 40),
        ("--toilet-control yes", 40),
        ("--toilet-control unsure", 30),
        ("--pain lower-back --medicine warfarin --rest no", 20),
        ("--pain lower-back", 10),
        ("", 10),
        ("--pain lower-back --rest yes", 2),
        ("--pian lower-back", 2),
        ("--answers no-such-file.json", 4),
    ],
)
def test_levels_and_mistakes(words: str, code: int) -> None:
    """The exit code is that of the level, or of what stopped the screening."""
    ended = run("check", *words.split())

    assert code == ended.returncode
    assert (code in (2, 4)) is (ended.stdout == "")
    assert (code in (2, 4)) is (ended.stderr != "")


def test_nothing_found_is_0() -> None:
    """Zero needs every question answered, none of them with a flag that needs a doctor."""
    ended = run("check", "--answers", "-", "--rest", "no", "--format", "json", stdin=json.dumps(NO_FLAGS))

    assert 0 == ended.returncode
    assert json.loads(ended.stdout)["complete"]


def test_not_today_is_15() -> None:
    """An infection means: not today."""
    answers = NO_FLAGS | {"new_signs_now": ["infection"]}

    assert 15 == run("check", "--answers", "-", "--rest", "no", stdin=json.dumps(answers)).returncode


@pytest.mark.parametrize("words", ["--ces-saddle-numbness yes", "--pain lower-back"])
def test_exit_zero(words: str) -> None:
    """With --exit-zero every level ends with 0, and a mistake does not."""
    assert 0 == run("check", "--exit-zero", *words.split()).returncode
    assert 2 == run("check", "--exit-zero", "--pain", "nowhere").returncode


def test_broken_rules_are_3(tmp_path: Path) -> None:
    """Rules that cannot be loaded stop everything but the help, with all problems named."""
    (tmp_path / "facts.yaml").write_text("facts: [\n")
    rules = ["--rules", str(tmp_path)]

    for words in (["check"], ["check", "--help"], ["regions", "lower-back"], []):
        ended = run(*rules, *words)
        assert (3, "") == (ended.returncode, ended.stdout)
        assert "facts.yaml" in ended.stderr
    assert 0 == run(*rules, "--help").returncode


def test_fault_is_70_and_tells_no_answers() -> None:
    """A fault in the program names its kind and place, and none of the person's words."""
    ended = run("check", "--medicine", "warfarin 3 mg", "--format", "json", code=CRASH)

    assert (70, "") == (ended.returncode, ended.stdout)
    assert "a fault in the program (KeyError at" in ended.stderr
    assert "warfarin" not in ended.stderr


def test_fault_is_shown_whole_on_request() -> None:
    """For the developers all of it is shown, with a warning."""
    ended = run("check", "--format", "json", code=CRASH, ACUSCREEN_DEBUG="1")

    assert 70 == ended.returncode
    assert "Traceback" in ended.stderr
    assert "This may hold a person's answers" in ended.stderr


@pytest.mark.parametrize("words", ["check --pain lower-back --medicine warfarin --rest no", "check --format json"])
def test_closed_pipe_keeps_the_code(words: str) -> None:
    """A reader that goes away early changes nothing about the exit code, and nothing is complained of."""
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "wb") as pipe:
        ended = run(*words.split(), stdout=pipe)

    assert (20 if "warfarin" in words else 10) == ended.returncode
    assert "" == ended.stderr


def test_help_into_a_closed_pipe_is_0() -> None:
    """The help does not mind a reader that goes away either."""
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "wb") as pipe:
        ended = run("check", "--help", stdout=pipe)

    assert (0, "") == (ended.returncode, ended.stderr)


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="this system has no /dev/full")
@pytest.mark.parametrize("words", ["check", "check --format json", "--version"])
def test_full_output_is_70(words: str) -> None:
    """A result that could not be written is no result."""
    with open("/dev/full", "wb") as full:
        ended = run(*words.split(), stdout=full)

    assert 70 == ended.returncode
    assert "The result could not be written to standard output: No space left on device.\n" == ended.stderr


def test_standard_output_that_is_closed_is_70() -> None:
    """Without a standard output there is nowhere to put the result."""
    ended = subprocess.run(
        ["sh", "-c", '"$@" >&-', "sh", *PROGRAM, "check"],
        env=environment(),
        capture_output=True,
        stdin=subprocess.DEVNULL,
        check=False,
    )

    assert 70 == ended.returncode
    assert b"could not be written" in ended.stderr


@pytest.mark.skipif(not os.path.exists("/proc/self/syscall"), reason="only Linux shows what a process waits for")
@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_being_ended_is_130(ending: signal.Signals) -> None:
    """Ending the program from outside gives 130 and no result."""
    process = subprocess.Popen(
        [*PROGRAM, "check", "--answers", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
    )
    assert process.stdin is not None
    _wait_until_it_reads(process)
    process.send_signal(ending)
    out, err = process.communicate(timeout=60)

    assert (130, b"") == (process.returncode, out)
    assert b"\nStopped. There is no result.\n" == err


def _wait_until_it_reads(process: "subprocess.Popen[bytes]") -> None:
    """Wait until the process sleeps in reading its input."""
    for _ in range(600):
        time.sleep(0.05)
        if "pipe" in Path(f"/proc/{process.pid}/wchan").read_text() or _sleeps_on_input(process.pid):
            return
    raise AssertionError("the program never read its input")


def _sleeps_on_input(pid: int) -> bool:
    called = Path(f"/proc/{pid}/syscall").read_text().split()
    return called[:2] == ["0", "0x0"]


def test_output_goes_to_a_private_file(tmp_path: Path) -> None:
    """With --output the result is in the file and standard output is empty; the level stays the exit code."""
    path = tmp_path / "result.json"
    words = ["check", "--pain", "lower-back", "--format", "json", "--output", str(path)]

    ended = run(*words)
    assert (10, "", "") == (ended.returncode, ended.stdout, ended.stderr)
    assert "lower-back" in path.read_text()
    assert 2 == run(*words).returncode
    assert 10 == run(*words, "--force").returncode


def test_answers_and_result_in_one_file_are_refused(tmp_path: Path) -> None:
    """A result never takes the place of the answers it was made from."""
    path = tmp_path / "a.json"
    path.write_text("{}")

    assert 2 == run("check", "--answers", str(path), "--output", str(path), "--force").returncode
    assert "{}" == path.read_text()


def test_contradiction_between_flag_and_file_is_2(tmp_path: Path) -> None:
    """An answer given both by option and file must be the same."""
    path = tmp_path / "a.json"
    path.write_text('{"pain": ["neck"], "weight_loss": "no"}')

    assert 10 == run("check", "--answers", str(path), "--pain", "neck").returncode
    ended = run("check", "--answers", str(path), "--weight-loss", "yes")
    assert (2, "") == (ended.returncode, ended.stdout)
    assert "--weight-loss and the file of answers differ. Give this answer in one place.\n" == ended.stderr


def test_equal_input_gives_equal_bytes() -> None:
    """The order of options, the random seed of Python and the time change nothing."""
    words = ["--pain", "lower-back,neck", "--medicine", "warfarin", "--age", "70", "--format", "json"]
    turned = ["--format", "json", "--age", "70", "--medicine", "warfarin", "--pain", "neck", "--pain", "lower_back"]

    assert run("check", *words, PYTHONHASHSEED="1").stdout == run("check", *turned, PYTHONHASHSEED="2").stdout


def test_every_code_stands_in_the_help() -> None:
    """The help of the program and of check name every exit code."""
    for words in (["--help"], ["check", "--help"]):
        shown = run(*words, COLUMNS="200").stdout
        for code, meaning in EXIT_CODES.items():
            assert f"{code:>3}  {meaning}" in shown


def test_hostile_values_never_reach_the_terminal() -> None:
    """Escape sequences in arguments are shown as marks, and bytes that are no text are refused."""
    ended = run("check", "--medicine", "\x1b[2Jpill")

    assert "\x1b" not in ended.stdout + ended.stderr
    assert 20 == ended.returncode  # it may be a blood thinner
    bad = subprocess.run(
        [*PROGRAM, b"check", b"--medicine", b"\xff\xfe"], env=environment(), capture_output=True, check=False
    )
    assert 2 == bad.returncode


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8"])
def test_any_encoding_of_the_terminal(encoding: str) -> None:
    """The result is written in whatever encoding the terminal has."""
    ended = subprocess.run(
        [*PROGRAM, "check", "--medicine", "größer ≥ 中"],
        env=environment(PYTHONIOENCODING=encoding),
        capture_output=True,
        check=False,
    )

    assert (20, b"") == (ended.returncode, ended.stderr)
    assert "größer".encode(encoding, "replace") in ended.stdout or b"grosser" in ended.stdout
