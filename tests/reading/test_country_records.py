"""Whom to call in each country, as it is read from `countries.yaml`."""

from pathlib import Path

import pytest

from screen.model.country import Country
from screen.reading.rulebook import rulebook_of
from tests.reading.rule_folder import problems_in, write_folder, write_rules

COUNTRY = "countries:\n  - {id: gb, name: Britain, emergency: '999', urgent_line: '111', sources: [who-1999]}\n"


def test_a_country_is_read_whole(tmp_path: Path) -> None:
    """A country keeps its numbers as they are dialled, and no country is the default unless it is named."""
    book = rulebook_of(write_rules(tmp_path, {"countries.yaml": COUNTRY}))

    assert {"gb": Country("gb", "Britain", "999", ("who-1999",), "111")} == book.countries
    assert (None, None) == (book.default_country, book.country)


@pytest.mark.parametrize(
    ("written", "meant", "problem"),
    [
        ("id: gb", "id: gbr", "rules/countries.yaml:2:10 malformed-country: "),
        ("'999'", "call 999", "rules/countries.yaml:2:40 malformed-number: "),
        ("who-1999", "who-1899", "rules/countries.yaml:2:77 unknown-source: "),
        ("countries:", "default: uk\ncountries:", "rules/countries.yaml unknown-country: "),
    ],
)
def test_what_is_wrong_in_a_country_is_named_with_its_place(
    tmp_path: Path, written: str, meant: str, problem: str
) -> None:
    """Two letters, a number that can be dialled, a work that is listed, and a default that is there."""
    found = problems_in({"countries.yaml": COUNTRY.replace(written, meant)}, tmp_path)

    assert [problem] == [each[: len(problem)] for each in found]


def test_a_clinic_names_its_country_and_its_own_number(tmp_path: Path) -> None:
    """A clinic's folder may replace a number and say which country it is in; the rulebook says so."""
    clinic = write_folder(tmp_path / "clinic", {"countries.yaml": COUNTRY.replace("'999'", "9 999") + "default: gb\n"})
    book = rulebook_of(write_rules(tmp_path, {"countries.yaml": COUNTRY}), [clinic])

    assert ("9 999", "gb") == (book.countries["gb"].emergency, book.default_country)
    assert [("country", "gb", "replaced")] == [(each.kind, each.id, each.how) for each in book.amendments]
