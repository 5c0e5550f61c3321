"""Notes that take away a worry: when a result shows them, and that they change nothing else."""

from dataclasses import replace

import pytest

from screen.logic.conditions import parse
from screen.logic.screening import screen
from screen.model.fine import FineNote
from screen.model.rulebook import Rulebook
from tests.builders import answers, question, rule, rulebook

BOOK = rulebook(
    [question("tattoo"), question("fever"), question("faints")],
    [rule("feverish", "fever"), rule("faint", "faints", "inform")],
)


def with_note(when: str | None, *unless: str) -> Rulebook:
    """The rulebook with one note."""
    note = FineNote("a-note", "This is fine.", ("a-source",), parse(when) if when else None, unless)
    return replace(BOOK, fine={note.id: note})


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ({"tattoo": "yes", "fever": "no"}, ("a-note",)),
        ({"tattoo": "yes", "fever": "no", "faints": "yes"}, ("a-note",)),
        ({"tattoo": "unsure", "fever": "no"}, ()),
        ({"tattoo": "no", "fever": "no"}, ()),
        ({"fever": "no"}, ()),
        ({"tattoo": "yes"}, ()),
        ({"tattoo": "yes", "fever": "unsure"}, ()),
        ({"tattoo": "yes", "fever": "yes"}, ()),
    ],
)
def test_shown_when_surely_so_and_nobody_need_be_asked(given: dict[str, str], shown: tuple[str, ...]) -> None:
    """A note is shown when its condition is surely true and no level beyond inform is possible any more."""
    assert shown == screen(with_note("tattoo"), answers(**given)).fine


@pytest.mark.parametrize(("faints", "shown"), [("yes", ()), ("unsure", ()), (None, ()), ("no", ("a-note",))])
def test_not_beside_a_rule_that_may_say_otherwise(faints: str | None, shown: tuple[str, ...]) -> None:
    """A note keeps silent while a rule that it names applies or is still open."""
    assert shown == screen(with_note("tattoo", "faint"), answers(tattoo="yes", fever="no", faints=faints)).fine


def test_a_note_without_a_condition_is_never_in_a_result() -> None:
    """What no answer brings up stands only on the page about what to expect."""
    assert () == screen(with_note(None), answers(tattoo="yes", fever="no", faints="no")).fine


@pytest.mark.parametrize("given", [{"tattoo": "yes"}, {"tattoo": "yes", "faints": "yes"}, {"fever": "unsure"}, {}])
def test_a_note_changes_nothing_else(given: dict[str, str]) -> None:
    """With or without notes a person gets the same level, the same reasons and the same questions."""
    with_it = screen(with_note("tattoo"), answers(**given))

    assert screen(BOOK, answers(**given)) == replace(with_it, fine=())
