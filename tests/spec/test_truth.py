"""Three-valued truth: the tables of `and`, `or`, `not` and `at_least`."""

from itertools import product

import pytest

from screen.logic.truth import Truth, at_least, every, some

YES, UNKNOWN, NO = Truth(1, 1), Truth(0, 1), Truth(0, 0)


@pytest.mark.parametrize(
    ("left", "right", "both", "either"),
    [
        (YES, YES, YES, YES),
        (YES, UNKNOWN, UNKNOWN, YES),
        (YES, NO, NO, YES),
        (UNKNOWN, YES, UNKNOWN, YES),
        (UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN),
        (UNKNOWN, NO, NO, UNKNOWN),
        (NO, YES, NO, YES),
        (NO, UNKNOWN, NO, UNKNOWN),
        (NO, NO, NO, NO),
    ],
)
def test_and_or(left: Truth, right: Truth, both: Truth, either: Truth) -> None:
    """`and` is the lesser of two truths and `or` the greater, with unknown between no and yes."""
    assert both == left & right
    assert either == left | right


@pytest.mark.parametrize(("truth", "opposite"), [(YES, NO), (UNKNOWN, UNKNOWN), (NO, YES)])
def test_not(truth: Truth, opposite: Truth) -> None:
    """`not` turns yes and no around and leaves unknown."""
    assert opposite == truth.opposite(1)


@pytest.mark.parametrize(
    ("parts", "two"),
    [
        ((YES, YES, NO), YES),
        ((YES, UNKNOWN, NO), UNKNOWN),
        ((UNKNOWN, UNKNOWN, NO), UNKNOWN),
        ((YES, NO, NO), NO),
        ((UNKNOWN, NO, NO), NO),
        ((YES, YES, UNKNOWN), YES),
    ],
)
def test_at_least_two_of_three(parts: tuple[Truth, ...], two: Truth) -> None:
    """`at_least(2, …)` is yes with two sure parts, and unknown while the open ones could make two."""
    assert two == at_least(2, parts, 1)


def test_an_unknown_never_passes_for_a_no() -> None:
    """Asking a truth for a plain yes or no is refused."""
    with pytest.raises(TypeError, match="unknown must not pass for a no"):
        bool(UNKNOWN)


def test_many_people_side_by_side() -> None:
    """People on different bits do not touch each other: nine pairs at once give the nine answers one by one."""
    pairs = list(product([YES, UNKNOWN, NO], repeat=2))
    left, right = (_side_by_side([pair[side] for pair in pairs]) for side in (0, 1))
    everyone = (1 << len(pairs)) - 1

    assert _side_by_side([a & b for a, b in pairs]) == every([left, right])
    assert _side_by_side([a | b for a, b in pairs]) == some([left, right])
    assert _side_by_side([a.opposite(1) for a, _ in pairs]) == left.opposite(everyone)
    assert _side_by_side([at_least(2, [a, b, YES], 1) for a, b in pairs]) == at_least(
        2, [left, right, Truth(everyone, everyone)], everyone
    )


def _side_by_side(truths: list[Truth]) -> Truth:
    return Truth(
        sum(truth.surely << bit for bit, truth in enumerate(truths)),
        sum(truth.possibly << bit for bit, truth in enumerate(truths)),
    )
