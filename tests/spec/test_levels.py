"""From what a rule is to the level that is shown, and the exit code a script sees."""

import pytest

from screen.logic.screening import screen
from screen.model.level import LEVELS, Level
from screen.model.screening import Status
from tests.builders import answers, choices, fact, question, rule, rulebook

A, B, C = question("a"), question("b"), question("c", private=True)


@pytest.mark.parametrize(
    ("when", "given", "status"),
    [
        ("a", {"a": "yes"}, Status.APPLIES),
        ("a", {"a": "no"}, Status.DOES_NOT_APPLY),
        ("a", {"a": "unsure"}, Status.NOT_SURE),
        ("a", {}, Status.WAITS),
        ("c", {"c": "declined"}, Status.DECLINED),
        ("a or b", {"a": "unsure"}, Status.NOT_SURE),
        ("a or b", {"a": "yes"}, Status.APPLIES),
        ("a and b", {"a": "unsure"}, Status.WAITS),
        ("a and b", {"a": "unsure", "b": "unsure"}, Status.NOT_SURE),
        ("a and b", {"a": "unsure", "b": "yes"}, Status.NOT_SURE),
        ("a and b", {"a": "unsure", "b": "no"}, Status.DOES_NOT_APPLY),
        ("a or c", {"a": "no", "c": "declined"}, Status.DECLINED),
        ("a or c", {"c": "declined"}, Status.WAITS),
        ("a or c", {"a": "unsure", "c": "declined"}, Status.NOT_SURE),
        ("a and c", {"c": "declined"}, Status.DECLINED),
        ("a and c", {"a": "unsure", "c": "declined"}, Status.DECLINED),
        ("either and a", {"a": "yes", "b": "unsure"}, Status.NOT_SURE),
        ("at_least(2, a, b, c)", {"a": "yes", "b": "unsure", "c": "no"}, Status.NOT_SURE),
        ("at_least(2, a, b, c)", {"a": "unsure", "c": "no"}, Status.WAITS),
    ],
)
def test_status(when: str, given: dict[str, str], status: Status) -> None:
    """A rule applies, does not apply, or is undecided for one of three reasons."""
    result = screen(rulebook([A, B, C], [rule("r", when)], [fact("either", "b or c")]), answers(**given))
    applies = {finding.rule.id: Status.APPLIES for finding in result.findings}
    undecided = {each.rule.id: each.status for each in result.undecided}

    assert status == {**applies, **undecided}.get("r", Status.DOES_NOT_APPLY)


@pytest.mark.parametrize(
    ("level", "yes", "unsure", "never_asked"),
    [
        ("emergency", "emergency", "urgent", "no-flags"),
        ("urgent", "urgent", "consult", "no-flags"),
        ("consult", "consult", "consult", "no-flags"),
        ("inform", "inform", "inform", "no-flags"),
    ],
)
def test_what_counts_by_default(level: str, yes: str, unsure: str, never_asked: str) -> None:
    """A "not sure" counts one step milder from urgent up; a question never asked counts nothing."""
    book = rulebook([A], [rule("r", "a", level)])

    assert LEVELS[yes] == screen(book, answers(a="yes")).level
    assert LEVELS[unsure] == screen(book, answers(a="unsure")).level
    assert LEVELS[never_asked] == screen(book, answers()).level
    assert Level.NO_FLAGS == screen(book, answers(a="no")).level


def test_a_rule_may_name_a_milder_level_for_not_sure() -> None:
    """`if_unsure` replaces the default, and `none` counts nothing."""
    milder = rulebook([A], [rule("r", "a", "urgent", if_unsure="inform")])
    nothing = rulebook([A], [rule("r", "a", "urgent", if_unsure=None, modify=["gentle"])], modifiers=["gentle"])

    assert Level.INFORM == screen(milder, answers(a="unsure")).level
    assert Level.NO_FLAGS == screen(nothing, answers(a="unsure")).level
    assert () == screen(nothing, answers(a="unsure")).cautions


def test_could_be_is_the_gravest_of_what_applies_or_is_undecided() -> None:
    """Beside the level stands the gravest it may become."""
    book = rulebook([A, B, C], [rule("r1", "a", "inform"), rule("r2", "b", "emergency"), rule("r3", "c", "urgent")])

    assert Level.EMERGENCY == screen(book, answers(a="yes")).could_be
    assert Level.URGENT == screen(book, answers(a="yes", b="no")).could_be
    assert Level.URGENT == screen(book, answers(a="yes", b="no", c="declined")).could_be
    assert Level.INFORM == screen(book, answers(a="yes", b="no", c="no")).could_be


def test_findings_are_ordered_by_level_then_topic_then_id() -> None:
    """The gravest reason comes first, and reasons of one topic stand together."""
    rules = [
        rule("z", "a", "consult", topic="bleeding"),
        rule("y", "a", "urgent", topic="spine"),
        rule("x", "a", "consult", topic="spine"),
        rule("w", "a", "consult", topic="bleeding"),
    ]

    result = screen(rulebook([A], rules), answers(a="yes"))

    assert [finding.rule.id for finding in result.findings] == ["y", "w", "z", "x"]


def test_a_finding_names_the_answers_that_made_it_apply() -> None:
    """Only questions that made the sentence true are named, in the order asked."""
    book = rulebook([A, B, C, choices("d", "x", "y")], [rule("r", "(b or c) and fine and a")], [fact("fine", "x in d")])

    (finding,) = screen(book, answers(a="yes", b="no", c="yes", d=["x", "y?"])).findings

    assert ("a", "c", "d") == finding.because


def test_an_undecided_rule_names_what_would_settle_it() -> None:
    """Parts that no longer matter are not named."""
    book = rulebook([A, B, C], [rule("r", "(a or b) and c")])

    (undecided,) = screen(book, answers(a="no", b="unsure")).undecided

    assert ("b", "c") == undecided.settled_by


@pytest.mark.parametrize(
    ("rules", "given", "exit_code"),
    [
        ([rule("r", "a", "emergency")], {"a": "yes"}, 40),
        ([rule("r", "a", "emergency")], {"a": "unsure"}, 30),
        ([rule("r", "a", "urgent")], {"a": "yes"}, 30),
        ([rule("r", "a", "consult"), rule("s", "b", "inform")], {"a": "yes"}, 20),
        ([rule("r", "a", "inform", postpone=True)], {"a": "yes"}, 15),
        ([rule("r", "a", "inform", postpone=True)], {"a": "unsure"}, 15),
        ([rule("r", "a", "inform", postpone=True), rule("s", "b", "inform")], {"a": "yes"}, 15),
        ([rule("r", "a", "consult", postpone=True)], {"a": "yes"}, 20),
        ([rule("r", "a", "inform"), rule("s", "b", "inform")], {"a": "yes"}, 10),
        ([rule("r", "a", "emergency")], {}, 10),
        ([rule("r", "a", "inform")], {"a": "yes"}, 0),
        ([rule("r", "a", "inform")], {"a": "unsure"}, 0),
        ([rule("r", "c", "emergency")], {"c": "declined"}, 0),
        ([rule("r", "a", "emergency")], {"a": "no"}, 0),
    ],
)
def test_exit_codes(rules: list, given: dict[str, str], exit_code: int) -> None:  # type: ignore[type-arg]
    """Gravest first: the level, then not today, then incomplete."""
    assert exit_code == screen(rulebook([A, B, C], rules), answers(**given)).exit_code
