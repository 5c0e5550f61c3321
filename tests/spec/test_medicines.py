"""What a list of medicines counts as, and why an unknown name is never a no."""

import pytest

from screen.logic.block import Block
from screen.logic.conditions import parse
from screen.logic.screening import screen
from screen.logic.truth import Truth
from screen.model.level import Level
from screen.model.medicine import Match, MedicineList, Taken
from screen.model.rulebook import Statement
from screen.model.screening import Status
from tests.builders import MEDICINES, THINS_BLOOD, answers, medicine, question, rule, rulebook, takes

YES, UNKNOWN, NO = Truth(1, 1), Truth(0, 1), Truth(0, 0)
GENERAL = question("takes_blood_thinner")
BOOK = rulebook(
    [MEDICINES, THINS_BLOOD, GENERAL],
    [rule("anticoagulant", "anticoagulant in medicines or takes_blood_thinner", "consult")],
)
WARFARIN = medicine("warfarin", "anticoagulant")
COUMADIN = medicine("coumadin", "anticoagulant")
PARACETAMOL = medicine("paracetamol", "other")
PINK = medicine("the small pink one")


def truth(condition: str, **given: object) -> Truth:
    """What a condition is for one person."""
    return Block.of(BOOK, [answers(**given)]).truth(parse(condition))


@pytest.mark.parametrize(
    ("medicines", "anticoagulant", "nsaid"),
    [
        (takes(WARFARIN), YES, NO),
        (takes(PARACETAMOL), NO, NO),
        (takes(), NO, NO),
        (None, UNKNOWN, UNKNOWN),
        ("unsure", UNKNOWN, UNKNOWN),
        (takes(PINK), UNKNOWN, NO),
        (takes(PINK, WARFARIN), YES, NO),
        (takes(medicine("warferin", "anticoagulant", match=Match.CLOSE)), UNKNOWN, NO),
        (takes(medicine("warfarin", "anticoagulant", taken=Taken.UNSURE)), UNKNOWN, NO),
        (takes(medicine("warfarin", "anticoagulant", taken=Taken.PAST)), NO, NO),
        (takes(medicine("warfarin", "anticoagulant", taken=Taken.NO)), NO, NO),
        (MedicineList((WARFARIN,), none=True), YES, NO),
    ],
)
def test_class_in_medicines(medicines: object, anticoagulant: Truth, nsaid: Truth) -> None:
    """A class is true when taken, unknown when the list is open for it, false otherwise."""
    assert anticoagulant == truth("anticoagulant in medicines", medicines=medicines)
    assert nsaid == truth("nsaid in medicines", medicines=medicines)


@pytest.mark.parametrize(("said", "counts_as"), [("yes", YES), ("no", NO), ("unsure", UNKNOWN), (None, UNKNOWN)])
def test_only_the_follow_up_closes_an_unknown_name(said: str | None, counts_as: Truth) -> None:
    """Yes makes the class true, no closes it, everything else leaves it open."""
    assert counts_as == truth("anticoagulant in medicines", medicines=takes(PINK), unrecognised_thins_blood=said)


def test_an_open_list_counts_as_not_sure_whether_or_not_the_follow_up_was_asked() -> None:
    """An unknown tablet counts at the rule's level for "not sure", and names itself."""
    result = screen(BOOK, answers(medicines=takes(PINK, PARACETAMOL), takes_blood_thinner="no"))

    (undecided,) = result.undecided
    assert Level.CONSULT == result.level
    assert Status.NOT_SURE == undecided.status
    assert ("the small pink one",) == undecided.open_medicines
    assert (THINS_BLOOD.id,) == undecided.settled_by


def test_the_general_question_never_closes_a_name() -> None:
    """ "No" beside an unknown tablet is undecided; "no" beside a blood thinner applies."""
    assert UNKNOWN == truth("anticoagulant in medicines", medicines=takes(PINK), takes_blood_thinner="no")
    result = screen(BOOK, answers(medicines=takes(WARFARIN), takes_blood_thinner="no"))
    assert [finding.rule.id for finding in result.findings] == ["anticoagulant"]


def test_a_yes_to_the_follow_up_is_named_as_the_reason() -> None:
    """The finding names the list and the answer that made the class true."""
    result = screen(BOOK, answers(medicines=takes(PINK), unrecognised_thins_blood="yes"))

    assert (MEDICINES.id, THINS_BLOOD.id) == result.findings[0].because


@pytest.mark.parametrize(
    ("items", "counts_as"),
    [
        ([WARFARIN], NO),
        ([WARFARIN, COUMADIN], YES),
        ([WARFARIN, medicine("aspirin", "antiplatelet", "nsaid")], YES),
        ([WARFARIN, medicine("ibuprofen", "nsaid")], NO),
        ([WARFARIN, PINK], UNKNOWN),
        ([PINK], NO),
        ([PINK, medicine("the white one")], UNKNOWN),
        ([WARFARIN, medicine("clopidogrel", "antiplatelet", taken=Taken.UNSURE)], UNKNOWN),
    ],
)
def test_two_blood_thinners(items: list, counts_as: Truth) -> None:  # type: ignore[type-arg]
    """Two different substances of the classes are taken; unknown if open items could make two."""
    assert counts_as == truth("two_blood_thinners in medicines", medicines=takes(*items))


def test_two_names_of_one_substance_are_one_medicine() -> None:
    """A brand beside its own generic name does not make two."""
    brand = takes(WARFARIN, type(COUMADIN)("Coumadin", ("coumadin",), WARFARIN.members, Match.EXACT))

    assert NO == truth("two_blood_thinners in medicines", medicines=brand)


@pytest.mark.parametrize(("said", "counts_as"), [("no", NO), ("yes", UNKNOWN), ("unsure", UNKNOWN), (None, UNKNOWN)])
def test_an_unknown_tablet_that_thins_blood_may_be_the_same_one(said: str | None, counts_as: Truth) -> None:
    """Beside warfarin, an unknown blood thinner may be warfarin again: whether there are two stays open."""
    given = {"medicines": takes(WARFARIN, PINK), "unrecognised_thins_blood": said}

    assert counts_as == truth("two_blood_thinners in medicines", **given)


def test_stopped_medicines_are_kept_apart() -> None:
    """A medicine no longer taken is in `medicines_stopped` and not in `medicines`."""
    stopped = takes(medicine("warfarin", "anticoagulant", taken=Taken.PAST))

    assert YES == truth("anticoagulant in medicines_stopped", medicines=stopped)
    assert NO == truth("anticoagulant in medicines_stopped", medicines=takes(WARFARIN))
    assert UNKNOWN == truth("anticoagulant in medicines_stopped")


def test_a_stopped_medicine_that_nobody_recognises_reaches_the_follow_up() -> None:
    """It may have been a blood thinner: it is open among the stopped ones, and only the plain question closes it."""
    stopped = takes(medicine("the small pink one", taken=Taken.PAST))

    assert YES == truth("unrecognised in medicines", medicines=stopped)
    assert NO == truth("anticoagulant in medicines", medicines=stopped)
    assert UNKNOWN == truth("anticoagulant in medicines_stopped", medicines=stopped)
    assert NO == truth("anticoagulant in medicines_stopped", medicines=stopped, unrecognised_thins_blood="no")


def test_a_medicine_that_is_not_taken_reaches_no_follow_up() -> None:
    """Somebody else's tablet and one that was never taken are nothing to ask about, known or not."""
    assert NO == truth("unrecognised in medicines", medicines=takes(medicine("the small pink one", taken=Taken.NO)))


def test_none_beside_a_name_is_warned_about() -> None:
    """The name counts, and the result says that "none" stood beside it."""
    result = screen(BOOK, answers(medicines=MedicineList((WARFARIN,), none=True)))

    assert Level.CONSULT == result.level
    assert (BOOK.statements[Statement.NONE_BESIDE_A_NAME],) == result.warnings
