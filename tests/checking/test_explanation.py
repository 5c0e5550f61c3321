"""The page on a code, taken apart."""

from screen.checking.explanation import Explanation, explanation


def test_taken_apart() -> None:
    """Sentence, reason and both examples come apart, without the indentation of the page."""
    page = "It is wrong.\n\nIt matters.\nVery much.\n\nAnd more.\n\nWrong:\n    a: 1\n\nRight:\n    a: 2\n"

    assert Explanation("code", "It is wrong.", "It matters.\nVery much.\n\nAnd more.", "a: 1", "a: 2") == explanation(
        "code", page
    )
