"""Names for written examples."""

import pytest

from screen.checking.case_names import name_of_need
from screen.checking.needs import needs_of
from screen.logic.conditions import parse
from tests.builders import MEDICINES, THINS_BLOOD, choices, fact, number, question, rulebook, way_down

ASKED = [question("ill"), number("age"), choices("heart", "valve"), MEDICINES, THINS_BLOOD, way_down("seen", "ill")]
BOOK = rulebook(ASKED, facts=[fact("very_ill", "ill")])


@pytest.mark.parametrize(
    ("when", "names"),
    [
        ("ill", ["applies with ill", "does not apply without ill", "not being sure leaves it open"]),
        ("very_ill", ["applies with very ill", "does not apply without very ill"]),
        ("age >= 65", ["applies at 65 years", "does not apply at 64 years"]),
        ("valve in heart", ["applies with heart: valve", "does not apply without heart: valve"]),
        ("nsaid in medicines", ["applies with painkiller", "does not apply without painkiller"]),
        ("unrecognised in medicines", ["applies with a tablet nobody recognises"]),
        ("not seen", ["applies without seen", "does not apply with seen"]),
    ],
)
def test_a_name_says_what_its_case_shows(when: str, names: list[str]) -> None:
    """Each name says how the case comes out, and which part makes it so."""
    needs = list(needs_of(BOOK, parse(when)))

    assert names == [name_of_need(BOOK, need) for need in needs[: len(names)]]
