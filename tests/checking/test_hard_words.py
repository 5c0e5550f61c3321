"""Texts that an eleven-year-old could not read."""

from dataclasses import replace

from screen.checking.hard_words import check
from tests.builders import rule
from tests.checking.rulebooks import found, saying, with_rules

HARD = "Individuals anticipating acupuncture require a preliminary consultation regarding possible complications."


def test_hard_sentence() -> None:
    """A sentence beyond grade 9 is found where it begins."""
    assert [("ill", "say", 7)] == found(check, saying(f"Wait. {HARD}"))


def test_plain_sentence() -> None:
    """Short words are fine in a sentence of the same length."""
    assert [] == found(check, saying("Ask a doctor to look at it before you have a first needle put in."))


def test_hard_record() -> None:
    """Sentences that pass one by one may be too hard together; the hardest text is named."""
    hard = (
        "Tell the therapist about numbness. Mention recent operations. Describe every symptom. Avoid heavy exertion. "
        "Remember recovery intervals."
    )
    plain = replace(rule("ill", "fever"), title="Uncertain recovery after accidents", say=hard, why="So.")

    assert [("ill", "title", 0)] == found(check, with_rules(plain))


def test_few_words() -> None:
    """A few words say nothing about reading."""
    assert [] == found(check, saying("Rheumatological haematological complications."))


def test_reasons_are_not_measured() -> None:
    """What only reviewers and acupuncturists read may be harder."""
    assert [] == found(check, saying(HARD, "why"))
