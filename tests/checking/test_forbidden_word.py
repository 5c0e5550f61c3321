"""Words that promise more than answers can tell."""

import pytest

from screen.checking.forbidden_word import check
from tests.checking.rulebooks import found, saying


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ("It is safe.", 7),
        ("You are clear.", 9),
        ("Cleared by us.", 1),
        ("You passed.", 5),
        ("There is no  risk.", 10),
        ("Needles are CONTRAINDICATED here.", 13),
    ],
)
def test_forbidden(text: str, column: int) -> None:
    """Each of the words is found wherever it stands, whatever its capitals and spaces."""
    assert [("ill", "say", column)] == found(check, saying(text))


@pytest.mark.parametrize("text", ["Say it clearly.", "Unsafe.", "Safety first.", "A passing pain.", "Less risk."])
def test_other_words(text: str) -> None:
    """Longer words that hold one of them are other words."""
    assert [] == found(check, saying(text))


@pytest.mark.parametrize("field", ["title", "action", "ask_them", "why", "if_unsure_because"])
def test_every_field(field: str) -> None:
    """All texts of a rule that anybody reads are looked at."""
    assert [("ill", field, 1)] == found(check, saying("Safe.", field))
