"""`acuscreen rules mutants`."""

import json
from pathlib import Path

import pytest

from screen.cli.rules.chosen_rules import NothingFound
from screen.cli.rules.mutants_command import run_mutants
from tests.cli.program import run
from tests.reading.rule_folder import rule, write_rules

GIVEN = "  - {name: a case, given: {numb_saddle: yes}, expect: undecided}\n"
ONE = "  - {name: both, given: {numb_saddle: yes, fever: yes}, expect: applies}\n"
OTHERS = """\
  - {name: numb, given: {numb_saddle: yes, fever: no}, expect: does-not-apply}
  - {name: fever, given: {numb_saddle: no, fever: yes}, expect: does-not-apply}
"""


def _rule(folder: Path, cases: str) -> Path:
    text = rule("numb-saddle", when="numb_saddle and fever").replace(GIVEN, cases)
    return write_rules(folder, {"nerves/numb-saddle.yaml": text}) / "nerves/numb-saddle.yaml"


def test_every_change_noticed_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """When the cases notice every change the exit code is 0."""
    assert 0 == run_mutants([_rule(tmp_path, ONE + OTHERS)], (), "text")
    assert "3 small changes to 1 rule: 0 unnoticed.\n" == capsys.readouterr().out


def test_what_nobody_notices_comes_with_the_case_to_paste(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The changes are told, and the cases that would notice them; the exit code is 1."""
    assert 1 == run_mutants([_rule(tmp_path, ONE)], (), "text")
    told = capsys.readouterr().out

    assert told.startswith(
        "rule numb-saddle\n"
        "  when: numb_saddle and fever\n"
        "  No case would notice it\n"
        "  - with 'or' for 'and'\n"
        "  - without 'numb_saddle'\n"
        "  - without 'fever'\n"
    )
    pasted = [line for line in told.splitlines() if line.startswith("  - {name")]
    assert 0 == run_mutants([_rule(tmp_path, ONE + "\n".join(pasted) + "\n")], (), "text")


def test_json_counts_and_lists(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """JSON has the counts, and each change with its sentence and its case."""
    assert 1 == run_mutants([_rule(tmp_path, ONE + OTHERS.splitlines()[0] + "\n")], (), "json")
    told = json.loads(capsys.readouterr().out)

    assert (2, 0) == (told["noticed"], told["same"])
    assert ["without 'numb_saddle'", "fever"] == [told["unnoticed"][0][key] for key in ("change", "when")]
    assert {"numb_saddle": "no", "fever": "yes"} == told["unnoticed"][0]["case"]["given"]


def test_no_rule_is_an_error(tmp_path: Path) -> None:
    """A file without rules and facts has nothing to change, and says so."""
    with pytest.raises(NothingFound, match="no rule or fact"):
        run_mutants([write_rules(tmp_path) / "sources.yaml"], (), "text")


def test_the_command(tmp_path: Path) -> None:
    """The command exits with 0, or 1 while a change goes unnoticed."""
    assert 0 == run("rules", "mutants", str(_rule(tmp_path, ONE + OTHERS)), "--format", "json").returncode
    assert 1 == run("rules", "mutants", str(_rule(tmp_path, ONE))).returncode
