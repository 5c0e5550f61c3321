"""Medicines in a person's own words."""

import pytest

from screen.logic.recognition import normalise, recognise
from screen.model.medicine import Entry, Match, Member, Taken

NAMES = {
    "warfarin": "anticoagulant",
    "eliquis": "anticoagulant",
    "blood thinner": "anticoagulant",
    "aspirin": "antiplatelet",
    "baby aspirin": "antiplatelet",
    "paracetamol": "other",
    "tylenol": "other",
    "tylenol 3": "opioid",
    "omega-3": "bleeding_supplement",
    "lantus": "antidiabetic",
}
LEXICON = {name: Entry(name, (Member(kind, name),)) for name, kind in NAMES.items()}


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("warfarin", ["warfarin"]),
        ("Warfarin", ["warfarin"]),
        ("Eliquis 5mg", ["eliquis"]),
        ("ELIQUIS® 5 mg twice a day", ["eliquis"]),
        ("Éliquis 5mg bd", ["eliquis"]),
        ("ｗａｒｆａｒｉｎ", ["warfarin"]),
        ("my blood thinner", ["blood thinner"]),
        ("baby aspirin 75 mg", ["baby aspirin"]),
        ("omega-3 1000mg", ["omega-3"]),
        ("Tylenol 3", ["tylenol 3"]),
        ("Tylenol 500mg", ["tylenol"]),
        ("lantus solostar 100 units/ml", ["lantus"]),
        ("paracetamol 1,000 mg prn", ["paracetamol"]),
        ("warfarin (3 mg), paracetamol; aspirin", ["warfarin", "paracetamol", "aspirin"]),
        ("warfarin and paracetamol + aspirin & eliquis", ["warfarin", "paracetamol", "aspirin", "eliquis"]),
        ("- warfarin\n- aspirin", ["warfarin", "aspirin"]),
    ],
)
def test_names_are_found_beside_doses_and_directions(line: str, names: list[str]) -> None:
    """A name is recognised exactly, whatever dose, accent or list stands around it."""
    items = recognise([line], LEXICON).items

    assert names == [name for item in items for name in item.names]
    assert {(Match.EXACT, Taken.YES)} == {(item.match, item.taken) for item in items}


@pytest.mark.parametrize(
    "line", ["the small pink one", "warferin", "500 mg", "?", "no blood", "elquis 5mg", "warfarin/aspirin"]
)
def test_what_nobody_knows_is_kept_as_written(line: str) -> None:
    """An unknown name stays in the list, so that it can never count as nothing taken."""
    (item,) = recognise([line], LEXICON).items

    assert (Match.UNMATCHED, line) == (item.match, item.as_written)


@pytest.mark.parametrize(
    "line", ["stopped warfarin in May", "no blood thinner", "allergic to aspirin", "husband: warfarin"]
)
def test_words_beside_a_name_leave_it_unsure(line: str) -> None:
    """Words that may say "not now" or "not me" make the medicine neither taken nor dropped."""
    named, unknown = recognise([line], LEXICON).items

    assert (Match.EXACT, Taken.UNSURE) == (named.match, named.taken)
    assert Match.UNMATCHED == unknown.match


def test_an_unknown_word_beside_a_harmless_name_is_not_lost() -> None:
    """A second medicine in one breath is kept, also when only the first is known."""
    assert [Match.EXACT, Match.UNMATCHED] == [item.match for item in recognise(["paracetamol elquis"], LEXICON).items]


@pytest.mark.parametrize("line", ["none", "None.", "NOTHING", "no medicines"])
def test_none_is_an_answer_of_its_own(line: str) -> None:
    """The person's own word that they take nothing."""
    found = recognise([line], LEXICON)

    assert ((), True) == (found.items, found.none)


def test_none_beside_a_name_keeps_both() -> None:
    """The name counts, and the word is kept for the warning."""
    found = recognise(["none, warfarin"], LEXICON)

    assert (["warfarin"], True) == ([item.as_written for item in found.items], found.none)


def test_signs_alone_are_no_empty_list() -> None:
    """An empty list would read as "takes nothing", so signs that say nothing become an unknown name."""
    assert [","] == [item.as_written for item in recognise([","], LEXICON).items]


def test_normalising_is_stable() -> None:
    """A normalised name normalises to itself."""
    for name in ["  Eliquis®  5mg ", "Tylenol™ (3)", "Âspirin!", "co-codamol"]:
        assert normalise(name) == normalise(normalise(name))
