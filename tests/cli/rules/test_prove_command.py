"""`acuscreen rules prove` as a command."""

import json
from pathlib import Path

import pytest

from tests.cli.program import run
from tests.reading.rule_folder import write_folder, write_rules

HOLDS = """\
invariants:
  - {id: ill-today, says: Whoever is ill speaks to a doctor today., when: fever or pregnant, at_least: urgent}
"""
FAILS = """\
invariants:
  - id: tablets-are-told
    says: Whoever takes a medicine that slows clotting speaks to a doctor today.
    when: anticoagulant in medicines
    at_least: urgent
"""
REPORT = """\
4 rules: each can apply, and each can fail to apply.
Each level can be shown: no-flags, inform, consult, urgent, emergency.

No two rules are equal unawares.

proved: ill-today, with 2 people side by side
  Whoever is ill speaks to a doctor today.
does not hold: tablets-are-told, with 2 people side by side
  Whoever takes a medicine that slows clotting speaks to a doctor today.
  Somebody for whom it does not hold, shown consult:
    echo '{"medicines": ["warfarin"]}' | acuscreen check --answers -
  A rule that puts this right has the case:
    - {name: without it tablets-are-told does not hold, given: {medicines: [warfarin]}, expect: applies}

1 of 2 invariants proved, with 4 people side by side.
"""


def rules(path: Path, invariants: str) -> str:
    """A whole folder of small rules with a rule at each level."""
    told = write_rules(path, {"invariants.yaml": invariants})
    text = (told / "general/ill.yaml").read_text(encoding="utf-8")
    mild = text.replace("id: ill", "id: back").replace("when: ill", "when: lower_back in pain")
    (told / "general/back.yaml").write_text(mild.replace("level: urgent", "level: inform"), encoding="utf-8")
    return str(told)


def test_all_proved(tmp_path: Path) -> None:
    """Exit code 0 when everything holds."""
    found = run("rules", "prove", rules(tmp_path, HOLDS))

    assert (0, "") == (found.returncode, found.stderr)
    assert "1 of 1 invariant proved, with 2 people side by side." == found.stdout.splitlines()[-1]


def test_a_clinics_claim_that_does_not_hold(tmp_path: Path) -> None:
    """The folder's claims are laid over the others; a counter-example is told and the exit code is 1."""
    clinic = write_folder(tmp_path / "clinic", {"invariants.yaml": FAILS})
    found = run("--rules", str(clinic), "rules", "prove", rules(tmp_path, HOLDS))

    assert (1, "") == (found.returncode, found.stderr)
    assert REPORT == found.stdout


def test_as_json(tmp_path: Path) -> None:
    """The same for a script, with the answers as a file of answers has them."""
    found = run("rules", "prove", "--format", "json", rules(tmp_path, FAILS))
    result = json.loads(found.stdout)

    assert 1 == found.returncode
    assert [("refuted", "consult", {"medicines": ["warfarin"]})] == [
        (each["verdict"], each["counter_example"]["shown"], each["counter_example"]["answers"])
        for each in result["invariants"]
    ]
    assert {"proved"} == {each["verdict"] for each in [*result["rules"], *result["levels"]]}
    assert (False, 2, [], []) == (result["all_is_well"], result["people"], result["equal"], result["implied"])


@pytest.mark.parametrize("words", [["--format", "xml"], ["--people", "5"], ["no-such-folder"]])
def test_wrong_usage(words: list[str]) -> None:
    """Words that have no meaning here exit with 2."""
    assert 2 == run("rules", "prove", *words).returncode


def test_rules_that_cannot_be_loaded(tmp_path: Path) -> None:
    """An invariant about a question that is not there is told with its place; the exit code is 3."""
    found = run("rules", "prove", rules(tmp_path, HOLDS.replace("pregnant", "pregnnt")))

    assert 3 == found.returncode
    assert "invariants.yaml:2:84 unknown-question" in found.stderr
    assert "Did you mean 'pregnant'?" in found.stderr
