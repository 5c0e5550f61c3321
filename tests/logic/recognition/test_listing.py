"""A person's list of medicines, line by line."""

from screen.logic.recognition import recognise
from tests.logic.recognition.small import LEXICON


def test_a_line_that_is_a_name_keeps_its_words() -> None:
    """A bare name is looked up as it is."""
    (item,) = recognise([" Warfarin "], LEXICON).items

    assert ("Warfarin", ("warfarin",)) == (item.as_written, item.names)


def test_nothing_else_ends_a_list_and_denies_nothing() -> None:
    """After a name "nothing else" says no more; alone it says that nothing is taken."""
    assert not recognise(["warfarin", "nothing else"], LEXICON).none
    assert recognise(["nothing else"], LEXICON).none


def test_the_same_line_twice_is_one_medicine() -> None:
    """A list that repeats itself holds each medicine once."""
    assert 1 == len(recognise(["warfarin", "warfarin"], LEXICON).items)
