"""Lists of medicines that stand for all lists."""

import pytest

from screen.logic.conditions import parse
from screen.logic.possible_medicines import NONE, PossibleMedicines, can_be_written
from screen.logic.smallest_ways import Key, LeftOpen
from screen.model.condition import Part
from screen.model.medicine import Entry, Lexicon, MedicineList, Member, Taken
from tests.builders import MEDICINES, THINS_BLOOD, medicine, rulebook, takes

GROUPS = {
    "warfarin": ("anticoagulant",),
    "apixaban": ("anticoagulant",),
    "dabigatran": ("anticoagulant",),
    "clopidogrel": ("antiplatelet",),
    "aspirin": ("antiplatelet", "nsaid"),
}
LEXICON: Lexicon = {name: Entry(name, tuple(Member(each, name) for each in groups)) for name, groups in GROUPS.items()}


def lists(*parts: str, opened: bool = False) -> list[tuple[str, ...]]:
    """The names in each list, with a mark where it is not sure that one is taken."""
    book = rulebook([MEDICINES, THINS_BLOOD])
    needed: list[Key] = []
    for each in parts:
        part = parse(f"{each} in medicines")
        assert isinstance(part, Part)
        needed.append(LeftOpen(part) if opened else part)
    found = PossibleMedicines(book, lambda: LEXICON).lists_for(needed)
    return [tuple(item.as_written + "?" * (item.taken is Taken.UNSURE) for item in each.items) for each in found]


def test_nothing_needed_is_no_medicine() -> None:
    """The person says that they take none."""
    assert [NONE] == list(PossibleMedicines(rulebook([MEDICINES]), lambda: LEXICON).lists_for([]))


def test_two_of_each_kind_stand_for_all() -> None:
    """A third blood thinner would show nothing that the first two do not."""
    assert [("warfarin",), ("apixaban",), ("warfarin?",), ("apixaban?",)] == lists("anticoagulant")


def test_a_medicine_of_two_classes_is_one_medicine() -> None:
    """One tablet can bring both classes that are needed."""
    assert ("aspirin",) in lists("antiplatelet", "nsaid")


def test_two_medicines_of_a_class_of_two() -> None:
    """Two different ones, of either class."""
    found = lists("two_blood_thinners")

    assert ("warfarin", "apixaban") in found
    assert ("warfarin", "clopidogrel") in found


def test_an_open_class_may_have_names_nobody_knows() -> None:
    """One for a class, two for a class of two."""
    assert ("the small pink one",) in lists("anticoagulant", opened=True)
    assert ("the small pink one", "the big white one") in lists("two_blood_thinners", opened=True)


@pytest.mark.parametrize(
    ("answer", "can"),
    [
        (takes(medicine("warfarin", "anticoagulant")), True),
        (takes(medicine("the small pink one")), True),
        (takes(medicine("warfarin", "anticoagulant", taken=Taken.UNSURE)), False),
        (NONE, True),
    ],
)
def test_which_lists_can_be_written(answer: MedicineList, can: bool) -> None:
    """A list can, when its words give the same list again."""
    assert can == can_be_written(answer, LEXICON)
