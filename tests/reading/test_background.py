"""What stands beside the rules: read when asked for, laid over, and held against the rules it speaks of."""

from pathlib import Path

import pytest

from screen.model.background import Background
from screen.model.errors import RulesRefused
from screen.model.rulebook import Rulebook
from screen.reading.compiled import pack_in_lines, unpack_lines
from screen.reading.rulebook import BACKGROUND, compiled_files, examine, load_background, rulebook_of
from tests.reading.rule_folder import write_folder, write_rules

EXPECTATIONS = """\
expectations:
  - id: bruises
    title: Bruises
    passages: [{says: A bruise goes away., strength: expert, sources: [who-1999], figures: [1 of 10.]}]
"""
HAZARDS = "hazards: [{id: slip, hazard: A slip., cause: A key., control: A check., tests: ['tests/a.py::test_b']}]\n"
GUIDELINES = """\
guidelines:
  - id: who
    sources: [who-1999]
    basis: All of it.
    items:
      - {place: '2.1', item: fever, covered_by: [ill, lower-back, bruises, fine-needle, fever]}
      - {place: '2.2', item: waste, reason: For the practitioner.}
"""
FILES: dict[str, str | bytes | None] = {
    "expectations.yaml": EXPECTATIONS,
    "hazards.yaml": HAZARDS,
    "guidelines.yaml": GUIDELINES,
}


def background(folder: Path, *overlays: Path) -> Background:
    """The background of a folder of rules with clinics' folders over it."""
    found = load_background(rulebook_of(folder, overlays), folder, overlays).background
    assert found is not None
    return found


def problems(folder: Path, *overlays: Path) -> list[str]:
    """Place and code of everything wrong."""
    return [f"{problem.place} {problem.code}" for problem in examine(folder, overlays).problems]


def test_all_three_files_are_read(tmp_path: Path) -> None:
    """Chapters, hazards and lists are kept by their ids, with all they say."""
    found = background(write_rules(tmp_path, FILES))

    assert (["bruises"], ["slip"], ["who"]) == (list(found.chapters), list(found.hazards), list(found.guidelines))
    assert ("1 of 10.",) == found.chapters["bruises"].passages[0].figures
    assert ("tests/a.py::test_b",) == found.hazards["slip"].tests
    assert "For the practitioner." == found.guidelines["who"].items[1].reason


def test_rules_are_loaded_without_it(tmp_path: Path) -> None:
    """A screening does not read what decides nothing, not even where it is broken; its fingerprint stays the same."""
    plain = rulebook_of(write_rules(tmp_path / "a"))
    beside = rulebook_of(write_rules(tmp_path / "b", {**FILES, "hazards.yaml": "hazards: [{id: 1"}))

    assert plain.sha256 == beside.sha256
    assert beside.background is None


def test_it_survives_being_compiled(tmp_path: Path) -> None:
    """An installed package carries it as JSON apart from the rules."""
    folder = write_rules(tmp_path, FILES)
    whole = background(folder)

    assert whole == unpack_lines(Background, pack_in_lines(Background, whole))
    assert {BACKGROUND} == {name for name, data in compiled_files(folder).items() if b"A bruise goes away" in data}


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        ("guidelines.yaml", GUIDELINES.replace("ill,", "il,"), "6:50 unknown-cover"),
        ("guidelines.yaml", GUIDELINES.replace(", reason: For the practitioner.", ""), "7:9 unmapped-item"),
        ("guidelines.yaml", GUIDELINES.replace("[who-1999]", "[who-1899]"), "3:15 unknown-source"),
        ("expectations.yaml", EXPECTATIONS.replace("[who-1999]", "[who-1899]"), "4:72 unknown-source"),
        ("expectations.yaml", EXPECTATIONS.replace("expert", "sure"), "4:54 unknown-strength"),
        ("hazards.yaml", HAZARDS.replace("::test_b", ""), "1:81 malformed-test"),
    ],
)
def test_what_is_wrong_is_found_and_refused(tmp_path: Path, name: str, text: str, found: str) -> None:
    """The check names the place, and whoever asks for the page gets no half of it."""
    folder = write_rules(tmp_path, {**FILES, name: text})

    assert [found] == [each.rpartition(f"{name}:")[2] for each in problems(folder)]
    with pytest.raises(RulesRefused):
        background(folder)


def test_a_clinic_replaces_adds_and_withdraws(tmp_path: Path) -> None:
    """A clinic's folder has its own chapters and lists; what it withdraws must be there."""
    clinic = write_folder(
        tmp_path / "clinic",
        {
            "expectations.yaml": EXPECTATIONS.replace("title: Bruises", "title: Blue spots"),
            "guidelines.yaml": "guidelines: [{id: who, withdrawn: We keep another table.}]\n",
        },
    )
    folder = write_rules(tmp_path, FILES)
    found = background(folder, clinic)

    assert ("Blue spots", {}) == (found.chapters["bruises"].title, found.guidelines)
    write_folder(clinic, {"hazards.yaml": "hazards: [{id: slap, withdrawn: It is none.}]\n"})
    assert ["hazards.yaml:1:11 unknown-withdrawn"] == [each.rpartition("/")[2] for each in problems(folder, clinic)]


def test_a_record_that_a_clinic_withdrew_may_still_be_named(tmp_path: Path) -> None:
    """The table of lists says that the cover is gone; it is no fault of the table."""
    listed = GUIDELINES.replace("ill,", "thinner,")
    clinic = write_folder(tmp_path / "clinic", {"bleeding/thinner.yaml": "id: thinner\nwithdrawn: We ask ourselves.\n"})
    folder = write_rules(tmp_path, {**FILES, "guidelines.yaml": listed})

    assert "who" in background(folder, clinic).guidelines


def test_a_rulebook_without_the_files_has_an_empty_background(tmp_path: Path) -> None:
    """None of the three files has to be there."""
    assert Background() == background(write_rules(tmp_path))
    assert isinstance(load_background(rulebook_of(tmp_path / "rules"), tmp_path / "rules"), Rulebook)
