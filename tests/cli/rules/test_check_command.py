"""`acuscreen rules check`, from the words of the command line to what is printed."""

import json
from pathlib import Path

import pytest

from screen.cli.app import run
from screen.cli.rules.checked import check_rules, checked
from tests.checking.examples import SOUND, TODAY
from tests.reading.rule_folder import write_folder

THINNER = "bleeding/thinner.yaml"


@pytest.fixture
def rules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small sound set of rules in the working directory."""
    monkeypatch.chdir(tmp_path)
    return write_folder(tmp_path / "rules", SOUND).relative_to(tmp_path)


def _spoil(rules: Path, name: str, old: str, new: str) -> None:
    path = rules / name
    text = path.read_text(encoding="utf-8")

    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_shipped_rules_have_no_problems() -> None:
    """Everything the checks ask for holds for the rules that come with the program."""
    assert () == checked([], (), "2026-11-24").problems


def test_without_problems(rules: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """One line says what was checked."""
    assert 0 == run(["rules", "check", str(rules), "--today", TODAY])

    told = "No problems in 4 rules, 1 fact, 8 questions, 1 class, 1 region, 1 modifier and 1 source.\n"
    assert (told, "") == capfd.readouterr()


def test_problems_as_text(rules: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Problems of loading and of content stand together, each with its place, code and sentence."""
    _spoil(rules, THINNER, "say: Ask a doctor.", "say: It is safe.")
    _spoil(rules, "nerves/numb-saddle.yaml", "when: numb_saddle", "when: numb_sadle")

    assert 1 == run(["rules", "check", str(rules), "--today", TODAY])
    assert [
        "rules/bleeding/thinner.yaml:6:12 forbidden-word",
        "  'safe' promises more than answers can tell. Say what was found and whom to ask.",
        "rules/nerves/numb-saddle.yaml:4:7 unknown-question",
        "  'numb_sadle' is not a question or a fact. Did you mean 'numb_saddle'?",
        "2 problems in 2 files. 'acuscreen rules explain CODE' says more about each kind.",
    ] == capfd.readouterr().out.splitlines()


def test_problems_as_json(rules: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """JSON has the same, place by place, and what was checked."""
    _spoil(rules, THINNER, "say: Ask a doctor.", "say: It is safe.")
    check_rules([rules], (), "json", TODAY)
    got = json.loads(capfd.readouterr().out)

    assert 4 == got["checked"]["rules"]
    assert [
        {
            "file": "rules/bleeding/thinner.yaml",
            "line": 6,
            "column": 12,
            "code": "forbidden-word",
            "sentence": "'safe' promises more than answers can tell. Say what was found and whom to ask.",
        }
    ] == got["problems"]


def test_problems_for_github(rules: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Each problem is one command of GitHub's workflows."""
    _spoil(rules, THINNER, "review_by: 2027-01-01", "review_by: 2026-06-01")
    check_rules([rules], (), "github", TODAY)

    assert (
        "::error file=rules/bleeding/thinner.yaml,line=13,col=12,title=past-review::The day of this review has passed. "
        "Read the sources again, then write the next day." == capfd.readouterr().out.splitlines()[0]
    )


def test_one_file(rules: Path) -> None:
    """For a single file only its own problems are told, and those of others are counted."""
    _spoil(rules, THINNER, "say: Ask a doctor.", "say: It is safe.")
    _spoil(rules, "nerves/numb-saddle.yaml", "when: numb_saddle", "when: numb_sadle")
    got = checked([rules / THINNER], (), TODAY)

    assert ["forbidden-word"] == [problem.code for problem in got.problems]
    assert 1 == got.elsewhere


def test_clinics_folder(tmp_path: Path) -> None:
    """A folder without a version of its own is laid over the shipped rules, and only it is told of."""
    clinic = write_folder(
        tmp_path / "clinic", {"modifiers.yaml": "modifiers: [{id: no-music, says: Play no music.}]\n"}
    )
    got = checked([clinic], (), TODAY)

    assert [f"{clinic}/modifiers.yaml:1:18 unused-modifier"] == [f"{each.place} {each.code}" for each in got.problems]


def test_cases_are_found_by_their_line(rules: Path) -> None:
    """A wrong answer in a case has the place of that answer."""
    _spoil(rules, THINNER, "{numb_saddle: yes}", "{numb_saddle: perhaps}")
    [problem] = checked([rules], (), TODAY).problems

    assert "rules/bleeding/thinner.yaml:15:41 case-answer" == f"{problem.place} {problem.code}"


def test_a_broken_file_hides_what_seems_unused(rules: Path) -> None:
    """While a rule cannot be read, nothing is called unused that it might use."""
    _spoil(rules, THINNER, "level: consult", "level: consul")

    assert ["unknown-level"] == [problem.code for problem in checked([rules], (), TODAY).problems]


@pytest.mark.parametrize("day", ["tomorrow", "2026-11-31", "20261120"])
def test_today_is_a_day(day: str, capfd: pytest.CaptureFixture[str]) -> None:
    """What is no day of the calendar is wrong usage."""
    assert 2 == run(["rules", "check", "--today", day])
    assert "--today takes a day of the calendar, such as 2026-11-20.\n" == capfd.readouterr().err


def test_a_path_that_is_not_there(tmp_path: Path) -> None:
    """A mistyped path is wrong usage, not a set of rules without problems."""
    assert 2 == run(["rules", "check", str(tmp_path / "nowhere")])


def test_no_rule_is_left(rules: Path) -> None:
    """A clinic that withdraws every rule is told that nothing could be found any more."""
    ids = {
        name: Path(name).stem for name in SOUND if name.count("/") and not name.startswith(("questions", "medicines"))
    }
    clinic: dict[str, str | bytes | None] = {name: f"id: {id}\nwithdrawn: Not ours.\n" for name, id in ids.items()}
    clinic["approvals.yaml"] = "approvals:\n" + "".join(
        f"  - {{rule: {id}, by: A. Example, on: 2026-10-01, because: Everybody is examined.}}\n" for id in ids.values()
    )
    folder = write_folder(Path("clinic"), clinic)

    assert ["no-rules"] == [problem.code for problem in checked([rules], [folder], TODAY).problems]
