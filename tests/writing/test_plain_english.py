"""A condition in plain English."""

from dataclasses import replace

import pytest

from screen.logic.conditions import parse
from screen.model.rulebook import Rulebook
from screen.writing.plain_english import in_plain_english
from tests.builders import MEDICINES, THINS_BLOOD, choice, choices, fact, number, question, rulebook, way_down


def book() -> Rulebook:
    """A rulebook with a question of every kind."""
    return rulebook(
        [
            MEDICINES,
            THINS_BLOOD,
            number("age"),
            question("numb_legs"),
            way_down("long_known"),
            choices("signs", "fever", "night-sweats"),
            choice("kind", "aspirin-type!"),
        ],
        facts=[fact("ill", "fever in signs")],
    )


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("numb_legs", "yes to “numb legs”"),
        ("night_sweats in signs", "“signs”: night-sweats"),
        ("age >= 65", "“age” is 65 years or more"),
        ("age < 18", "“age” is less than 18 years"),
        ("ill", "It is so that ill [ill]"),
        ("anticoagulant in medicines", "“medicines”: blood thinner"),
        ("anticoagulant in medicines_stopped", "“medicines”: blood thinner (no longer taken)"),
        ("unrecognised in medicines", "a name in the list of medicines was not recognised"),
        ("not long_known", "no clear yes to “long known”"),
        ("not aspirin_type in kind", "not clearly “kind”: aspirin-type"),
        ("nobody_knows_this", "yes to “nobody_knows_this”"),
        ("this in nothing_known", "“this” in “nothing_known”"),
    ],
)
def test_one_part_is_one_line(written: str, told: str) -> None:
    """A part is told by the short name of its question, and an unknown word stays as it is."""
    assert [(0, told)] == in_plain_english(book(), parse(written))


def test_inner_sentences_are_set_in() -> None:
    """What belongs together stands below the line that says how it belongs together."""
    condition = parse("numb_legs and (age > 50 or at_least(2, fever in signs, night_sweats in signs, ill))")

    assert [
        (0, "all of these:"),
        (1, "yes to “numb legs”"),
        (1, "at least one of these:"),
        (2, "“age” is more than 50 years"),
        (2, "at least 2 of these:"),
        (3, "“signs”: fever"),
        (3, "“signs”: night-sweats"),
        (3, "It is so that ill [ill]"),
    ] == in_plain_english(book(), condition)


def test_rulebook_without_medicines_is_read() -> None:
    """A class of medicines in a rulebook that asks for none stays as it is written."""
    plain = replace(rulebook([question("numb_legs")]), classes={})

    assert [(0, "“anticoagulant” in “medicines”")] == in_plain_english(plain, parse("anticoagulant in medicines"))
