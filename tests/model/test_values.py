"""Values behave as the standard library's frozen, slotted dataclasses do."""

import copy
import dataclasses
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screen.model import values


@values.dataclass(frozen=True, slots=True, order=True)
class Ours:
    """A value of every kind of field."""

    name: str
    number: int = 3
    column: int = values.field(default=0, compare=False)
    rest: dict[str, int] = values.field(default_factory=dict, compare=False)

    def twice(self) -> int:
        """A method of its own."""
        return self.number * 2


@dataclasses.dataclass(frozen=True, slots=True, order=True)
class Theirs:
    """The same, made by the standard library."""

    name: str
    number: int = 3
    column: int = dataclasses.field(default=0, compare=False)
    rest: dict[str, int] = dataclasses.field(default_factory=dict, compare=False)

    def twice(self) -> int:
        """A method of its own."""
        return self.number * 2


WORDS = st.fixed_dictionaries(
    {"name": st.sampled_from("ab")}, optional={"number": st.integers(0, 2), "column": st.integers(0, 2)}
)


@given(WORDS, WORDS)
def test_equality_order_and_hash_are_those_of_a_dataclass(one: dict[str, Any], other: dict[str, Any]) -> None:
    """Fields that take no part in comparing change nothing, and equal values hash alike."""
    ours, theirs = (Ours(**one), Ours(**other)), (Theirs(**one), Theirs(**other))

    assert (theirs[0] == theirs[1]) == (ours[0] == ours[1])
    assert (theirs[0] < theirs[1], theirs[0] >= theirs[1]) == (ours[0] < ours[1], ours[0] >= ours[1])
    assert ours[0] != ours[1] or hash(ours[0]) == hash(ours[1])


@given(WORDS)
def test_it_shows_and_copies_itself(words: dict[str, Any]) -> None:
    """Its text, its copies and its pattern are those of a dataclass."""
    ours = Ours(**words)

    assert repr(Theirs(**words)).replace("Theirs", "Ours") == repr(ours)
    assert ours == copy.deepcopy(ours) == pickle.loads(pickle.dumps(ours))
    assert Theirs.__match_args__ == Ours.__match_args__


def test_the_standard_library_takes_it_for_one_of_its_own() -> None:
    """`fields`, `replace` and `is_dataclass` work."""
    assert dataclasses.is_dataclass(Ours)
    assert [each.name for each in dataclasses.fields(Theirs)] == [each.name for each in dataclasses.fields(Ours)]
    assert Ours("a", 5) == dataclasses.replace(Ours("a"), number=5)
    assert Ours("a", 4).twice() == 8


def test_it_cannot_be_changed() -> None:
    """Setting, deleting and adding fields is refused."""
    ours = Ours("a")

    with pytest.raises(dataclasses.FrozenInstanceError):
        ours.name = "b"  # type: ignore[misc]  # that is what must fail
    with pytest.raises(dataclasses.FrozenInstanceError):
        del ours.name
    with pytest.raises(AttributeError):
        ours.other = 1  # type: ignore[attr-defined]  # that is what must fail


def test_default_factories_make_a_new_one_each_time() -> None:
    """Two values never share what a factory made."""
    assert Ours("a").rest is not Ours("a").rest


def test_unequal_kinds_are_never_equal() -> None:
    """A value equals only values of its own class."""

    @values.dataclass(frozen=True, slots=True)
    class Other:
        name: str

    @values.dataclass(frozen=True, slots=True)
    class Another:
        name: str

    assert Other("a") != Another("a")  # type: ignore[comparison-overlap]  # that is what must hold


def test_other_shapes_are_refused() -> None:
    """Inheriting and `__post_init__` are left to the standard library."""
    with pytest.raises(TypeError, match="inherits nothing"):

        @values.dataclass(frozen=True, slots=True)
        class Child(Ours):
            more: int = 0
