"""Sentences that tell somebody to stop or change a medicine."""

from dataclasses import replace

import pytest

from screen.checking.medicine_advice import check
from tests.builders import question
from tests.checking.rulebooks import found, saying


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ("Stop taking your tablets.", 1),
        ("Ask first. Then stop your blood thinner for two days.", 17),
        ("You should skip one dose.", 12),
        ("For three days, halve the aspirin.", 17),
        ("We suggest stopping the warfarin.", 12),
        ("Please leave out your insulin today.", 8),
        ("Take half of the tablet.", 1),
        ("May I pause my blood thinner?", 7),
    ],
)
def test_told(text: str, column: int) -> None:
    """An order, a suggestion or a leading question is found at its verb."""
    assert [("ill", "say", column)] == found(check, saying(text))


@pytest.mark.parametrize(
    "text",
    [
        "Do not stop or change any medicine because of this result.",
        "Never skip a dose.",
        "Keep taking your medicines.",
        "Ask the doctor before you change anything about the tablets.",
        "Somebody told me to stop my blood thinner.",
        "If you stop a medicine, answer again.",
        "Stopping steroids suddenly can make you very ill.",
        "A medicine is started, stopped or changed.",
        "Take the tablet as always.",
        "Come at once and bring your tablets.",
        "Stop the treatment when it hurts.",
    ],
)
def test_not_told(text: str) -> None:
    """Denials, conditions, reports, and what concerns no medicine are fine."""
    assert [] == found(check, saying(text))


def test_questions_may_ask() -> None:
    """What somebody is asked about their medicines tells them nothing."""
    asked = replace(question("fever"), ask="Did they say that you should stop your tablets?")
    book = saying("Ask.")

    assert [] == found(check, replace(book, questions={"fever": asked}))
