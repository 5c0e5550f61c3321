"""The small picture of the body."""

import pytest

from screen.cli.interview.full_screen.body import LIT, WIDTH, body


def lit(*places: str) -> int:
    """How many signs light up."""
    return sum(text == LIT for line in body(places) for _, text in line)


@pytest.mark.parametrize(("place", "signs"), [("neck", 2), ("upper-back", 6), ("lower-back", 3), ("sciatica", 6)])
def test_a_chosen_place_lights_up(place: str, signs: int) -> None:
    """Each place has a part of its own, marked by a sign."""
    assert signs == lit(place)


def test_other_places_light_nothing() -> None:
    """A place that the picture does not show changes nothing."""
    assert 0 == lit() == lit("other")


def test_lines_are_of_one_width() -> None:
    """Whatever is chosen, the picture keeps its place beside the rows."""
    assert {WIDTH} == {sum(len(text) for _, text in line) for line in body(["neck", "sciatica"])}
