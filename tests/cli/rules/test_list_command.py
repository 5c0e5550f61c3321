"""`acuscreen rules list` as a real process."""

import json

from tests.cli.program import run


def test_level_and_topic_narrow_the_list() -> None:
    """Only rules of the level and topic asked for are listed."""
    listed = json.loads(run("rules", "list", "--level", "consult", "--topic", "bleeding", "--format", "json").stdout)

    assert {("consult", "bleeding")} == {(each["level"], each["topic"]) for each in listed["rules"]}


def test_rules_to_review_say_what() -> None:
    """Every rule listed for review says what is to be reviewed."""
    listed = json.loads(run("rules", "list", "--needs-review", "--format", "json").stdout)["rules"]

    assert listed
    assert all(each["needs_review"] for each in listed)


def test_unknown_topic_names_the_nearest() -> None:
    """A misspelled topic is wrong usage and is answered with the nearest one."""
    done = run("rules", "list", "--topic", "bleding")

    assert (2, "No rule has this topic. Did you mean 'bleeding'?\n") == (done.returncode, done.stderr)


def test_last_line_counts() -> None:
    """The list for people ends with the number of rules."""
    shown = run("rules", "list", "rules/heart/heart-valve.yaml").stdout

    assert shown.startswith("heart-valve: ")
    assert shown.endswith("\n1 rule\n")


def test_ids_of_other_records_are_listed() -> None:
    """An author finds the ids of questions, and cannot narrow them like rules."""
    assert run("rules", "list", "--kind", "question").stdout.startswith("pain: ")
    assert {"id", "about"} == set(
        json.loads(run("rules", "list", "--kind", "source", "--format", "json").stdout)["records"][0]
    )
    assert 2 == run("rules", "list", "--kind", "question", "--level", "urgent").returncode
