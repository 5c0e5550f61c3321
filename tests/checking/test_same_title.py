"""Rules that nobody could tell apart by their titles."""

from dataclasses import replace

from screen.checking.same_title import check
from tests.builders import rule
from tests.checking.rulebooks import found, with_rules


def test_same_title() -> None:
    """The second of two is found, whatever capitals and spaces."""
    one, two = (replace(rule(id, "fever"), title=title) for id, title in (("a", "Has a  fever"), ("b", "has a fever")))

    assert [("b", "title", 0)] == found(check, with_rules(one, two))


def test_different_titles() -> None:
    """Titles that differ in a word are fine."""
    one, two = (replace(rule(id, "fever"), title=f"Has a fever {id}") for id in "ab")

    assert [] == found(check, with_rules(one, two))
