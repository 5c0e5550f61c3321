"""What the shipped page about what to expect must say, and what it must not."""

import re

import pytest

from tests.shipped import rulebook_and_background

RULEBOOK = rulebook_and_background()
assert RULEBOOK.background is not None
CHAPTERS = RULEBOOK.background.chapters
WHOLE = " ".join(
    text for chapter in CHAPTERS.values() for each in chapter.passages for text in (each.says, *each.figures)
)


@pytest.mark.parametrize("id", ["a-session", "side-effects", "get-help", "benefit", "guidelines-disagree"])
def test_every_part_is_there(id: str) -> None:
    """A session, side effects, when to get help, benefit, and that guidelines disagree are each told."""
    assert CHAPTERS[id].passages


def test_medicines_are_kept() -> None:
    """The page says that no medicine is stopped or changed."""
    assert "Do not stop or change any medicine" in WHOLE


def test_rates_are_counts() -> None:
    """Rates are told as so many of so many, not in percent; only the claim under question is quoted as it stands."""
    assert ["50 percent"] == re.findall(r"[\d.,]+ ?(?:%|percent|per cent)", WHOLE)


@pytest.mark.parametrize(
    "word", ["safe", "clear", "cleared", "passed", "no risk", "contraindicated", "cure", "will help"]
)
def test_nothing_is_promised(word: str) -> None:
    """No word stands there that promises that nothing can happen, or that it helps."""
    promised = re.findall(rf"\b{word}\b.*", WHOLE, re.IGNORECASE)

    assert [] == [each for each in promised if not each.startswith("will help you.")]


def test_notes_that_no_answer_brings_up_are_told_here_alone() -> None:
    """There are notes of both kinds, and each rests on a work."""
    kinds = {note.when is None for note in RULEBOOK.fine.values()}

    assert {True, False} == kinds
    assert all(note.sources for note in RULEBOOK.fine.values())
