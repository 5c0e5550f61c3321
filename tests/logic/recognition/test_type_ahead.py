"""Names offered while somebody types."""

from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screen.logic.recognition import normalise
from screen.logic.recognition.type_ahead import Suggestion, names_starting
from screen.model.medicine import Entry, Lexicon, Member
from tests import shipped as shipped_rules


def lexicon(*names: str, other: tuple[str, ...] = ()) -> Lexicon:
    """Names of a class that matters, and others."""
    entries = {normalise(name): Entry(name, (Member("anticoagulant", "x"),)) for name in names}
    return entries | {normalise(name): Entry(name, (Member("other", "y"),)) for name in other}


def offered(typed: str, known: Lexicon) -> list[str]:
    """The names offered for what is typed."""
    return [each.name for each in names_starting(known, typed)]


@pytest.fixture(scope="module")
def shipped() -> Lexicon:
    """The names of all shipped classes."""
    return shipped_rules.lexicon()


def test_a_suggestion_is_a_name_with_its_classes() -> None:
    """What is offered says what it would be written as, and why it may matter."""
    assert (Suggestion("Eliquis", ("anticoagulant",)),) == names_starting(lexicon("Eliquis"), "el")


def test_the_very_name_comes_first() -> None:
    """A name that is typed whole stands before longer ones, even when those matter more."""
    assert ["aspi", "aspirin"] == offered("aspi", lexicon("aspirin", other=("aspi",)))


def test_names_that_matter_come_before_others() -> None:
    """A long name that matters stands before a short one that does not."""
    assert ["warfarin", "wart"] == offered("wa", lexicon("warfarin", other=("wart",)))


def test_a_substance_comes_before_its_brands() -> None:
    """The name on every box stands before short brands, of which there may be many."""
    known = {name: Entry(name, (Member("anticoagulant", "warfarin"),)) for name in ("warfin", "warfarin")}

    assert ["warfarin", "warfin"] == offered("war", known)


def test_short_names_come_before_long_ones() -> None:
    """Among names that matter alike, the short ones come first."""
    assert ["heparin", "heparin sodium"] == offered("hep", lexicon("heparin sodium", "heparin"))


@pytest.mark.parametrize("typed", ["", "w", " w ", "warfarin, e", "1"])
def test_nothing_is_offered_before_the_second_letter(typed: str) -> None:
    """One letter begins too many names."""
    assert [] == offered(typed, lexicon("warfarin", "eliquis"))


@pytest.mark.parametrize("typed", ["WAR", "  war", "wär", "ｗａｒ"])
def test_case_and_accents_do_not_matter(typed: str) -> None:
    """What is typed is read as recognition reads it."""
    assert ["warfarin"] == offered(typed, lexicon("warfarin"))


@pytest.mark.parametrize("typed", ["aspirin, war", "aspirin; war", "aspirin\nwar", "a, b,war"])
def test_only_the_last_medicine_counts(typed: str) -> None:
    """What stands before a comma is written already."""
    assert ["warfarin"] == offered(typed, lexicon("warfarin", "aspirin"))


def test_a_second_word_is_part_of_the_name() -> None:
    """A name of several words is found from any place in it."""
    assert ["baby aspirin"] == offered("baby asp", lexicon("baby aspirin", "baby steps"))


def test_no_more_than_asked_for_are_offered() -> None:
    """A list that does not fit on the screen helps nobody."""
    assert 3 == len(names_starting(lexicon(*(f"ab{letter}" for letter in "cdefgh")), "ab", limit=3))


def test_spellings_that_read_alike_are_offered_once() -> None:
    """Two keys of one written name make one line."""
    entry = Entry("Nu-Seals", (Member("antiplatelet", "aspirin"),))

    assert ["Nu-Seals"] == offered("nu", {"nu-seals": entry, "nu seals": entry})


def test_another_lexicon_is_looked_up_anew() -> None:
    """The names kept ready are those of the lexicon that is asked."""
    assert ["warfarin"] == offered("war", lexicon("warfarin"))
    assert ["warticon"] == offered("war", lexicon("warticon"))


@given(st.text(max_size=20))
def test_every_name_offered_begins_with_what_was_typed(typed: str) -> None:
    """Whatever is typed, nothing else is offered."""
    known = lexicon("warfarin", "Nu-Seals", "aspirin", other=("vitamin d", "paracetamol"))
    wanted = normalise(typed.replace(";", ",").replace("\n", ",").rpartition(",")[2])

    assert all(normalise(name).startswith(wanted) for name in offered(typed, known))


@pytest.mark.parametrize("beginning", ["war", "eli", "xar", "clop", "asp", "hepa"])
def test_a_blood_thinner_is_offered_early(beginning: str, shipped: Lexicon) -> None:
    """A few letters of a common one are enough to see one among the first."""
    first = names_starting(shipped, beginning)[:4]

    assert any({"anticoagulant", "antiplatelet"} & set(each.classes) for each in first)


def test_it_keeps_up_with_typing(shipped: Lexicon) -> None:
    """A key stroke takes a few milliseconds at most; the middle of many is held to ten times that."""
    names_starting(shipped, "as")
    times = []
    for typed in ("co", "me", "pr", "ca", "al", "pa", "war", "elique", "zzz"):
        began = perf_counter()
        names_starting(shipped, typed)
        times.append(perf_counter() - began)

    assert sorted(times)[len(times) // 2] < 0.05
