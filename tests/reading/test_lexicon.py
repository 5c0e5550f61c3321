"""The names of all classes as one lexicon, and the form in which the package carries it."""

import pytest

from screen.model.medicine import Entry, Member
from screen.reading.lexicon import Name, ShippedLexicon, lexicon_of, packed_lexicon

NAMES = {
    "antiplatelet": {"aspirin": Name("aspirin", ("aspirin",)), "baby aspirin": Name("Baby Aspirin", ("aspirin",))},
    "nsaid": {
        "aspirin": Name("aspirin", ("aspirin",), seldom=True),
        "nsaids": Name("NSAIDs"),
        "opokan": Name("opokan", ("meloxicam",), seldom=True),
    },
}


def shipped() -> ShippedLexicon:
    """The lexicon after it was written and read."""
    return ShippedLexicon(packed_lexicon(NAMES))


def test_a_name_belongs_to_every_class_that_knows_it() -> None:
    """Aspirin stands in two files and is one entry."""
    entry = lexicon_of(NAMES)["aspirin"]

    assert ("antiplatelet", "nsaid") == entry.classes


def test_a_name_is_seldom_where_every_class_says_so() -> None:
    """What people know in one class they know."""
    lexicon = lexicon_of(NAMES)

    assert (False, True) == (lexicon["aspirin"].seldom, lexicon["opokan"].seldom)


def test_the_shipped_lexicon_says_the_same() -> None:
    """Every name stands for the same, with the same spelling to show."""
    assert lexicon_of(NAMES) == dict(shipped().items())


def test_a_name_is_looked_up_without_its_class() -> None:
    """What is no name gives the default, as in a dictionary."""
    lexicon = shipped()

    assert Entry("NSAIDs", (Member("nsaid"),)) == lexicon.get("nsaids")
    assert lexicon.get("warfarin") is None
    assert "warfarin" not in lexicon
    assert 4 == len(lexicon)


def test_many_look_ups_say_the_same_as_few() -> None:
    """Whether the text is searched or has been taken apart makes no difference."""
    lexicon = shipped()
    first = [lexicon.get(name) for name in ("aspirin", "baby aspirin", "aspiri", "\t", "")]
    for _ in range(200):
        assert "aspirin" in lexicon

    assert first == [lexicon.get(name) for name in ("aspirin", "baby aspirin", "aspiri", "\t", "")]


def test_a_broken_file_is_refused() -> None:
    """A file without names is no lexicon."""
    with pytest.raises(ValueError, match="no names"):
        ShippedLexicon(b"")
