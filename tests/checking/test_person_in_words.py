"""One person of a frame in the words of a case."""

import pytest

from screen.checking.medicine_names import MedicineNames
from screen.checking.person_in_words import at_number, pattern_of, plainest, words_for
from screen.logic.conditions import parse
from screen.logic.frames import frame
from screen.model.condition import Word
from screen.model.rule import CaseAnswer
from tests.builders import MEDICINES, THINS_BLOOD, choice, choices, number, question, rulebook
from tests.checking.small import lexicon

ASKED = [
    question("a"),
    choice("began", "fall", "slowly", "seen!"),
    choices("heart", "valve", "pacemaker"),
    number("age"),
    MEDICINES,
    THINS_BLOOD,
]
BOOK = rulebook(ASKED)
NAMES = MedicineNames(BOOK, lexicon)


@pytest.mark.parametrize(
    ("when", "given"),
    [
        ("a", {"a": "yes"}),
        ("fall in began", {"began": "fall"}),
        ("valve in heart and pacemaker in heart", {"heart": ("valve", "pacemaker")}),
        ("age >= 65", {"age": 65}),
        ("age < 18", {"age": 17}),
        ("age > 18 and age < 65", {"age": 19}),
        ("nsaid in medicines", {"medicines": ("aspirin",)}),
        ("unrecognised in medicines", {"medicines": ("the small pink one",)}),
    ],
)
def test_those_for_whom_it_is_true(when: str, given: dict[str, CaseAnswer]) -> None:
    """What is true of a person is said in the words of a file of answers."""
    kinds = frame(BOOK, [parse(when)])

    assert given == words_for(BOOK, kinds, plainest(kinds, kinds.block.truth(parse(when)).surely), NAMES)


@pytest.mark.parametrize(
    ("when", "given"),
    [
        ("a", {"a": "no"}),
        ("fall in began", {"began": "slowly"}),
        ("fall in began or slowly in began", {"began": "seen"}),
        ("valve in heart", {"heart": "none"}),
        ("age >= 65", {"age": 64}),
        ("age <= 17", {"age": 18}),
        ("nsaid in medicines", {"medicines": "none"}),
    ],
)
def test_those_for_whom_it_is_false(when: str, given: dict[str, CaseAnswer]) -> None:
    """Every question has an answer also where nothing is true; a way down is given only when nothing else is left."""
    kinds = frame(BOOK, [parse(when)])
    people = kinds.block.everyone & ~kinds.block.truth(parse(when)).possibly

    assert given == words_for(BOOK, kinds, plainest(kinds, people), NAMES)


def test_the_plainest_person_has_as_little_as_possible() -> None:
    """Of all for whom `a or b or age >= 65` is true, one for whom just one part is."""
    when = parse("a or valve in heart or age >= 65")
    kinds = frame(BOOK, [when])

    assert 1 == len(kinds.true_parts(plainest(kinds, kinds.block.truth(when).surely)))


def test_people_alike_in_some_parts() -> None:
    """People of one pattern are the same in these parts, whatever the others are."""
    when = parse("a and valve in heart")
    kinds = frame(BOOK, [when])

    alike = pattern_of(kinds, 0, [Word("a")])

    assert kinds.block.everyone & ~kinds.columns[Word("a")] == alike


def test_people_at_a_number() -> None:
    """Those who may be 30 are in the band between the figures."""
    when = parse("age >= 18 and age < 65")
    kinds = frame(BOOK, [when])

    assert kinds.block.truth(when).surely == at_number(kinds, "age", 30)
