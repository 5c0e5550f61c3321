"""A small picture of the body, front and back, in which the places of pain light up."""

from collections.abc import Iterable
from typing import Final

from screen.cli.interview.full_screen.page import Line

LIT: Final = "#"
"""Stands in every part that was chosen, so that it shows without colours."""

_NECK, _UPPER, _LOWER, _LEG = "neck", "upper-back", "lower-back", "sciatica"

_PICTURE: Final = (
    "  front        back  ",
    "   ___         ___   ",
    "  (   )       (   )  ",
    " .-|N|-.     .-|N|-. ",
    "| |   | |   | |UUU| |",
    "| |   | |   | |UUU| |",
    "| |___| |   | |LLL| |",
    "' | | | '   ' |S|S| '",
    "  | | |       |S|S|  ",
    "  |_|_|       |S|S|  ",
)
_PARTS: Final = {"N": _NECK, "U": _UPPER, "L": _LOWER, "S": _LEG}
WIDTH: Final = len(_PICTURE[0])


def body(places: Iterable[str]) -> list[Line]:
    """The picture line by line; a place that it does not show changes nothing."""
    chosen = frozenset(places)
    return [tuple(_piece(sign, chosen) for sign in line) for line in _PICTURE]


def _piece(sign: str, chosen: frozenset[str]) -> tuple[str, str]:
    place = _PARTS.get(sign)
    if place is None:
        return "", sign
    return ("class:lit", LIT) if place in chosen else ("", " ")
