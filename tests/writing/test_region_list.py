"""The regions for a pain, as they are for everybody."""

import json
import unicodedata
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from screen.model.region import Point, RegionCaution, Serves
from screen.model.rulebook import Rulebook
from screen.writing.region_list import regions_json, write_regions_text
from tests.writing.builders import RULEBOOK, paper, region, written

REGIONS = list(RULEBOOK.regions.values())[1:]


def listed(rulebook: Rulebook = RULEBOOK, width: int = 80) -> str:
    """What is printed for pain in the lower back."""
    console = paper(width)
    write_regions_text(
        rulebook, REGIONS if rulebook is RULEBOOK else list(rulebook.regions.values()), "lower-back", console
    )
    return written(console)


def test_each_region_says_where_it_is_and_what_to_mind() -> None:
    """Under its name a region has what it covers, the points, what lies under the skin and the cautions."""
    expected = """\
Regions for pain here: Lower back
<regions-are-not-advice>

Hip and buttock
  The skin above it
  Used for this pain: often used in studies
  Under the skin: An artery and a nerve.
  Hazard: medium: the artery
  Points:
    - BL40 Weizhong: in the middle of the crease
  For everybody:
    - Keep off the pulse. [book-1999]
  Described in: book-1999

Feet *
  The skin above it
  Used for this pain: often used in studies
  Under the skin: An artery and a nerve.
  Hazard: medium: the artery
  Points:
    - BL40 Weizhong: in the middle of the crease
  For everybody:
    - Keep off the pulse. [book-1999]
  Described in: book-1999

  * Not in the guide this tool started from; added from other published work.

Sources
  - book-1999: A. Author. A book about needles. 1999.
"""

    assert expected == listed()


def test_regions_for_other_pains_are_left_out() -> None:
    """Only regions that serve the pain are listed."""
    elsewhere = replace(region("neck", "Neck"), serves=(Serves("neck", "strong"),))

    assert "Neck" not in listed(replace(RULEBOOK, regions={**RULEBOOK.regions, "neck": elsewhere}))


def test_the_json_holds_the_same() -> None:
    """For a program each region is one object, in the same order."""
    read = json.loads(regions_json(RULEBOOK, REGIONS, "lower-back"))

    assert ("lower-back", "<regions-are-not-advice>") == (read["pain"], read["statement"])
    assert ["hip", "feet"] == [each["region"] for each in read["regions"]]
    assert {
        "region": "hip",
        "label": "Hip and buttock",
        "covers": "The skin above it",
        "support": "often used in studies",
        "extension": False,
        "under_the_skin": "An artery and a nerve.",
        "hazard": "medium: the artery",
        "points": [{"code": "BL40", "name": "Weizhong", "where": "in the middle of the crease", "note": None}],
        "cautions": [{"says": "Keep off the pulse.", "sources": ["book-1999"]}],
        "not_asked": [],
        "sources": [{"cite": "book-1999", "reference": "A. Author. A book about needles. 1999."}],
    } == read["regions"][0]


def test_what_nobody_asked_is_there_to_be_checked() -> None:
    """A caution that no question finds is told to the acupuncturist apart, with the works it rests on."""
    unasked = (RegionCaution("A cyst: keep off.", ("study-2015",)),)
    hip = replace(RULEBOOK.regions["hip"], not_asked=unasked)
    book = replace(RULEBOOK, regions={"hip": hip})

    assert "  Not asked here, so check:\n    - A cyst: keep off. [study-2015]\n" in listed(book)
    assert "  - study-2015: " in listed(book)
    read = json.loads(regions_json(book, [hip], "lower-back"))
    assert [{"says": "A cyst: keep off.", "sources": ["study-2015"]}] == read["regions"][0]["not_asked"]


@given(st.text(), st.integers(20, 100))
def test_no_text_from_anywhere_steers_the_terminal(text: str, width: int) -> None:
    """Whatever stands in the records, only printable text and line ends come out."""
    point = Point(text, text, text, text)
    regions = {id: replace(each, label=text, covers=text, points=(point,)) for id, each in RULEBOOK.regions.items()}
    shown = listed(replace(RULEBOOK, regions=regions), width).replace("\n", "")

    assert set() == {unicodedata.category(sign) for sign in shown} & {"Cc", "Cf", "Cs", "Cn", "Zl", "Zp"}
