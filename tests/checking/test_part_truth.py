"""What each part of a sentence was for one person."""

import pytest

from screen.checking.part_truth import PartTruth, truth_of_parts
from screen.logic.conditions import parse
from tests.builders import answers, choices, fact, number, question, rulebook, way_down

ASKED = [
    question("ill"),
    question("fever", private=True),
    question("shivers", asked_when="ill"),
    way_down("seen", asked_when="ill"),
    number("age"),
    choices("heart", "valve", "pacemaker"),
]
BOOK = rulebook(ASKED, facts=[fact("feverish", "fever or shivers"), fact("very_ill", "feverish and ill")])


@pytest.mark.parametrize(
    ("part", "given", "was"),
    [
        ("ill", {"ill": "yes"}, "true"),
        ("ill", {"ill": "no"}, "false"),
        ("ill", {"ill": "unsure"}, "not sure"),
        ("ill", {}, "never asked"),
        ("fever", {"fever": "declined"}, "declined"),
        ("shivers", {"ill": "no", "shivers": "yes"}, "false: not a question for this person"),
        ("age >= 65", {"age": 64}, "false"),
        ("valve in heart", {"heart": ["valve?"]}, "not sure"),
        ("not seen", {"ill": "yes", "seen": "yes"}, "false: it was given"),
        ("not seen", {"ill": "yes", "seen": "unsure"}, "true: not surely given"),
        ("not seen", {"ill": "yes"}, "true: not surely given"),
    ],
)
def test_what_a_part_was(part: str, given: dict[str, object], was: str) -> None:
    """Each reason for being unknown has its own words."""
    assert (PartTruth(part, was),) == truth_of_parts(BOOK, parse(part), answers(**given))


def test_a_fact_is_opened_one_level() -> None:
    """A fact shows what it was and its own parts; a fact inside stays closed."""
    told = truth_of_parts(BOOK, parse("very_ill or fever"), answers(ill="yes", fever="no", shivers="unsure"))

    inner = (PartTruth("feverish", "undecided"), PartTruth("ill", "true"))
    assert (PartTruth("very_ill", "undecided", inner), PartTruth("fever", "false")) == told
