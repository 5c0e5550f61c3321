"""A saved result, worked out again from its own answers."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from screen.cli.verify import differing, verify
from screen.logic.answer_words import answer_words
from screen.logic.recognition import recognise
from screen.logic.screening import screen
from screen.logic.vouching import answer_rest_no
from screen.model.answer import Answers
from screen.model.errors import AnswersRefused
from screen.reading.saved_result import answers_again, read_saved_result
from screen.writing.json_result import write_json
from tests.cli.installed import ROOT
from tests.cli.program import NO_FLAGS, run
from tests.shipped import lexicon, rulebook
from tests.strategies import people


def saved(folder: Path, **given: object) -> dict[str, Any]:
    """The result of somebody with these answers, as `check` writes it to `result.json` in the folder."""
    (folder / "answers.json").write_text(json.dumps({**NO_FLAGS, **given}))
    done = run("check", "--answers", str(folder / "answers.json"), "--rest", "no", "--format", "json")
    (folder / "result.json").write_text(done.stdout)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def verified(folder: Path, result: object) -> tuple[int, str]:
    """The exit code and what is printed for a changed result."""
    done = _verified(folder, result)
    assert "" == done.stderr
    return done.returncode, done.stdout


def refused(folder: Path, result: object) -> str:
    """What is said of a result that cannot be read."""
    done = _verified(folder, result)
    assert (4, "") == (done.returncode, done.stdout)
    return done.stderr


def _verified(folder: Path, result: object) -> subprocess.CompletedProcess[str]:
    (folder / "result.json").write_text(json.dumps(result))
    return run("verify", str(folder / "result.json"))


NAMES = st.sampled_from(
    ["warfarin 3 mg", "the small pink one", "aspirin and the pink one", "warfarin pink", "nothing", "unsure and", ";;"]
)


@st.composite
def somebody(draw: st.DrawFn) -> Answers:
    """A person with answers to shipped questions, and sometimes with medicines, replies, and no to the rest."""
    answers = draw(people(rulebook())).without("medicines")
    lines = draw(st.lists(NAMES, max_size=4))
    if lines:
        answers = answers.with_answer("medicines", recognise(lines, lexicon()))
    return answer_rest_no(rulebook(), answers) if draw(st.booleans()) else answers


@settings(max_examples=40, phases=[Phase.generate])
@given(somebody())
def test_every_result_gives_the_same_bytes_again(answers: Answers) -> None:
    """From the result alone, the very bytes of it are made again, whoever the person is."""
    text = write_json(rulebook(), screen(rulebook(), answers))
    again = answers_again(read_saved_result(text.encode(), "result.json"), "result.json", rulebook(), lexicon)

    assert text == write_json(rulebook(), screen(rulebook(), again))


def test_names_written_twice_are_one() -> None:
    """The same words twice are one medicine, and a half-known line stays one."""
    lines = ["the pink one", "the pink one", "warfarin pink", "warfarin pink"]

    question = rulebook().questions["medicines"]

    assert ["the pink one", "warfarin pink"] == answer_words(question, recognise(lines, lexicon()))


def test_result_is_the_same(tmp_path: Path) -> None:
    """A result that was not touched is the same, read from a file or from standard input."""
    saved(tmp_path, medicines=["warfarin 3 mg"])
    path = tmp_path / "result.json"

    done = run("verify", str(path))

    assert (0, "") == (done.returncode, done.stderr)
    assert done.stdout.startswith("Same: rulebook ")
    assert 0 == run("verify", "-", stdin=path.read_text()).returncode


def test_changed_level_is_shown(tmp_path: Path) -> None:
    """A level that was changed is named with what it was and is."""
    code, told = verified(tmp_path, saved(tmp_path, medicines=["warfarin"]) | {"level": "inform"})

    assert 1 == code
    assert "\n  level: the file says inform, now consult\n" in told


def test_a_reply_is_part_of_the_result(tmp_path: Path) -> None:
    """A result with a reply is the same again, and differs once the reply is taken out of it."""
    reply = {"from": "prescriber", "on": "2026-11-20", "says": "with-conditions", "note": "Only fine needles."}
    result = saved(tmp_path, medicines=["warfarin"], asked_on="2026-11-30", replies={"anticoagulant-stable": reply})

    assert {"anticoagulant-stable": reply} == result["replies"]
    assert 0 == verified(tmp_path, result)[0]
    assert "  level: the file says inform, now consult\n" in verified(tmp_path, result | {"replies": {}})[1]


def test_what_would_change_is_worked_out_again(tmp_path: Path) -> None:
    """A result that was asked what would change it holds that as well, and is the same with it."""
    words = ("check", "--pain", "neck", "--medicine", "the pink one", "--rest", "no", "--what-if", "--format", "json")
    result = json.loads(run(*words).stdout)

    assert "consult" != result["what_would_change"]["find_out"]["becomes"]
    assert 0 == verified(tmp_path, result)[0]
    result["what_would_change"]["find_out"]["becomes"] = "urgent"
    assert "  what_would_change.find_out.becomes\n" in verified(tmp_path, result)[1]


def test_changed_answer_shows_places_and_no_words(tmp_path: Path) -> None:
    """An answer that was changed shows where the result differs, and never what the person said."""
    result = saved(tmp_path, medicines=["warfarin"])
    result["answers"]["medicines"] = ["the small pink one"]
    code, told = verified(tmp_path, result)

    assert 1 == code
    assert "  medicines[0].as_written\n" in told
    assert "pink" not in told


def test_added_and_missing_keys_differ(tmp_path: Path) -> None:
    """A key that was added or taken out is a difference."""
    result = saved(tmp_path) | {"extra": 1}
    del result["action"]
    code, told = verified(tmp_path, result)

    assert 1 == code
    assert told.endswith("\n  action\n  extra\n")


def test_result_of_another_program_version_can_be_the_same(tmp_path: Path) -> None:
    """What another version of the program wrote is the same if the same comes of it, and the version is named."""
    result = saved(tmp_path)
    result["program"]["version"] = "0.0.1"
    code, told = verified(tmp_path, result)

    assert 0 == code
    assert told.endswith(" It was written by acuscreen 0.0.1.\n")


def test_other_rulebook_is_not_available(tmp_path: Path) -> None:
    """A result of other rules is not judged."""
    result = saved(tmp_path)
    result["rulebook"]["sha256"] = "0" * 64
    code, told = verified(tmp_path, result)

    assert 3 == code
    assert told.startswith("Rulebook not available: ")
    assert "(000000000000), with nothing laid over it\n" in told


def test_clinic_folder_is_needed_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A result made with a clinic's folder needs the folder, which may be called by another path."""
    clinic = tmp_path / "clinic"
    (clinic / "heart").mkdir(parents=True)
    (clinic / "heart" / "heart-valve.yaml").write_bytes((ROOT / "rules/heart/heart-valve.yaml").read_bytes())
    path = tmp_path / "result.json"
    path.write_text(run("--rules", str(clinic), "check", "--pain", "neck", "--rest", "no", "--format", "json").stdout)
    monkeypatch.chdir(tmp_path)

    without = run("verify", str(path))
    assert 3 == without.returncode
    assert f"with {clinic} laid over it\n" in without.stdout

    assert 0 == run("--rules", "clinic", "verify", str(path)).returncode


@pytest.mark.parametrize("text", ["", "[]", "{}", "no json", '{"rulebook": 1}'])
def test_file_that_is_no_result_cannot_be_read(tmp_path: Path, text: str) -> None:
    """Anything but a result is refused as unreadable."""
    (tmp_path / "result.json").write_text(text)

    with pytest.raises(AnswersRefused):
        verify(str(tmp_path / "result.json"), ())


def test_words_that_are_no_answer_cannot_be_read(tmp_path: Path) -> None:
    """An answer that no question takes makes the file unreadable, and is not repeated."""
    result = saved(tmp_path)
    result["answers"]["age"] = "as old as the hills"

    told = refused(tmp_path, result)

    assert "'age' takes a whole number" in told
    assert "hills" not in told


def test_result_of_another_shape_cannot_be_read(tmp_path: Path) -> None:
    """A result whose shape this program does not know is refused."""
    assert "knows results of shape 1" in refused(tmp_path, saved(tmp_path) | {"schema_version": "99"})


def test_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    """A missing file exits as answers that cannot be read."""
    done = run("verify", str(tmp_path / "nowhere.json"))

    assert (4, "") == (done.returncode, done.stdout)


@pytest.mark.parametrize(
    ("one", "other", "places"),
    [
        ({"a": 1}, {"a": 1}, []),
        ({"a": True}, {"a": 1}, ["a"]),
        ({"a": [1, 2]}, {"a": [1]}, ["a"]),
        ({"a": [{"b": 1}]}, {"a": [{"b": 2}]}, ["a[0].b"]),
        ({"program": 1, "a": {"folder": "x"}}, {"program": 2, "a": {"folder": "y"}}, []),
    ],
)
def test_places_are_named(one: object, other: object, places: list[str]) -> None:
    """A difference is named by the way to it; who wrote the result and how a folder was called are none."""
    assert places == list(differing(one, other))


def test_how_the_answers_came_about_is_worked_out_again(tmp_path: Path) -> None:
    """Who answered, days of earlier visits and a second check are read back as they were written."""
    given = {"answered_by": "staff", "carried_over": {"age": "2026-11-01"}}
    differed = {"question": "medicines", "first": "none", "second": ["warfarin 3 mg"], "settled": "none"}
    check = {"by": "MB", "on": "2026-11-20", "asked": ["medicines"], "disagreements": [differed]}
    result = {**saved(tmp_path), **given, "second_check": check}

    assert 0 == verified(tmp_path, result)[0]


@pytest.mark.parametrize(
    "changed",
    [
        {"answered_by": "nobody"},
        {"carried_over": {"age": "yesterday"}},
        {"carried_over": ["age"]},
        {"second_check": {"by": "MB"}},
        {"second_check": {"by": 1, "on": "2026-11-20", "asked": [], "disagreements": []}},
        {"second_check": {"by": None, "on": "", "asked": [], "disagreements": []}},
    ],
)
def test_a_history_nobody_writes_is_refused(tmp_path: Path, changed: dict[str, object]) -> None:
    """What is not as the program writes it is told, without repeating it."""
    result = {**saved(tmp_path), **changed}

    assert "result.json: " in refused(tmp_path, result)
