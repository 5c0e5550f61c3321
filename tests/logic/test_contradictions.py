"""Answers about medicines that cannot all be meant."""

from dataclasses import replace

import pytest

from screen.logic.contradictions import contradictions
from screen.model.answer import Chosen
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


def test_a_no_to_the_general_question_beside_a_blood_thinner() -> None:
    """A plain no is warned of; one that somebody vouched for is not, and aspirin against pain is not meant."""
    aspirin = medicine("aspirin", "antiplatelet", "nsaid")

    assert [Statement.NO_BLOOD_THINNER_BESIDE_A_NAME] == warned(medicines=takes(WARFARIN), takes_blood_thinner="no")
    assert [] == warned(medicines=takes(aspirin), takes_blood_thinner="no")
    assert [] == warned(medicines=takes(WARFARIN))


@pytest.mark.parametrize("follow_up", ["blood_thinner_kind", "blood_thinner_check"])
def test_a_no_to_anything_else_is_no_contradiction(follow_up: str) -> None:
    """Who has answered a question about their blood thinner meant no other one."""
    said = {"medicines": takes(WARFARIN), "takes_blood_thinner": "no", follow_up: "unsure"}

    assert [] == warned(**said)


def test_a_vouched_answer_tells_nothing_of_what_was_meant() -> None:
    """Nobody heard a question that was answered with "no to the rest", so the plain no is still warned of."""
    said = answers(medicines=takes(WARFARIN), takes_blood_thinner="no", blood_thinner_check=Chosen())
    vouched = replace(said, vouched=frozenset({"blood_thinner_check"}))

    assert [Statement.NO_BLOOD_THINNER_BESIDE_A_NAME] == list(contradictions(vouched))
