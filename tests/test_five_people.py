"""Five typical people get a result that says what matters to them, in that order, and nothing beside the point."""

from io import StringIO

import pytest
from rich.console import Console

from screen.writing.outcome import told_in_full
from screen.writing.text import write_text
from tests.invented_people import screening, shipped

REASONS = {
    "long-back-pain-man-of-45": [],
    "lifting-on-steroids-moderate": ["fracture-suspected"],
    "lifting-on-steroids-severe": [
        "fracture-suspected",
        "combo-anticoag-severe-pain",
        "sudden-severe-upper-back-pain",
        "combo-steroid-age-fracture",
    ],
    "pregnant-20-weeks": ["pregnant-or-trying"],
    "pacemaker-diabetes-shoulder-pain": ["diabetes-stable", "pacemaker-icd"],
    "strained-neck-from-the-gym": ["fresh-neck-injury", "swollen-place"],
}
"""Why the result is what it is, in the order told."""

SAID = {
    "long-back-pain-man-of-45": (
        "Pain that has lasted long is common.",
        "Have a light meal before and ask to lie down.",
        "let someone else drive",
        "everybody should ask a doctor before acupuncture",
    ),
    "lifting-on-steroids-moderate": (
        "Say how the pain began, how old you are, and whether you take steroids or a medicine for your bones.",
        "With new weakness or numbness, or a change in peeing or pooing, call your emergency number.",
        "If you take steroids, an infection of the spine can come without a fever.",
        "Tell them this as well - Takes a medicine that slows clotting",
        "Do not stop or change any medicine because of this result.",
        "We list no places for needles now.",
    ),
    "pregnant-20-weeks": (
        "Some places wait.",
        "No needles and no heat on the belly",
        "LI4 is left out.",
        "BL60, BL67 and LR3 are left out.",
        "But see: carr-2015, who-anc, nhs-acu.",
    ),
    "pacemaker-diabetes-shoulder-pain": (
        "Needles by hand are usual; electric current through the needles is not for you.",
        "Keep well away from the device and its wires.",
        "eat as usual before",
    ),
    "strained-neck-from-the-gym": (
        "The neck waits until it moves easily or somebody has looked at it.",
        "Other places can be used.",
        "Not in the guide this tool started from",
    ),
}
"""What the report must say to them."""

NOT_SAID = {
    "lifting-on-steroids-moderate": ("Thin bones, or a medicine for them", "Please check"),
    "strained-neck-from-the-gym": ("swollen leg",),
}
"""What would only stand in the way: told already, or not theirs."""


@pytest.mark.parametrize("name", REASONS)
def test_the_reasons_stand_in_order(name: str) -> None:
    """The gravest first, and no reason that is not needed."""
    assert REASONS[name] == [reason.rule.id for reason in told_in_full(screening(name))]


@pytest.mark.parametrize(("name", "sentence"), [(name, each) for name, said in SAID.items() for each in said])
def test_what_matters_is_said(name: str, sentence: str) -> None:
    """Each of these sentences stands in the report."""
    assert sentence in report(name)


@pytest.mark.parametrize(("name", "words"), [(name, each) for name, said in NOT_SAID.items() for each in said])
def test_what_is_beside_the_point_is_not_said(name: str, words: str) -> None:
    """A doctor hears nothing twice, and nobody is told of a trouble that is not theirs."""
    assert words not in report(name)


@pytest.mark.parametrize("name", REASONS)
def test_advice_about_medicines_is_given_once(name: str) -> None:
    """Whoever takes a medicine is told once to keep taking it; repeated in every reason it would drown the reasons."""
    assert report(name).count("Do not stop or change any medicine") <= 1


def report(name: str) -> str:
    """The report in one line."""
    written = StringIO()
    write_text(shipped(), screening(name), Console(file=written, width=400, no_color=True))
    return " ".join(written.getvalue().split())
