"""What the cases of a sentence have to show."""

from screen.checking.needs import needs_of, showing
from screen.logic.block import Block
from screen.logic.conditions import parse
from screen.model.condition import sentence
from tests.builders import answers, fact, number, question, rulebook, way_down
from tests.checking.small import APPLIES, NOT, UNDECIDED

A, B, C = (question(id) for id in "abc")
AGE, DONE = number("age"), way_down("done", asked_when="a")
BOOK = rulebook([A, B, C, AGE, DONE], facts=[fact("f", "a and b"), fact("g", "not done")])


def _told(when: str) -> list[str]:
    return [
        f"{need.expect} {'not ' * need.denied}{sentence(need.part) if need.part else ''}".rstrip()
        + ("" if need.number is None else f" at {need.number}")
        for need in needs_of(BOOK, parse(when))
    ]


def test_two_for_each_part_and_one_undecided() -> None:
    """Each part is needed once true and once false; a fact is one part."""
    needed = ["applies f", "does-not-apply f", "applies not done", "does-not-apply not done", "undecided"]

    assert needed == _told("f and not done")


def test_each_comparison_is_needed_on_both_sides_of_its_number() -> None:
    """At the number and right beside it, whichever side is the true one."""
    assert ["applies age >= 65 at 65", "does-not-apply age >= 65 at 64"] == _told("age >= 65")[:2]
    assert ["applies age <= 65 at 65", "does-not-apply age <= 65 at 66"] == _told("age <= 65")[:2]
    assert ["applies age > 65 at 66", "does-not-apply age > 65 at 65"] == _told("age > 65")[:2]
    assert ["applies age < 65 at 64", "does-not-apply age < 65 at 65"] == _told("age < 65")[:2]


def test_ways_down_alone_are_never_undecided() -> None:
    """A sentence of ways down, through facts too, needs no undecided case."""
    assert "undecided" not in _told("not done")
    assert "undecided" not in _told("g")
    assert UNDECIDED in [need.expect for need in needs_of(BOOK, parse("g and a"))]


def test_a_part_decides_only_where_nothing_else_does() -> None:
    """Somebody shows it for whom the other parts are surely such that this one decides."""
    people = [
        answers(a="yes", b="yes"),
        answers(a="yes", b="no"),
        answers(a="yes"),
        answers(a="no", b="no"),
        answers(a="no", b="unsure"),
        answers(b="no"),
    ]
    when = parse("a or b")
    needs = {need.expect: need for need in needs_of(BOOK, when) if need.part == parse("a")}
    block = Block.of(BOOK, people)

    assert 0b000010 == showing(block, when, needs[APPLIES])
    assert 0b001000 == showing(block, when, needs[NOT])


def test_a_way_down_decides_by_being_given() -> None:
    """It applies while the way down was not given and would not with it, and the other way round."""
    people = [answers(a="yes", done="no"), answers(a="yes"), answers(a="yes", done="yes"), answers(a="no")]
    when = parse("a and not done")
    needs = {need.expect: need for need in needs_of(BOOK, when) if need.denied}
    block = Block.of(BOOK, people)

    assert 0b0011 == showing(block, when, needs[APPLIES])
    assert 0b0100 == showing(block, when, needs[NOT])
