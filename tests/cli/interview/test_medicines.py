"""Medicines as a person names them in an interview."""

import pytest

from screen.cli.interview.medicines import Medicines
from screen.logic.recognition import recognise
from screen.model.medicine import Match, MedicineList, Taken
from screen.model.question import Kind
from tests.cli.small import RULEBOOK, question
from tests.logic.recognition.small import LEXICON

QUESTION = question("medicines", Kind.MEDICINES)


def named(*lines: str) -> tuple[MedicineList, list[str]]:
    """The list that these words come to, and what was told on the way."""
    entry = Medicines(QUESTION, RULEBOOK, lambda: LEXICON)
    told: list[str] = []
    for line in lines:
        taken = entry.take(line)
        told += taken.told
        if isinstance(taken.answer, MedicineList):
            return taken.answer, told
        assert isinstance(taken.entry, Medicines)
        entry = taken.entry
    raise AssertionError("the list was not finished")


def test_a_close_name_is_confirmed() -> None:
    """A misspelled name is offered; a yes makes it the name, and the typed word stands beside it."""
    got, told = named("warferin 3mg", "y", "", "y")

    (item,) = got.items
    assert "warferin 3mg: did you mean warfarin? y yes, n no, ? not sure." in told
    assert (Match.EXACT, ("warfarin",), "warfarin (warferin) 3mg") == (item.match, item.names, item.as_written)
    assert got == recognise([item.as_written], LEXICON)


def test_a_close_name_that_is_not_meant_is_unknown() -> None:
    """A no leaves a name nobody knows, now and when it is read again."""
    got, _ = named("warferin", "n", "", "y")

    assert [Match.UNMATCHED] == [item.match for item in got.items]
    assert got == recognise([got.items[0].as_written], LEXICON)


def test_the_beginning_of_a_name_finds_it() -> None:
    """One unknown word that begins a name is asked about; a no leaves it unknown."""
    got, told = named("warfa", "y", "", "y")
    assert "warfa: did you mean warfarin? y yes, n no, ? not sure." in told
    assert [(Match.EXACT, ("warfarin",))] == [(item.match, item.names) for item in got.items]

    got, _ = named("warfa", "n", "", "y")
    assert [Match.UNMATCHED] == [item.match for item in got.items]


def test_not_sure_leaves_it_close() -> None:
    """Without a clear answer the name stays possibly meant."""
    got, told = named("warferin", "perhaps", "?", "", "y")

    assert [Match.CLOSE] == [item.match for item in got.items]
    assert "Please type y, n or ?." in told


def test_a_name_in_place_of_an_answer_is_not_lost() -> None:
    """Lines pasted behind a close name are entries of the list, and close names among them are asked about in turn."""
    got, told = named("aspirin", "warferin", "clopidogrel 75", "tylenl", "eliquis", "y", "n", "", "y")

    assert [("aspirin",), ("warfarin",), ("clopidogrel",), (), ("eliquis",)] == [item.names for item in got.items]
    assert [Match.EXACT] * 3 + [Match.UNMATCHED, Match.EXACT] == [item.match for item in got.items]
    assert 4 == told.count("warferin: did you mean warfarin? y yes, n no, ? not sure.")
    assert 1 == told.count("tylenl: did you mean tylenol? y yes, n no, ? not sure.")
    assert "Please type y, n or ?." not in told


@pytest.mark.parametrize("word", ["review", "back", "save", "nope", "Maybe", "none", "z", "12", "123"])
def test_other_words_are_no_name(word: str) -> None:
    """Where a close name is asked about, commands, numbers and other ways to say yes or no are not medicines."""
    got, told = named("warferin", word, "y", "", "y")

    assert ["warfarin (warferin)"] == [item.as_written for item in got.items]
    assert "Please type y, n or ?." in told


def test_a_contradiction_is_asked_about() -> None:
    """Before a list is taken that says no to what it names, the person is asked."""
    got, told = named("no blood thinners, warfarin 3mg", "", "y")

    assert [Taken.NO, Taken.YES] == [item.taken for item in got.items]
    assert any("You said no to a kind of medicine and named one of it." in text for text in told)


def test_none_is_said_twice() -> None:
    """No medicines at all is asked about once more, and can be taken back."""
    got, told = named("none", "n", "warfarin", "y")

    assert ["warfarin"] == [item.as_written for item in got.items]
    assert "You said: no medicines at all. Is that right? y yes, n no." in told
    assert MedicineList(none=True) == named("none", "y")[0]
