"""The smallest ways in which a condition can come about."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screen.logic.conditions import parse
from screen.logic.smallest_ways import (
    LeftOpen,
    TooManyWays,
    Way,
    Weight,
    all_of,
    needs_of,
    smallest,
    smallest_ways,
)
from screen.model.condition import Condition, sentence
from screen.model.question import Question
from tests.builders import MEDICINES, THINS_BLOOD, choices, fact, question, rulebook, way_down

ASKED = [question(id) for id in "abcd"]
YES, NOT_SURE, NEVER_ASKED = Weight.YES, Weight.NOT_SURE, Weight.NEVER_ASKED


Told = dict[str, Weight]


def ways(condition: str, *asked: Question, weight: Weight = YES, gates: Weight = NEVER_ASKED) -> list[Told]:
    """The ways as what each part has to weigh, in the words of a condition."""
    book = rulebook([*ASKED, *asked], [], [fact("ab", "a or b")])
    return [told(way) for way in smallest_ways(book, parse(condition), weight, gates)]


def told(way: Way) -> Told:
    """One way in words."""
    return {
        f"open {_word(key.part)}" if isinstance(key, LeftOpen) else _word(key): weight
        for key, weight in sorted(needs_of(way).items(), key=str)
    }


def _word(part: Condition) -> str:
    return sentence(part)


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        ("a", [{"a"}]),
        ("a and b", [{"a", "b"}]),
        ("a or (b and c)", [{"a"}, {"b", "c"}]),
        ("a and (b or c)", [{"a", "b"}, {"a", "c"}]),
        ("at_least(2, a, b, c)", [{"a", "b"}, {"a", "c"}, {"b", "c"}]),
        ("ab and c", [{"a", "c"}, {"b", "c"}]),
        ("a or (ab and c)", [{"a"}, {"b", "c"}]),
    ],
)
def test_no_answer_can_be_left_out_of_a_smallest_way(condition: str, expected: list[set[str]]) -> None:
    """Facts are written out, and a way that holds a smaller one is no smallest way."""
    assert expected == [set(way) for way in ways(condition)]


def test_a_way_down_must_not_be_given() -> None:
    """Denied, it weighs as much as when it was never asked."""
    assert [{"a": YES, "w": NEVER_ASKED}] == ways("a and not w", way_down("w", "a"))


def test_the_questions_must_be_put() -> None:
    """A gate may be left unanswered, and with `gates` it is surely true."""
    gated = question("g", asked_when="a or b")

    assert [{"a": NEVER_ASKED, "g": YES}, {"b": NEVER_ASKED, "g": YES}] == ways("g", gated)
    assert [{"a": YES, "g": YES}, {"b": YES, "g": YES}] == ways("g", gated, gates=YES)


def test_not_sure_is_enough_when_asked_for() -> None:
    """The parts then weigh less, and a gate no more than before."""
    assert [{"a": NOT_SURE, "b": NOT_SURE}] == ways("a and b", weight=NOT_SURE)


def test_a_class_of_medicines_is_named_or_found_out() -> None:
    """A recognised name, or one nobody knows with a yes to the follow-up."""
    found = ways("anticoagulant in medicines", MEDICINES, THINS_BLOOD)

    assert {"anticoagulant in medicines": YES} in found
    assert {
        "open anticoagulant in medicines": YES,
        "unrecognised in medicines": NEVER_ASKED,
        "unrecognised_thins_blood": YES,
    } in found
    assert 2 == len(found)


def test_a_class_of_medicines_is_open_until_closed() -> None:
    """A name nobody knows leaves it not sure while nobody has said no."""
    found = ways("anticoagulant in medicines", MEDICINES, THINS_BLOOD, weight=NOT_SURE)

    assert {"open anticoagulant in medicines": YES, "unrecognised_thins_blood": NEVER_ASKED} in found


def test_two_things_together() -> None:
    """What one thing needs already, the other need not bring."""
    book = rulebook(ASKED)
    several = [smallest_ways(book, parse(each)) for each in ("a or b", "b or c")]

    assert [{"b"}, {"a", "c"}] == [set(told(way)) for way in all_of(several)]


def test_more_than_two_thousand_are_refused_with_the_number() -> None:
    """Ways are counted, never cut off."""
    asked = [choices(f"c{index}", *"vwxyz") for index in range(5)]
    condition = " and ".join(f"({' or '.join(f'{value} in {each.id}' for value in 'vwxyz')})" for each in asked)
    facts = [fact(f"f{index}", part) for index, part in enumerate(condition.split(" and "))]
    book = rulebook(asked, [], facts)

    with pytest.raises(TooManyWays, match="3125 smallest ways are more than 2000") as refused:
        smallest_ways(book, parse("f0 and f1 and f2 and f3 and f4"))

    assert 3125 == refused.value.ways


@given(st.lists(st.frozensets(st.sampled_from(range(6)), max_size=4)))
def test_smallest_keeps_what_holds_no_other(some: list[frozenset[int]]) -> None:
    """Every set given holds one that is kept, and no kept one holds another."""
    kept = smallest(some)  # type: ignore[arg-type]  # any sets will do

    assert all(any(each <= other for each in kept) for other in some)
    assert not any(one < other for one in kept for other in kept)
