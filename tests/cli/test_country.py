"""The country whose numbers are told."""

import json
from pathlib import Path

import pytest

from screen.cli.country import with_country
from screen.model.errors import WrongUsage
from tests.cli.program import run
from tests.invented_people import shipped

EMERGENCY = ("--no-ask", "--ces-saddle-numbness", "yes")


def test_no_country_no_number() -> None:
    """Where no country was named, no number is told."""
    assert with_country(shipped(), None).country is None


def test_an_unknown_country_is_refused() -> None:
    """A country that is not listed is refused with those that are."""
    with pytest.raises(WrongUsage, match=r"^--country knows AU, CA, .* US\. A clinic can add its own"):
        with_country(shipped(), "XY")


def test_the_number_stands_in_the_result() -> None:
    """The emergency number of the country stands with the emergency, and with the signs for everybody."""
    text = run("check", *EMERGENCY, "--country", "gb").stdout

    assert 2 == " ".join(text.split()).count("The number is 999.")
    assert "Call your emergency number now.\n  The number is 999.\n" in text


def test_the_urgent_care_line_stands_with_urgent() -> None:
    """At urgent the line for help today is told, where there is one for the country."""
    urgent = ("--no-ask", "--ces-saddle-numbness", "unsure")

    text = " ".join(run("check", *urgent, "--country", "GB").stdout.split())
    assert "The urgent-care line is 111 in England and Scotland." in text
    assert "do not have acupuncture. The number is 999." in text
    assert "urgent-care line is" not in run("check", *urgent, "--country", "US").stdout


def test_a_result_for_a_country_can_be_verified(tmp_path: Path) -> None:
    """The country stands in JSON, and the result worked out again tells the same numbers."""
    file = tmp_path / "result.json"
    run("check", *EMERGENCY, "--country", "IE", "--format", "json", "--output", str(file))

    expected = {"country": "ie", "emergency": "112 or 999", "urgent_line": None}
    assert expected == json.loads(file.read_text())["country"]
    assert 0 == run("verify", str(file)).returncode


def test_a_clinic_has_its_own_country(tmp_path: Path) -> None:
    """A clinic that names its country need not name it each time, and may name another for once."""
    (tmp_path / "countries.yaml").write_text("default: nz\ncountries: []\n")
    program = ("--rules", str(tmp_path), "check", *EMERGENCY)

    assert "The number is 111." in run(*program).stdout
    assert "The number is 911." in run(*program, "--country", "US").stdout


def test_a_country_has_a_page_and_a_line() -> None:
    """A country is shown with its numbers and where they were found, and its source names it."""
    page = run("rules", "show", "ie").stdout
    assert "Ireland" in page
    assert "112 or 999" in page
    assert "call-ie: Health Service Executive" in page
    assert "ie: Ireland; 112 or 999" in run("rules", "list", "--kind", "country").stdout
    assert "Countries" in run("rules", "show", "call-ie").stdout
