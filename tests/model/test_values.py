"""Values behave as the standard library's frozen, slotted dataclasses do."""

import copy
import dataclasses
import inspect
import pickle
from collections.abc import Callable
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


@values.dataclass(frozen=True, slots=True)
class Early:
    """A value that may be made before two of its fields are known."""

    name: str
    text: str = values.field(metadata=values.LATE)
    notes: tuple[str, ...] = values.field(default=(), metadata=values.LATE)


def in_the_making(name: str, fetch: Callable[[Early], None]) -> Early:
    """A value whose late fields this sets when one of them is looked at."""
    early: Early = object.__new__(Early)
    for set_field, _, _ in values.setters(Early, ["name"]):
        set_field(early, name)
    values.fetch_late(early, lambda: fetch(early))
    return early


def set_text_and_notes(early: Early) -> None:
    """Set one late field, and the other to its default."""
    (set_text, _, _), (set_notes, default, _) = values.setters(Early, values.late_fields(Early))
    set_text(early, "as written")
    set_notes(early, default)


def test_a_late_field_is_fetched_when_it_is_looked_at() -> None:
    """Nothing is fetched before, and nothing twice."""
    fetched: list[str] = []

    def fetch(early: Early) -> None:
        fetched.append("rest")
        set_text_and_notes(early)

    early = in_the_making("a", fetch)

    assert ("a", []) == (early.name, fetched)
    assert ("as written", (), ["rest"]) == (early.text, early.notes, fetched)


def test_a_value_with_late_fields_is_equal_to_one_made_whole() -> None:
    """How it was made makes no difference to equality, hash, text and copies."""
    early, whole = in_the_making("a", set_text_and_notes), Early("a", "as written")

    assert whole == early == copy.deepcopy(early)
    assert (hash(whole), repr(whole)) == (hash(early), repr(early))
    assert Early("a", "c") == values.replace(early, text="c")


def test_fields_not_compared_come_after_the_others() -> None:
    """What is written of a value in order is what it is compared by."""

    @values.dataclass(frozen=True, slots=True)
    class Mixed:
        column: int = values.field(default=0, compare=False)
        name: str = "a"

    assert (("name", "column"), ()) == (values.early_fields(Mixed), values.late_fields(Mixed))


def test_defaults_that_are_made_are_told_apart() -> None:
    """A factory comes beside the setter, and in its place a default that all values share."""
    (_, number, no_factory), (_, _, factory) = values.setters(Ours, ["number", "rest"])

    assert (3, None, dict) == (number, no_factory, factory)


def test_what_is_no_field_is_not_fetched() -> None:
    """A name nobody knows is refused as on any other value."""
    with pytest.raises(AttributeError, match="a Early has no other"):
        _ = Early("a", "b").other  # type: ignore[attr-defined]  # that is what must fail


def test_its_parameters_are_those_of_a_dataclass() -> None:
    """Whoever looks at the class before its first value sees what it takes."""

    @values.dataclass(frozen=True)
    class Fresh:
        name: str
        number: int = 3

    assert ["self", "name", "number"] == list(inspect.signature(Fresh.__init__).parameters)
    assert (Fresh("a"), "Fresh(name='b', number=3)") == (Fresh(name="a", number=3), repr(Fresh("b")))
    with pytest.raises(TypeError, match="missing 1 required positional argument: 'name'"):
        Fresh()  # type: ignore[call-arg]  # that is what must fail
