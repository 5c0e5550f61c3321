"""Medicines that are only said by what they are for."""

import pytest

from screen.logic.recognition.purposes import for_purpose, purpose_at
from screen.model.medicine import Entry, Member

LEXICON = {
    name: Entry(name, (Member(kind),))
    for name, kind in {
        for_purpose("blood pressure"): "blood_pressure",
        for_purpose("thin my blood"): "anticoagulant",
    }.items()
}


@pytest.mark.parametrize(
    ("words", "length"),
    [
        ("one for my blood pressure", 5),
        ("tablets for high blood pressure daily", 5),
        ("injections against blood pressure", 4),
        ("pills to thin my blood", 5),
    ],
)
def test_something_for_a_purpose_is_its_lay_name(words: str, length: int) -> None:
    """Whatever it is called, and whosever pressure it is."""
    found = purpose_at(words.split(), 0, LEXICON)

    assert found is not None
    assert length == found[1]


@pytest.mark.parametrize("words", ["one for my nerves", "one daily", "one for", "something for blood pressure", "one"])
def test_other_purposes_stay_unknown(words: str) -> None:
    """What a tablet for the nerves is nobody can say, and "something" may be a drop or an operation."""
    assert purpose_at(words.split(), 0, LEXICON) is None
