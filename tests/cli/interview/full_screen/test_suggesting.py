"""Names offered while a medicine is typed."""

from screen.cli.interview.full_screen.suggesting import suggested
from screen.cli.interview.full_screen.typed import Suggested
from tests.cli.small import LEXICON, RULEBOOK, no_lexicon


def test_names_come_with_their_kind() -> None:
    """The last name of the line is completed, and what it is stands beside it in plain words."""
    assert (Suggested("warfarin", "blood thinner"),) == suggested(RULEBOOK, lambda: LEXICON, "aspirin, wa")


def test_one_letter_looks_nothing_up() -> None:
    """The names are not even fetched before there is something to look up."""
    assert () == suggested(RULEBOOK, no_lexicon, "w")
