"""`acuscreen rules diff` as a real process."""

import json
import shutil
from pathlib import Path

import pytest

from tests.cli.installed import ROOT
from tests.cli.program import run

SAME = "The rules say the same.\n"


@pytest.fixture
def changed(tmp_path: Path) -> Path:
    """The shipped rules with one rule lowered and one removed."""
    folder = tmp_path / "changed"
    shutil.copytree(ROOT / "rules", folder)
    (folder / "heart" / "heart-valve.yaml").unlink()
    lowered = folder / "bleeding" / "anticoagulant-stable.yaml"
    lowered.write_text(lowered.read_text().replace("level: consult", "level: inform"))
    return folder


@pytest.fixture
def people(tmp_path: Path) -> Path:
    """Somebody on warfarin, and somebody with nothing, who answered a question that is gone."""
    folder = tmp_path / "people"
    folder.mkdir()
    (folder / "anna.json").write_text('{"pain": ["neck"], "medicines": ["warfarin"]}')
    (folder / "bert.json").write_text('{"pain": ["neck"], "medicines": "none", "gone": "yes"}')
    return folder


def test_shipped_rules_are_the_same_as_themselves() -> None:
    """Without a difference the command says so."""
    done = run("rules", "diff", "shipped", "rules")

    assert (0, SAME, "") == (done.returncode, done.stdout, done.stderr)


def test_changes_and_moves_are_told(changed: Path, people: Path) -> None:
    """Rules removed and changed, who moves and by which rule, and answers nobody knows, are all on the page."""
    done = run("rules", "diff", "shipped", str(changed), "--people", str(people))

    assert 0 == done.returncode
    assert "- rule heart-valve removed (inform): A bad or new heart valve" in done.stdout
    assert "~ rule anticoagulant-stable changed (inform): " in done.stdout
    assert "\n  level before: consult\n  level now: inform\n" in done.stdout
    assert "\n2 screened: 1 down, 0 up, 1 the same.\n" in done.stdout
    assert "\n  anna: down from consult to inform, incomplete\n" in done.stdout
    assert "\n    - anticoagulant-stable: before consult, now inform; the rule changed\n" in done.stdout
    assert "\n  bert: the new rules do not know the answer to 'gone'\n" in done.stdout
    assert "warfarin\n" not in done.stdout.partition("People\n")[2]


def test_lower_without_approval_fails_and_with_one_passes(changed: Path, people: Path, tmp_path: Path) -> None:
    """A move down exits with 1 and prints the approval to fill in; filled in, it exits with 0."""
    words = ("rules", "diff", "shipped", str(changed), "--people", str(people), "--fail-on-lower")
    failed = run(*words)
    assert 1 == failed.returncode

    stub = failed.stderr[failed.stderr.index("\napprovals:") :]
    filled = stub.replace("by:", "by: A. Doctor").replace("on:\n", "on: 2026-11-20\n").replace("because:", "because: x")
    (tmp_path / "approvals.yaml").write_text(filled)
    done = run(*words, "--approvals", str(tmp_path / "approvals.yaml"))

    assert (0, "") == (done.returncode, done.stderr)
    assert "\n    approved by A. Doctor on 2026-11-20: x\n" in done.stdout


def test_approval_for_nobody_is_named(people: Path, tmp_path: Path) -> None:
    """An approval that fits no move is told, so that it does not lie about for a later one."""
    (tmp_path / "a.yaml").write_text(
        "approvals: [{person: anna, from: urgent, to: inform, by: A., on: 2026-11-20, because: x}]"
    )
    done = run("rules", "diff", "shipped", "shipped", "--people", str(people), "--approvals", str(tmp_path / "a.yaml"))

    assert "  An approval is not needed: anna does not move down like that.\n" in done.stdout


def test_program_reads_the_same(changed: Path, people: Path) -> None:
    """The JSON names records, fields, moves and rules."""
    done = run("rules", "diff", "shipped", str(changed), "--people", str(people), "--format", "json")
    found = json.loads(done.stdout)
    fields = {each["id"]: [field["field"] for field in each["fields"]] for each in found["records"]}

    assert {"anticoagulant-stable": ["level", "if_unsure"], "heart-valve": []} == fields
    assert [("anna", "down", "consult", "inform, incomplete")] == [
        (each["person"], each["direction"], each["from"], each["to"]) for each in found["people"]["moves"]
    ]
    assert {"rule": "anticoagulant-stable", "before": "consult", "after": "inform"} in found["people"]["moves"][0][
        "rules"
    ]
    assert {"person": "bert", "rulebook": "new", "question": "gone"} in found["people"]["unknown_answers"]


@pytest.mark.parametrize("words", [("--fail-on-lower",), ("--approvals", "x.yaml")])
def test_options_about_people_need_people(words: tuple[str, ...]) -> None:
    """To hold back moves down, somebody must be screened."""
    done = run("rules", "diff", "shipped", "shipped", *words)

    assert (2, "--fail-on-lower and --approvals speak of people. Name them with --people.\n") == (
        done.returncode,
        done.stderr,
    )


def test_folder_that_is_not_there_is_named() -> None:
    """A path that is not there is wrong usage."""
    assert 2 == run("rules", "diff", "shipped", "no-such-folder").returncode
