"""Names that are spelled nearly like a word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screen.logic.recognition.close_names import CloseNames
from screen.logic.recognition.look_alikes import LOOK_ALIKES
from screen.model.medicine import Entry, Lexicon, Member
from tests.logic.recognition.small import LEXICON


@pytest.mark.parametrize(
    ("word", "names"),
    [
        ("warferin", ["warfarin"]),
        ("warfrain", ["warfarin"]),
        ("clopidegril", ["clopidogrel"]),
        ("elquis", ["eliquis"]),
        ("elikwis", ["eliquis"]),
        ("lants", ["lantus"]),
        ("aspi", []),
        ("clopixxxgrel", []),
    ],
)
def test_bounds_depend_on_length(word: str, names: list[str]) -> None:
    """One edit from five letters on; two from seven, and below ten letters only one of them is heard."""
    assert names == [entry.name for entry in CloseNames(LEXICON).of(word)]


@pytest.mark.parametrize(
    ("word", "known", "seldom"),
    [
        ("orfarin", True, True),
        ("orfarinn", True, True),
        ("orfaxin", True, False),
        ("orfarim", True, False),
        ("orfaryn", True, True),
        ("orpharin", True, False),
    ],
)
def test_a_name_few_people_know_has_to_be_long_or_sound_the_same(word: str, known: bool, seldom: bool) -> None:
    """Among the thousands of such names any short word would resemble one."""
    name = "orfarin"
    found = [
        bool(CloseNames({name: Entry(name, (Member("anticoagulant", "warfarin"),), each)}).of(word))
        for each in (False, True)
    ]

    assert [known, seldom] == found


def test_a_known_name_is_offered_beside_one_that_few_people_know() -> None:
    """The rarer name is one letter away and the known one two, and the known one was more likely meant."""
    seldom = Entry("prenazone", (Member("nsaid", "feprazone"),), seldom=True)
    lexicon = {"prenazone": seldom, "prednisone": Entry("prednisone", (Member("corticosteroid", "prednisone"),))}

    assert ["prednisone", "prenazone"] == [entry.name for entry in CloseNames(lexicon).of("prenizone")]


def test_names_of_several_words_are_compared_word_by_word() -> None:
    """A word that both have in common makes no others alike."""
    lexicon = {name: Entry(name, (Member("a", name),)) for name in ("algae oil", "alendronic acid")}
    names = CloseNames(lexicon)

    assert () == names.of("argan oil")
    assert ["alendronic acid"] == [entry.name for entry in names.of("allendronic acid")]


@pytest.mark.parametrize(("one", "other"), LOOK_ALIKES)
def test_look_alikes_do_not_slide(one: str, other: str) -> None:
    """A name that is known is never offered as the one it is mistaken for."""
    lexicon: Lexicon = {one: Entry(one, (Member("a", one),)), other: Entry(other, (Member("b", other),))}

    assert one in [entry.name for entry in CloseNames(lexicon).of(one)][:2]
    assert lexicon[one] != lexicon[other]


def test_a_word_between_two_look_alikes_offers_both() -> None:
    """Where the other name is hardly further away, a person has to say which is meant."""
    lexicon = {name: Entry(name, (Member(name, name),)) for name in ("celebrex", "cerebyx")}

    assert ["celebrex", "cerebyx"] == [entry.name for entry in CloseNames(lexicon).of("celebyx")]


def test_an_ordinary_medicine_two_edits_away_closes_nothing() -> None:
    """What merely resembles an ordinary medicine stays unknown, because it may be anything."""
    lexicon = {"omeprazole": Entry("omeprazole", (Member("other", "omeprazole"),))}

    assert () == CloseNames(lexicon).of("omaprozxle")
    assert "omeprazole" == CloseNames(lexicon).of("omeprazoll")[0].name


@given(st.sampled_from(sorted(name for name in LEXICON if len(name) >= 10 and " " not in name)), st.data())
def test_every_name_two_letters_away_is_found(name: str, data: st.DataObject) -> None:
    """However two letters of a long name are replaced, it is among the candidates."""
    places = data.draw(st.lists(st.integers(0, len(name) - 1), min_size=1, max_size=2, unique=True))
    word = "".join("q" if index in places else sign for index, sign in enumerate(name))
    found = CloseNames({name: Entry(name, (Member("a", name),))}).of(word)

    assert [name] == [entry.name for entry in found]


@pytest.mark.parametrize(
    ("word", "found"),
    [("xelorvan", False), ("relorvan", False), ("felorvan", True), ("efloranne", False)],
)
def test_two_edits_need_the_same_beginning(word: str, found: bool) -> None:
    """A made-up name is not taken for one that begins with another sound: it stays unknown, and is asked about."""
    names = CloseNames({"feloran": Entry("feloran", (Member("nsaid", "diclofenac"),))}).of(word)

    assert found == bool(names)
