"""Answers to the questions behind a case's own."""

from screen.checking.opened_gates import with_gates
from screen.model.rule import CaseAnswer
from tests.builders import choices, question
from tests.checking.small import author

PAIN = choices("pain", "neck", "back")
ASKED = [
    PAIN,
    question("ill"),
    question("numb", asked_when="neck in pain"),
    question("weak", asked_when="numb or ill"),
]
MADE = author(ASKED)


def _opened(**given: CaseAnswer) -> list[tuple[str, CaseAnswer]]:
    return list(with_gates(MADE.rulebook, given, MADE.names, MADE.answers_of).items())


def test_gates_behind_gates_are_opened_in_the_order_asked() -> None:
    """A follow-up of a follow-up brings both questions behind it."""
    assert [("pain", ("neck",)), ("ill", "no"), ("numb", "yes"), ("weak", "yes")] == _opened(weak="yes", ill="no")


def test_the_plainest_way_is_taken() -> None:
    """Where one of two answers opens a gate, only that one is yes."""
    opened = dict(_opened(weak="yes"))

    assert ["no", "yes"] == sorted([opened["ill"], opened.get("numb", "no")], key=str)


def test_what_is_given_stays() -> None:
    """A gate that the answers close stays closed."""
    assert [("pain", ("back",)), ("numb", "yes")] == _opened(pain=("back",), numb="yes")
