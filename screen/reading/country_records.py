"""Whom to call in each country, as written in `countries.yaml`."""

import re
from typing import Final

from screen.model.country import Country
from screen.model.place import Problem
from screen.reading.fields import KEBAB, Fields
from screen.reading.tree import Node

COUNTRY: Final = "[a-z]{2}"
NUMBER: Final = r"[0-9][0-9 ]{1,14}( or [0-9][0-9 ]{1,14})?"
"""A number to call, or two of which either will do."""


def read_country(node: Node, problems: list[Problem]) -> Country | None:
    """One country, or None when something in it is wrong."""
    fields = Fields(node, "this country", problems)
    country = Country(
        id=fields.id("id", KEBAB),
        name=fields.text("name"),
        emergency=fields.text("emergency"),
        sources=fields.required_texts("sources"),
        urgent_line=fields.maybe_text("urgent_line"),
    )
    if country.id and not re.fullmatch(COUNTRY, country.id):
        sentence = "A country is called by its two letters, such as gb."
        fields.report(fields.place_of("id"), "malformed-country", sentence)
    if country.emergency and not re.fullmatch(NUMBER, country.emergency):
        sentence = "'emergency' is a number to call, such as 112, or two with 'or' between them."
        fields.report(fields.place_of("emergency"), "malformed-number", sentence)
    return country if fields.is_sound() else None
