"""Everyday words are no misspelled names."""

from screen.logic.recognition.everyday import CONTENT, english, everyday


def test_words_around_a_name_are_everyday() -> None:
    """A reason for a medicine is no medicine."""
    assert all(everyday(word) for word in ("pressure", "heart", "knee-joint", "knee"))
    assert not any(everyday(word) for word in ("warferin", "zorblax"))


def test_words_that_may_stand_for_a_medicine_are_kept_apart() -> None:
    """ "The pink one" is a medicine without a name."""
    assert {"pink", "something", "painkillers"} <= CONTENT


def test_words_of_a_dictionary_are_english() -> None:
    """Common words, and rarer ones and people's names that look like a medicine."""
    assert all(english(word) for word in ("celebrate", "discharge", "newcastle", "kristy"))
    assert not any(english(word) for word in ("warferin", "zorblax", "copyright#"))
