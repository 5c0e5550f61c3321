"""`acuscreen rules test`."""

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest

from screen.cli.rules.chosen_rules import NothingFound
from screen.cli.rules.test_command import run_test
from screen.model.errors import RulesRefused
from tests.cli.program import run
from tests.reading.rule_folder import rule, write_rules

GIVEN = "{name: a case, given: {numb_saddle: yes}, expect: undecided}"


def _sound(folder: Path, *cases: str) -> Path:
    """A whole set of rules with one rule, which has these cases; the fact and its case are as expected."""
    listed = "\n  - ".join(cases)
    return write_rules(
        folder,
        {
            "nerves/numb-saddle.yaml": rule("numb-saddle").replace(GIVEN, listed),
            "general/ill.yaml": None,
            "bleeding/thinner.yaml": None,
        },
    )


def test_cases_as_expected_are_counted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """When all is as expected there is one line, and the exit code is 0."""
    folder = _sound(tmp_path, "{name: numb, given: {numb_saddle: yes}, expect: applies}")

    assert 0 == run_test([folder], (), None, "text")
    assert "2 cases of 1 rule and 1 fact: all as expected.\n" == capsys.readouterr().out


def test_a_case_that_comes_out_differently_is_shown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Rule, case, expected, actual and the truth of each part, and the exit code is 1."""
    folder = _sound(tmp_path, "{name: numb, given: {numb_saddle: unsure}, expect: applies}")

    assert 1 == run_test([folder], (), None, "text")
    assert (
        "rule numb-saddle: numb\n"
        "  expected: applies\n"
        "  actual:   undecided\n"
        "  when: numb_saddle\n"
        "    numb_saddle  not sure\n"
        "\n"
        "2 cases of 1 rule and 1 fact: 1 not as expected.\n"
    ) == capsys.readouterr().out


def test_facts_are_opened(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The parts of a fact stand under it."""
    text = rule("ill", topic="general", when="ill", level="urgent").replace("numb_saddle: yes", "fever: yes")
    folder = write_rules(tmp_path, {"general/ill.yaml": text})

    assert 1 == run_test([folder / "general/ill.yaml"], (), None, "text")
    assert "    ill         true\n      fever     true\n      pregnant  never asked\n" in capsys.readouterr().out


def test_a_word_chooses_cases(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Only cases with the word in their name or the id of their rule are run, in large or small letters."""
    folder = _sound(
        tmp_path,
        "{name: One numb person, given: {numb_saddle: yes}, expect: applies}",
        "{name: another, given: {numb_saddle: no}, expect: does-not-apply}",
    )

    assert 0 == run_test([folder], (), "one", "text")
    assert 0 == run_test([folder], (), "SADDLE", "text")
    assert ("1 case of 1 rule: all as expected.\n2 cases of 1 rule: all as expected.\n") == capsys.readouterr().out


def test_no_case_is_an_error(tmp_path: Path) -> None:
    """Nothing to run never looks as if all were well."""
    folder = _sound(tmp_path, "{name: numb, given: {numb_saddle: yes}, expect: applies}")

    with pytest.raises(NothingFound, match="No case has this word") as nothing:
        run_test([folder], (), "nobody", "text")
    assert 1 == nothing.value.exit_code
    with pytest.raises(NothingFound, match="No case stands in these files"):
        run_test([folder / "sources.yaml"], (), None, "text")


def test_an_unknown_question_in_a_case_is_an_error(tmp_path: Path) -> None:
    """A case never passes over what it does not know."""
    folder = _sound(tmp_path, "{name: numb, given: {numb_sadle: yes}, expect: applies}")

    with pytest.raises(RulesRefused, match="'numb_sadle' is not a question"):
        run_test([folder], (), None, "text")


def test_words_that_are_no_answer_are_an_error(tmp_path: Path) -> None:
    """A case with an option both sure and not sure is refused, and named."""
    folder = _sound(tmp_path, '{name: twice, given: {pain: [lower-back, "lower-back?"]}, expect: undecided}')

    with pytest.raises(RulesRefused, match="In 'twice': 'pain' names one option both with and without"):
        run_test([folder], (), None, "text")


def test_json_tells_every_case(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """All cases stand there; one that comes out differently has its parts."""
    folder = _sound(
        tmp_path,
        "{name: numb, given: {numb_saddle: no}, expect: applies}",
        "{name: not numb, given: {numb_saddle: no}, expect: does-not-apply}",
    )

    assert 1 == run_test([folder], (), "saddle", "json")
    told = json.loads(capsys.readouterr().out)

    assert (2, 1) == (told["count"], told["differ"])
    assert {
        "kind": "rule",
        "id": "numb-saddle",
        "name": "numb",
        "expected": "applies",
        "actual": "does-not-apply",
        "when": "numb_saddle",
        "parts": [{"part": "numb_saddle", "was": "false"}],
    } == told["cases"][0]
    assert "parts" not in told["cases"][1]


def test_junit_is_xml_whatever_a_name_holds(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Signs of markup are escaped."""
    folder = _sound(
        tmp_path,
        r'{name: "<numb> & \"so\"", given: {numb_saddle: no}, expect: applies}',
        "{name: not numb, given: {numb_saddle: no}, expect: does-not-apply}",
    )

    assert 1 == run_test([folder], (), None, "junit")
    root = ElementTree.fromstring(capsys.readouterr().out)

    assert ("testsuites", "3", "1") == (root.tag, root.get("tests"), root.get("failures"))
    assert ["fact.ill", "rule.numb-saddle"] == [suite.get("name") for suite in root]
    case = root[1][0]
    assert '<numb> & "so"' == case.get("name")
    assert "expected: applies; actual: does-not-apply" == case[0].get("message")
    assert 0 == len(root[1][1])


def test_the_command(tmp_path: Path) -> None:
    """The command exits with 1 for a difference, 2 for wrong usage and 3 for rules that cannot be loaded."""
    folder = str(_sound(tmp_path, "{name: numb, given: {numb_saddle: no}, expect: applies}"))

    done = run("rules", "test", folder, "-k", "numb", "--format", "text")
    assert (1, "") == (done.returncode, done.stderr)
    assert done.stdout.startswith("rule numb-saddle: numb\n")
    assert 2 == run("rules", "test", folder, "--format", "xml").returncode
    assert 2 == run("rules", "test", str(tmp_path / "nowhere")).returncode
    (tmp_path / "rules/facts.yaml").write_text("facts: yes\n")
    broken = run("rules", "test", folder)
    assert (3, "") == (broken.returncode, broken.stdout)
