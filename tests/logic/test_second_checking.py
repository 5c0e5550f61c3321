"""Asking the same twice, and what comes of two answers."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from screen.logic.emergency_questions import emergency_questions
from screen.logic.second_checking import Difference, agreed, asked_twice, differences, settled, unseen
from screen.model.answer import Answers, Plain
from screen.model.medicine import Match, MedicineItem, MedicineList, Member, Taken
from screen.model.rulebook import Rulebook
from screen.model.second_check import Disagreement
from tests.builders import MEDICINES, question, rule, rulebook
from tests.strategies import people, rulebooks

YES, NO, UNSURE = Plain.YES, Plain.NO, Plain.UNSURE
ABOUT_MEDICINES = replace(MEDICINES, section="medicines")
BOOK = rulebook(
    [question("numb"), question("toes", asked_when="numb"), question("tired"), question("cough"), ABOUT_MEDICINES],
    [rule("a", "numb", "emergency")],
)
FIRST = Answers({"numb": NO, "tired": NO, "cough": UNSURE}, frozenset({"numb"}), "2026-11-20")


def listed(words: str, substance: str, taken: Taken = Taken.YES) -> MedicineList:
    """A list of one medicine."""
    member = Member("anticoagulant", substance)
    return MedicineList((MedicineItem(words, (substance,), (member,), Match.EXACT, taken),))


def test_emergencies_medicines_and_doubts_are_asked_twice() -> None:
    """And nothing else."""
    assert {"numb", "cough", MEDICINES.id} == asked_twice(BOOK, FIRST)
    assert {"tired": NO} == unseen(BOOK, FIRST).given


def test_the_same_answers_leave_nothing_to_settle() -> None:
    """What was vouched for and has now been asked is no longer vouched for."""
    second = unseen(BOOK, FIRST).with_answer("numb", NO).with_answer("cough", UNSURE)
    got = agreed(BOOK, FIRST, second)

    assert () == differences(BOOK, FIRST, second)
    assert (FIRST.given, frozenset()) == (got.given, got.vouched)


def test_a_difference_counts_as_unanswered_until_it_is_settled() -> None:
    """Neither answer is taken for the right one."""
    second = unseen(BOOK, FIRST).with_answer("numb", YES).with_answer("cough", NO)

    assert (Difference("numb", NO, YES), Difference("cough", UNSURE, NO)) == differences(BOOK, FIRST, second)
    assert {"tired": NO} == agreed(BOOK, FIRST, second).given


def test_what_only_one_was_asked_is_no_difference() -> None:
    """A question that came up the second time alone is simply answered; one left out keeps its first answer."""
    second = unseen(BOOK, FIRST).with_answer("numb", NO)

    assert FIRST.given == agreed(BOOK, FIRST, second).given


def test_medicines_differ_by_what_is_taken() -> None:
    """Another way to write a name is no difference, another medicine or one that was stopped is."""
    first = Answers({MEDICINES.id: listed("Eliquis 5 mg", "apixaban")})

    def differs(list_now: MedicineList) -> bool:
        return bool(differences(BOOK, first, Answers({MEDICINES.id: list_now})))

    assert not differs(listed("apixaban", "apixaban"))
    assert differs(listed("warfarin", "warfarin"))
    assert differs(listed("stopped Eliquis", "apixaban", Taken.PAST))


def test_what_is_asked_no_more_was_not_settled() -> None:
    """A follow-up that another list of medicines took away again is no difference on record."""
    differing = (Difference("numb", NO, YES), Difference("toes", NO, YES))

    assert (Disagreement("numb", NO, YES, YES),) == settled(differing, Answers({"numb": YES}))


@st.composite
def two_people(draw: st.DrawFn) -> tuple[Rulebook, Answers, Answers]:
    """Somebody's answers and those of a second interview that did not see them."""
    book = draw(rulebooks())
    first, other = draw(people(book)), draw(people(book))
    second = unseen(book, first)
    for id in asked_twice(book, first) & other.given.keys():
        second = second.with_answer(id, other.given[id])
    return book, first, second


@given(two_people())
def test_no_first_answer_is_seen(both: tuple[Rulebook, Answers, Answers]) -> None:
    """The second interview never begins with an emergency answer."""
    book, first, _ = both

    assert set() == emergency_questions(book) & unseen(book, first).given.keys()


@given(two_people())
def test_nothing_is_decided_before_it_is_settled(both: tuple[Rulebook, Answers, Answers]) -> None:
    """Every question is answered as one of the two said, and those they disagree about not at all."""
    book, first, second = both
    disputed = {each.question for each in differences(book, first, second)}
    got = agreed(book, first, second)

    assert set() == disputed & got.given.keys()
    assert all(answer in (first.given.get(id), second.given.get(id)) for id, answer in got.given.items())
    assert first.given.keys() | second.given.keys() == disputed | got.given.keys()
