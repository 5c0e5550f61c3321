"""Regions, modifiers and sources as they are written."""

from pathlib import Path

import pytest

from screen.model.region import Modifier, Point, Region, RegionCaution, Serves
from screen.model.rule import Source
from screen.reading.rulebook import rulebook_of
from tests.reading.rule_folder import REGIONS, codes_in, write_rules


def test_a_region_is_read_whole(tmp_path: Path) -> None:
    """Every field of a region arrives as it was written."""
    text = REGIONS.replace("support: guideline", "support: guideline, extension: yes")

    assert (
        Region(
            id="lower-back",
            label="Lower back",
            covers="The small of the back",
            serves=(Serves("lower-back", "guideline", extension=True),),
            points=(Point("BL23", "Shenshu", "beside the spine"),),
            under_the_skin="Kidney",
            hazard="medium",
            cautions=(RegionCaution("Stay shallow.", ("who-1999",)),),
            sources=("who-1999",),
        )
        == rulebook_of(write_rules(tmp_path, {"regions.yaml": text})).regions["lower-back"]
    )


def test_modifiers_and_sources_are_read(tmp_path: Path) -> None:
    """Changes of technique and published works are found by their ids."""
    rulebook = rulebook_of(write_rules(tmp_path))

    assert {"fine-needle": Modifier("fine-needle", "Use a fine needle.")} == rulebook.modifiers
    assert {"who-1999": Source("who-1999", "WHO. Guidelines. 1999.", "whole")} == rulebook.sources


@pytest.mark.parametrize(
    ("file", "old", "new", "expected"),
    [
        ("regions.yaml", "hazard: medium", "hazard: mid", "8:13 unknown-hazard"),
        ("regions.yaml", "where: beside", "were: beside", "6:14 missing-key"),
        ("regions.yaml", "sources: [who-1999]}]", "sources: []}]", "9:47 empty-list"),
        ("regions.yaml", "pain: lower-back", "pain: lower", "5:21 unknown-value"),
        ("regions.yaml", "regions:", "region:", "1:1 missing-key"),
        ("modifiers.yaml", "fine-needle", "fine_needle", "1:18 malformed-id"),
        ("sources.yaml", "read: whole", "read: ''", "1:69 empty-value"),
    ],
)
def test_a_slip_is_told_in_its_place(tmp_path: Path, file: str, old: str, new: str, expected: str) -> None:
    """What these files must not hold is told with line and column."""
    text = {
        "regions.yaml": REGIONS,
        "modifiers.yaml": "modifiers: [{id: fine-needle, says: Use a fine needle.}]\n",
        "sources.yaml": "sources: [{id: who-1999, reference: 'WHO. Guidelines. 1999.', read: whole}]\n",
    }[file]

    assert f"rules/{file}:{expected}" in codes_in({file: text.replace(old, new)}, tmp_path)
