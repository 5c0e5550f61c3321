"""`acuscreen rules coverage`."""

import json
from pathlib import Path

import pytest

from screen.cli.rules.chosen_rules import NothingFound
from screen.cli.rules.coverage_command import run_coverage
from tests.cli.program import run
from tests.reading.rule_folder import rule, write_rules

GIVEN = "  - {name: a case, given: {numb_saddle: yes}, expect: undecided}\n"
CASES = """\
  - {name: numb, given: {numb_saddle: yes}, expect: applies}
  - {name: not numb, given: {numb_saddle: no}, expect: does-not-apply}
  - {name: perhaps, given: {numb_saddle: unsure}, expect: undecided}
"""


def _numb(folder: Path, cases: str, when: str = "numb_saddle") -> Path:
    text = rule("numb-saddle", when=when).replace(GIVEN, cases)
    return write_rules(folder, {"nerves/numb-saddle.yaml": text}) / "nerves/numb-saddle.yaml"


def test_all_shown_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing missing is 100 % and exit code 0."""
    assert 0 == run_coverage([_numb(tmp_path, CASES)], (), "text")
    assert "100 % covered: 3 cases show 3 of 3 things\nabout 1 part of 1 rule.\n" == capsys.readouterr().out


def test_what_is_missing_comes_with_the_case_to_paste(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What no case shows is told, and the case that would show it stands ready; the exit code is 1."""
    path = _numb(tmp_path, "".join(CASES.splitlines(keepends=True)[:1]))

    assert 1 == run_coverage([path], (), "text")
    assert (
        "rule numb-saddle\n"
        "  when: numb_saddle\n"
        "  - no case shows that it needs 'numb_saddle'\n"
        "  - no case leaves it undecided\n"
        "  Add to its cases, and give each a better name:\n"
        "  - {name: does not apply without numb_saddle, given: {numb_saddle: no}, expect: does-not-apply}\n"
        "  - {name: not being sure leaves it open, given: {numb_saddle: unsure}, expect: undecided}\n"
        "\n"
        "33.3 % covered: 1 case shows 1 of 3 things\nabout 1 part of 1 rule.\n"
    ) == capsys.readouterr().out


def test_the_cases_written_make_it_whole(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Pasted into the file as they stand, they leave nothing missing."""
    when = "at_least(2, numb_saddle, fever, pregnant) or anticoagulant in medicines"
    run_coverage([_numb(tmp_path, GIVEN, when)], (), "text")
    pasted = [line for line in capsys.readouterr().out.splitlines() if line.startswith("  - {name")]

    path = _numb(tmp_path, GIVEN + "\n".join(pasted) + "\n", when)

    assert 0 == run_coverage([path], (), "text")


def test_cases_of_facts_are_indented_as_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A case of a fact goes deeper into its file."""
    folder = write_rules(tmp_path)

    assert 1 == run_coverage([folder / "facts.yaml"], (), "text")
    assert "\n      - {name: applies with pregnant, given: {" in capsys.readouterr().out


def test_only_all_is_a_hundred(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """JSON has the counts and what is missing; the share is rounded down."""
    path = _numb(tmp_path, "".join(CASES.splitlines(keepends=True)[:2]))

    assert 1 == run_coverage([path], (), "json")
    assert {
        "percent": 66.6,
        "shown": 2,
        "needed": 3,
        "parts": 1,
        "missing": [
            {
                "kind": "rule",
                "id": "numb-saddle",
                "part": None,
                "number": None,
                "expect": "undecided",
                "possible": True,
                "says": "no case leaves it undecided",
                "case": {
                    "name": "not being sure leaves it open",
                    "given": {"numb_saddle": "unsure"},
                    "expect": "undecided",
                },
            }
        ],
    } == json.loads(capsys.readouterr().out)


def test_no_rule_is_an_error(tmp_path: Path) -> None:
    """A file without rules and facts covers nothing, and says so."""
    with pytest.raises(NothingFound, match="no rule or fact"):
        run_coverage([write_rules(tmp_path) / "sources.yaml"], (), "text")


def test_the_command(tmp_path: Path) -> None:
    """The command exits with 0, or 1 while something is missing."""
    path = str(_numb(tmp_path, CASES))

    assert 0 == run("rules", "coverage", path, "--format", "json").returncode
    assert 1 == run("rules", "coverage", str(tmp_path / "rules")).returncode
