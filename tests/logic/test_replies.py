"""Which findings a reply may be entered for."""

from dataclasses import replace

import pytest

from screen.logic.replies import may_be_answered
from screen.logic.screening import screen
from tests.builders import answers, question, reply, rule, rulebook

A, B = question("a"), question("b")
BOOK = rulebook(
    [A, B],
    [
        rule("applies", "a", "consult", reply_valid="1 month"),
        rule("doubt", "b", "consult", reply_valid="1 month"),
        rule("no-time", "a", "consult"),
        rule("tells", "a", "inform"),
        rule("urgent", "a and b", "urgent", if_unsure=None),
    ],
)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"a": "yes", "b": "unsure"}, ["applies", "doubt"]),
        ({"a": "yes", "b": "no"}, ["applies"]),
        ({"a": "no"}, []),
        ({"a": "yes", "b": "yes"}, []),
    ],
)
def test_replies_are_for_what_asks_first(given: dict[str, str], expected: list[str]) -> None:
    """Findings and doubts that ask a clinician first may be answered, and none while a doctor is needed today."""
    assert expected == [rule.id for rule in may_be_answered(screen(BOOK, answers(**given)))]


def test_what_was_answered_may_be_answered_anew() -> None:
    """A reply can be replaced, although its finding counts less by now."""
    person = replace(answers(a="yes", b="no"), asked_on="2026-11-21", replies={"applies": reply()})

    assert ["applies"] == [rule.id for rule in may_be_answered(screen(BOOK, person))]
