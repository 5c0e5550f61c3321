"""Medicines that are only said by what they are for."""

from screen.logic.recognition.purposes import purpose_at
from screen.model.medicine import Entry, Member

LEXICON = {
    name: Entry(name, (Member(kind),))
    for name, kind in {"blood pressure tablets": "blood_pressure", "blood thinner": "anticoagulant"}.items()
}


def test_one_for_something_is_its_lay_name() -> None:
    """ "One for my blood pressure" stands for the tablets of that name."""
    assert (LEXICON["blood pressure tablets"], 5) == purpose_at("one for my blood pressure".split(), 0, LEXICON)
    assert (LEXICON["blood thinner"], 4) == purpose_at("one for thinning blood".split(), 0, LEXICON)


def test_other_purposes_stay_unknown() -> None:
    """What a tablet for the nerves is nobody can say."""
    assert purpose_at("one for my nerves".split(), 0, LEXICON) is None
    assert purpose_at("one daily".split(), 0, LEXICON) is None
