"""Classes of medicines as they are written."""

from pathlib import Path

import pytest

from screen.model.medicine import MedicineClass
from screen.model.rulebook import Rulebook
from screen.reading.rulebook import lexicon_of_folder, rulebook_of
from tests.reading.rule_folder import ANTICOAGULANT, codes_in, write_rules

FILE = "medicines/anticoagulant.yaml"
TWO = "id: two\nlabel: Two\nshort: both\nwhy: W\ntwo_of: [anticoagulant]\n"


def read(folder: Path, text: str = ANTICOAGULANT, more: dict[str, str | bytes | None] | None = None) -> Rulebook:
    """The rulebook with this class of anticoagulants."""
    return rulebook_of(write_rules(folder, {FILE: text, **(more or {})}))


def test_a_class_is_read_whole(tmp_path: Path) -> None:
    """Every field of a class arrives as it was written, its names as a fingerprint."""
    got = read(tmp_path).classes["anticoagulant"]

    assert ("Blood thinners", "blood thinner", "They slow clotting.", True, "thins_blood") == (
        got.label,
        got.short,
        got.why,
        got.opened_by_unknown,
        got.closed_by,
    )
    assert 64 == len(got.names_sha256)


def test_a_class_of_two_has_no_names(tmp_path: Path) -> None:
    """A class of combinations names other classes instead of substances."""
    rulebook = read(tmp_path, more={"medicines/two.yaml": TWO})

    assert MedicineClass("two", "Two", "both", "W", two_of=("anticoagulant",)) == rulebook.classes["two"]


def test_a_name_more_changes_the_fingerprint_of_the_rulebook(tmp_path: Path) -> None:
    """Names of medicines are kept apart, and yet the rulebook's fingerprint stands for them too."""
    one = read(tmp_path / "one")
    other = read(tmp_path / "other", ANTICOAGULANT.replace("Eliquis", "Eliquis, Elikvis"))

    assert one.sha256 != other.sha256


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (ANTICOAGULANT.replace("B01AA03", "B1"), "8:27 malformed-atc"),
        (ANTICOAGULANT.replace("Marevan", "Coumadin"), "8:55 duplicate-item"),
        (ANTICOAGULANT.replace("Marevan", "''"), "8:55 empty-value"),
        (ANTICOAGULANT.replace("Marevan", "'...'"), "1:1 empty-value"),
        (ANTICOAGULANT.replace("name: apixaban", "nam: apixaban"), "9:5 missing-key"),
        (ANTICOAGULANT + "two_of: [anticoagulant]\n", "11:9 misplaced-key"),
        (ANTICOAGULANT[: ANTICOAGULANT.index("substances")], "1:1 missing-key"),
        (ANTICOAGULANT.replace("thins_blood", "thin_blood"), "6:12 unknown-yes-no"),
        (ANTICOAGULANT.replace("id: anti", "id: auti"), "1:5 id-is-not-file-name"),
    ],
)
def test_a_slip_is_told_in_its_place(tmp_path: Path, text: str, expected: str) -> None:
    """What a class must not hold is told with line and column."""
    assert f"rules/{FILE}:{expected}" in codes_in({FILE: text}, tmp_path)


def test_names_that_few_people_know_are_kept_apart(tmp_path: Path) -> None:
    """They are names like others, and the rulebook's fingerprint says that few people know them."""
    few = ANTICOAGULANT.replace("[Coumadin, Marevan]", "[Coumadin], seldom: [Marevan]")
    folder = write_rules(tmp_path / "few", {FILE: few})
    lexicon = lexicon_of_folder(folder)

    assert (False, True) == (lexicon["coumadin"].seldom, lexicon["marevan"].seldom)
    assert rulebook_of(folder).sha256 != read(tmp_path / "all").sha256
