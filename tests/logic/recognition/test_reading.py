"""What each piece of a line comes to."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screen.logic.recognition import recognise
from screen.logic.recognition.listing import UNKNOWN_NAME
from screen.model.medicine import Match, Taken
from tests.logic.recognition.small import LEXICON


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
        ("warfarin/aspirin", ["warfarin", "aspirin"]),
        ("eliquis5mg", ["eliquis"]),
        ("Apo-Warfarin 2mg", ["warfarin"]),
        ("wаrfarin", ["warfarin"]),
        ("warfarine", ["warfarin"]),
        ("WARFARIN—5MG—BID•ELIQUIS—5MG—BID", ["warfarin", "eliquis"]),
        ("warfarin2.5mg1xday aspirin75mg1xday", ["warfarin", "aspirin"]),
        ("war\xadfarin 62.5 \u00b5g", ["warfarin"]),
        ("losartan potassium 50 mg", ["losartan"]),
        ("Nurofen cold and flu and aspirin", ["nurofen cold and flu", "aspirin"]),
        ("1. warfarin 2. aspirin", ["warfarin", "aspirin"]),
        ("Coumadin (warfarin) for my heart", ["coumadin"]),
        ("warfarin 3mg mon wed fri, 4 mg other days", ["warfarin"]),
    ],
)
def test_names_are_found_beside_doses_and_directions(line: str, names: list[str]) -> None:
    """A name is recognised exactly, whatever dose, accent or list stands around it."""
    items = recognise([line], LEXICON).items

    assert names == [name for item in items for name in item.names]
    assert {(Match.EXACT, Taken.YES)} == {(item.match, item.taken) for item in items}


@pytest.mark.parametrize("line", ["the small pink one", "zorblax 20mg", "500 mg", "?", "something for my heart"])
def test_what_nobody_knows_is_kept_as_written(line: str) -> None:
    """An unknown name stays in the list, so that it can never count as nothing taken."""
    (item,) = recognise([line], LEXICON).items

    assert (Match.UNMATCHED, line) == (item.match, item.as_written)


def test_a_close_name_is_offered_with_its_class() -> None:
    """A misspelled name is close to one, and taken for no other."""
    (item,) = recognise(["warferin 3mg"], LEXICON).items

    assert (Match.CLOSE, ("warfarin",), ("anticoagulant",)) == (item.match, item.names, item.classes)


def test_an_english_word_with_a_dose_may_be_a_name_that_was_put_right() -> None:
    """A keyboard that corrects spelling makes words of names; without a dose the word stays a word."""
    assert ("aspirin",) == recognise(["aspiring 75mg, paracetamol"], LEXICON).items[0].names
    assert () == recognise(["aspiring, paracetamol"], LEXICON).items[0].names


@pytest.mark.parametrize("line", ["I take warfare and paracetamol", "paracetamol warfare losartan"])
def test_an_english_word_that_resembles_a_name_is_never_mere_talk(line: str) -> None:
    """A keyboard may have made it of a blood thinner, so that it is asked about in a sentence too."""
    assert Match.UNMATCHED in [item.match for item in recognise([line], LEXICON).items]


def test_a_close_name_that_was_denied_stays_unknown() -> None:
    """Once the person said that it is not the name it looks like, the words are read that way again."""
    (item,) = recognise([f"warferin {UNKNOWN_NAME}"], LEXICON).items

    assert Match.UNMATCHED == item.match


@pytest.mark.parametrize(
    ("line", "taken"),
    [
        ("stopped warfarin in May", [Taken.PAST]),
        ("warfarin, stopped last week", [Taken.PAST]),
        ("used to take warfarin, now eliquis", [Taken.PAST, Taken.YES]),
        ("switched from warfarin to eliquis", [Taken.PAST, Taken.YES]),
        ("no blood thinner", [Taken.NO]),
        ("no warfarin, aspirin or ibuprofen", [Taken.NO, Taken.NO, Taken.NO]),
        ("allergic to aspirin", [Taken.NO]),
        ("husband: warfarin", [Taken.UNSURE]),
        ("husband: warfarin. I take aspirin", [Taken.NO, Taken.YES]),
        ("my husband takes warfarin, I take aspirin", [Taken.NO, Taken.YES]),
        ("my wife says I take warfarin", [Taken.YES]),
        ("never miss my warfarin", [Taken.YES]),
        ("haven't stopped my warfarin", [Taken.YES]),
        ("nothing apart from warfarin", [Taken.YES]),
        ("no change, still on warfarin", [Taken.YES]),
        ("I think warfarin?", [Taken.YES]),
        ("not sure if I take aspirin", [Taken.UNSURE]),
        ("off warfarin since June", [Taken.PAST]),
        ("told to avoid ibuprofen because I'm on warfarin", [Taken.NO, Taken.YES]),
        ("allergic to aspirin, warfarin", [Taken.NO, Taken.UNSURE]),
        ("Allergies: aspirin. Meds: warfarin", [Taken.NO, Taken.YES]),
        ("stopped warfarin but not aspirin", [Taken.PAST, Taken.UNSURE]),
        ("no ibuprofen because of warfarin", [Taken.NO, Taken.YES]),
        ("not to take ibuprofen with warfarin", [Taken.NO, Taken.YES]),
        ("everything stopped except warfarin", [Taken.YES]),
        ("warfarin yes, aspirin no", [Taken.YES, Taken.NO]),
        ("Blood thinners? No. Aspirin? Yes", [Taken.NO, Taken.YES]),
        ("blood thinner - none. aspirin", [Taken.NO, Taken.YES]),
        ("morning: warfarin, noon: none", [Taken.YES]),
        ("I don't take warfarin on Sundays", [Taken.UNSURE]),
        ("no warfarin currently", [Taken.NO]),
        ("haven't taken my warfarin today", [Taken.YES]),
        ("was on warfarin until March", [Taken.PAST]),
        ("warfarin until March", [Taken.UNSURE]),
        ("prescribed warfarin but haven't started it", [Taken.UNSURE]),
        ("don't know whether aspirin was stopped", [Taken.UNSURE]),
        ('"aspirin allergy" but takes ibuprofen without problems', [Taken.NO, Taken.YES]),
    ],
)
def test_what_is_said_beside_a_name(line: str, taken: list[Taken]) -> None:
    """Words beside a name say whether it is taken, by whom and until when; in doubt it stays open."""
    assert taken == [item.taken for item in recognise([line], LEXICON).items]


def test_what_is_not_taken_is_read_the_same_again() -> None:
    """The words kept beside a name hold what makes it not taken, so that a saved list means the same."""
    found = recognise(["no warfarin, aspirin or ibuprofen"], LEXICON)
    again = recognise(list(dict.fromkeys(item.as_written for item in found.items)), LEXICON)

    assert {Taken.NO} == {item.taken for item in again.items}


def test_a_cream_does_not_reach_the_whole_body() -> None:
    """A gel or drops of a medicine that matters are an ordinary medicine; its tablets are not."""
    assert ("other",) == recognise(["ibuprofen gel"], LEXICON).items[0].classes
    assert ("other",) == recognise(["prednisolone eye drops"], LEXICON).items[0].classes
    assert ("corticosteroid",) == recognise(["prednisolone tablets"], LEXICON).items[0].classes


def test_an_unknown_word_beside_a_harmless_name_is_not_lost() -> None:
    """A second medicine in one breath is kept, also when only the first is known."""
    assert [Match.EXACT, Match.CLOSE] == [item.match for item in recognise(["paracetamol elquis"], LEXICON).items]
    assert [Match.EXACT, Match.UNMATCHED] == [item.match for item in recognise(["aspirin zorblax"], LEXICON).items]


@pytest.mark.parametrize(
    "line", ["none", "None.", "NOTHING", "no medicines", "I don't take anything", "nothing at all", "no meds", "n/a"]
)
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


VOCABULARY = st.sampled_from(
    """warfarin eliquis aspirin paracetamol ibuprofen warferin zorblax , , . ; and or / + but not no never stopped took
    used to take taking still on my husband i allergic to switched from since 5mg daily ( ) : ? none nothing else for
    pink tablets heart until 2018 ago years 2 because cream except either could be denies he father list carer is on
    so stroke had alcohol smoking ✓ ✗ ☐ [x] [ ] yes none? warfarin5mg 5mgaspirin — which rash with currently was
    """.split()
)


@settings(max_examples=400)
@given(st.lists(VOCABULARY, min_size=1, max_size=9))
def test_what_was_read_reads_the_same_again(words: list[str]) -> None:
    """A list written out and read again holds the same medicines, in the same order."""
    found = recognise([" ".join(words)], LEXICON)
    lines = list(dict.fromkeys(item.as_written for item in found.items)) + (["none"] if found.none else [])
    again = recognise(lines, LEXICON)

    assert found == again


@settings(max_examples=400)
@given(st.lists(VOCABULARY, min_size=1, max_size=9))
def test_a_name_is_never_lost(words: list[str]) -> None:
    """Whatever stands around it, a known name that was written stands in the list."""
    written = {word for word in words if word in LEXICON}
    substances = {member.substance for word in written for member in LEXICON[word].members}
    found = recognise([" ".join(words)], LEXICON)

    assert substances <= {member.substance for item in found.items for member in item.members}


@given(st.text(max_size=60))
def test_no_text_is_too_strange(line: str) -> None:
    """Every text is read, and one with letters in it never comes out as nothing said."""
    found = recognise([line], LEXICON)

    assert found.items or found.none or not line.strip()


@pytest.mark.parametrize(
    ("line", "taken"),
    [
        ("no aspirin clopidogrel 75mg", [Taken.NO, Taken.YES]),
        ("no ibuprofen warfarin", [Taken.NO, Taken.UNSURE]),
        ("stopped aspirin clopidogrel 75", [Taken.PAST, Taken.YES]),
        ("stopped Coumadin (warfarin)", [Taken.PAST]),
        ("not yet taken my eliquis", [Taken.UNSURE]),
        ("haven't taken my eliquis yet", [Taken.UNSURE]),
        ("my wife takes eliquis and so do I", [Taken.YES]),
        ("without warfarin I get clots", [Taken.YES]),
        ("except warfarin none", [Taken.UNSURE]),
        ("everything except warfarin stopped", [Taken.UNSURE]),
        ("used to be on 5mg warfarin now 3mg", [Taken.YES]),
        ("used to take eliquis twice a day but now just once", [Taken.UNSURE]),
        ("stopped warfarin, resumed", [Taken.YES]),
        ("came off eliquis but went back on", [Taken.UNSURE]),
        ("I have taken warfarin for years", [Taken.YES]),
        ("not warfarin, the other one", [Taken.NO, Taken.YES]),
    ],
)
def test_what_goes_on_is_never_read_as_over(line: str, taken: list[Taken]) -> None:
    """A no or a stop reaches as far as its own medicine, and what is taken up again is not over."""
    assert taken == [item.taken for item in recognise([line], LEXICON).items]


@pytest.mark.parametrize(
    "line",
    [
        "none, apart from the injection from the hospital",
        "nothing, except the one for my clot",
        "none really, just what the cardiologist gave me",
        "no pills. An injection every day",
    ],
)
def test_an_exception_from_none_is_an_unknown_medicine(line: str) -> None:
    """What is left out of the "none" may be anything, and is asked about."""
    found = recognise([line], LEXICON)

    assert ([Match.UNMATCHED], True) == ([item.match for item in found.items], found.none)
