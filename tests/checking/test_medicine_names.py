"""Names of medicines for written examples."""

import pytest

from screen.checking.medicine_names import MedicineNames
from screen.model.medicine import Lexicon
from tests.builders import MEDICINES, THINS_BLOOD, rulebook
from tests.checking.small import APPLIES, case, lexicon, rule_with

NAMES = MedicineNames(rulebook([MEDICINES, THINS_BLOOD]), lexicon)


@pytest.mark.parametrize(
    ("wanted", "unwanted", "names"),
    [
        ([], [], []),
        (["anticoagulant"], [], ["warfarin"]),
        (["nsaid"], [], ["aspirin"]),
        (["nsaid"], ["antiplatelet"], ["ibuprofen"]),
        (["antiplatelet", "nsaid"], [], ["clopidogrel", "aspirin"]),
        (["two_blood_thinners"], [], ["warfarin", "clopidogrel"]),
        (["two_blood_thinners", "anticoagulant"], ["nsaid"], ["warfarin", "clopidogrel"]),
        (["two_blood_thinners"], ["anticoagulant"], None),
    ],
)
def test_names_of_just_these_classes(wanted: list[str], unwanted: list[str], names: list[str] | None) -> None:
    """The names are of every class wanted and of none unwanted; where there are none it says so."""
    assert names == NAMES.meaning(wanted, unwanted)


def test_names_in_cases_come_first() -> None:
    """A name that a case already uses reads better than the first of a list."""
    rule = rule_with("nsaid in medicines", case(APPLIES, medicines=("Ibuprofen",)))

    assert ["ibuprofen"] == MedicineNames(rulebook([MEDICINES, THINS_BLOOD], [rule]), lexicon).meaning(["nsaid"], [])


def test_no_name_needs_no_list_of_names() -> None:
    """The names are fetched only when one is wanted."""

    def fetch() -> Lexicon:
        raise AssertionError("fetched without need")

    assert [] == MedicineNames(rulebook([MEDICINES, THINS_BLOOD]), fetch).meaning([], ["nsaid"])
