"""Answers about medicines that cannot all be meant."""

from screen.logic.contradictions import contradictions
from screen.model.medicine import Match, MedicineItem, MedicineList, Member, Taken
from screen.model.rulebook import Statement
from tests.builders import answers, medicine, takes

WARFARIN = medicine("warfarin", "anticoagulant")
NO_THINNERS = MedicineItem("no blood thinners", ("blood thinners",), (Member("anticoagulant"),), Match.EXACT, Taken.NO)


def warned(**given: object) -> list[Statement]:
    """What these answers are warned of."""
    return list(contradictions(answers(**given)))


def test_none_beside_a_name() -> None:
    """ "None" beside a name that is taken is warned of; beside one that is not, it is no contradiction."""
    not_taken = medicine("warfarin", "anticoagulant", taken=Taken.NO)

    assert [Statement.NONE_BESIDE_A_NAME] == warned(medicines=MedicineList((WARFARIN,), none=True))
    assert [] == warned(medicines=MedicineList((not_taken,), none=True))


def test_a_kind_that_is_denied_and_named() -> None:
    """ "No blood thinners, warfarin" cannot be meant."""
    assert [Statement.DENIED_BESIDE_A_NAME] == warned(medicines=takes(NO_THINNERS, WARFARIN))
    assert [] == warned(medicines=takes(NO_THINNERS))


def test_a_no_to_anything_else_beside_a_blood_thinner() -> None:
    """The general question asks for anything else, so a no to it contradicts no name."""
    assert [] == warned(medicines=takes(WARFARIN), takes_blood_thinner="no")
