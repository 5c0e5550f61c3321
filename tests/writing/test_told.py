"""Answers said back to the person."""

from dataclasses import replace

import pytest

from screen.model.condition import Word
from screen.model.level import Level
from screen.model.medicine import Match, MedicineItem, MedicineList, Member
from screen.writing.told import concerns_medicines
from tests.writing.builders import RULEBOOK, WARFARIN, person, report, rule


@pytest.mark.parametrize(
    ("item", "shown"),
    [
        (replace(WARFARIN, as_written="warfarin"), "warfarin (blood thinners)"),
        (replace(WARFARIN, as_written="Coumadin"), "Coumadin (warfarin; blood thinners)"),
        (replace(WARFARIN, as_written="warfrin", match=Match.CLOSE), "warfrin (perhaps warfarin; blood thinners)"),
        (MedicineItem("blood thinner", (), (Member("anticoagulant"),), Match.EXACT), "blood thinner (blood thinners)"),
        (replace(WARFARIN, as_written="[red]華法林"), "[red]華法林 (warfarin; blood thinners)"),
    ],
)
def test_a_medicine_stands_with_what_it_was_recognised_as(item: MedicineItem, shown: str) -> None:
    """The person's words come first, then the name and what it is."""
    assert f"You answered: Medicines – {shown}." in report(person(medicines=MedicineList((item,))))


def test_only_what_concerns_a_reason_is_repeated() -> None:
    """Of a list of medicines a reason names those that it is about."""
    other = MedicineItem("paracetamol", ("paracetamol",), (Member("other", "paracetamol"),), Match.EXACT)

    assert "paracetamol" not in report(person(medicines=MedicineList((WARFARIN, other))))


@pytest.mark.parametrize(
    ("asked", "concerned"),
    [("tablet_thins_blood", True), ("faints", False)],
)
def test_a_question_of_the_chapter_about_medicines_concerns_them(asked: str, *, concerned: bool) -> None:
    """A rule is about medicines when any question of that chapter has a part in it, and not only the list."""
    about = replace(rule("some-rule", Level.INFORM, "Something."), when=Word(asked))

    assert concerned == concerns_medicines(RULEBOOK, about)
