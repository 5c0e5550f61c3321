"""The names of all classes as one lexicon."""

from screen.model.medicine import Entry, Member
from screen.reading.lexicon import Name, lexicon_of


def test_a_name_is_a_member_of_every_class_that_knows_it() -> None:
    """One name of two classes is one entry with both."""
    names = {
        "nsaid": {"aspirin": Name("aspirin", ("aspirin",))},
        "antiplatelet": {"aspirin": Name("Aspirin", ("aspirin",))},
    }

    assert {"aspirin": Entry("Aspirin", (Member("antiplatelet", "aspirin"), Member("nsaid", "aspirin")))} == lexicon_of(
        names
    )


def test_a_product_of_two_substances_is_two() -> None:
    """A brand written under two substances is a member with each."""
    names = {"other": {"combo": Name("Combo", ("one", "two"))}}

    assert {"combo": Entry("Combo", (Member("other", "one"), Member("other", "two")))} == lexicon_of(names)


def test_a_lay_word_has_no_substance() -> None:
    """A word such as "blood thinner" says the class and not the substance."""
    names = {"anticoagulant": {"blood thinner": Name("blood thinner")}}

    assert {"blood thinner": Entry("blood thinner", (Member("anticoagulant"),))} == lexicon_of(names)
