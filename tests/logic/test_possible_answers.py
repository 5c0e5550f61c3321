"""The answers to one question than which none is milder."""

from collections.abc import Mapping

import pytest

from screen.logic.conditions import parse
from screen.logic.possible_answers import PossibleAnswers
from screen.logic.smallest_ways import Key, LeftOpen, Weight
from screen.model.answer import Answer, Chosen, Plain
from screen.model.condition import Part
from screen.model.medicine import Lexicon, MedicineList
from screen.model.question import Question
from tests.builders import MEDICINES, THINS_BLOOD, choice, choices, number, one, question, rule, rulebook, way_down
from tests.every_person import lexicon


def part(text: str) -> Part:
    """One part, written as in a condition."""
    found = parse(text)
    assert isinstance(found, Part)
    return found


def mildest(asked: Question, *sentences: str, **needs: Weight) -> list[Answer | None]:
    """The mildest answers when these sentences tell answers apart; needs by number of sentence."""
    book = rulebook([asked], [rule(f"r{index}", each) for index, each in enumerate(sentences)])
    needed: Mapping[Key, Weight] = {part(sentences[int(name[1:])]): weight for name, weight in needs.items()}
    return PossibleAnswers(book, lexicon).mildest(asked, needed)


def test_a_risk_is_answered_no_and_a_way_down_yes() -> None:
    """These are the answers than which none is milder."""
    assert [Plain.NO] == mildest(question("a"), "a")
    book = rulebook([question("a"), way_down("w", "a")], [rule("r", "a and not w")])

    assert [Plain.YES] == PossibleAnswers(book, lexicon).mildest(book.questions["w"], {})


@pytest.mark.parametrize(
    ("weight", "answer"),
    [(Weight.NEVER_ASKED, None), (Weight.NOT_SURE, Plain.UNSURE), (Weight.YES, Plain.YES)],
)
def test_a_risk_weighs_no_more_than_needed(weight: Weight, answer: Answer | None) -> None:
    """No answer comes before not sure, and not sure before yes."""
    assert [answer] == mildest(question("a"), "a", n0=weight)


def test_a_number_is_tried_in_each_band_that_none_is_milder_than() -> None:
    """At 65 more holds than at 40, so 40 is enough; what holds at 0 and what was never asked are others."""
    assert [0, 40, None] == mildest(number("age"), "age < 40", "age >= 40", "age >= 65")


def test_a_band_without_any_rule_is_enough() -> None:
    """From 18 to 39 nothing holds, and that is milder than all the rest."""
    assert [18] == mildest(number("age"), "age < 18", "age >= 40")


def test_a_choice_that_no_rule_speaks_of_is_enough() -> None:
    """One such option is milder than all the others."""
    assert [one("z")] == mildest(choice("c", "x", "y", "z"), "x in c", "y in c")


def test_options_that_rules_speak_of_are_all_tried() -> None:
    """None of them is milder than another, nor than never asked."""
    assert [one("x"), one("y"), None] == mildest(choice("c", "x", "y"), "x in c", "y in c")


def test_an_option_that_is_needed_is_the_only_one() -> None:
    """No two options of a choice stand together."""
    assert [one("y")] == mildest(choice("c", "x", "y"), "x in c", "y in c", n1=Weight.YES)
    assert [] == mildest(choice("c", "x", "y"), "x in c", "y in c", n0=Weight.YES, n1=Weight.YES)


def test_a_list_holds_what_is_needed_and_every_way_down() -> None:
    """Options needed are sure or marked as not sure; the rest is left out."""
    asked = choices("c", "x", "y", "z")

    assert [Chosen()] == mildest(asked, "x in c", "y in c")
    assert [Chosen(frozenset("x"), frozenset("y"))] == mildest(
        asked, "x in c", "y in c", "z in c", n0=Weight.YES, n1=Weight.NOT_SURE
    )


def test_a_list_never_asked_is_another_mildest_answer() -> None:
    """A mark on one option and never having asked are not milder than each other."""
    answers = mildest(choices("c", "x", "y"), "x in c", "y in c", n0=Weight.NEVER_ASKED)

    assert [Chosen(frozenset(), frozenset("x")), None] == answers


def test_nobody_is_unsure_among_those_who_answered_all() -> None:
    """Implications are about people as an interview leaves them."""
    asked = choice("c", "x", "y")
    book = rulebook([asked], [rule("r", "x in c"), rule("s", "y in c")])

    assert [one("x"), one("y")] == PossibleAnswers(book, lexicon, all_answered=True).mildest(asked, {})


def test_the_gravest_answers() -> None:
    """A list with every risk, and each band or option than which none is graver."""
    pain, age = choices("pain", "neck", "back"), number("age")
    book = rulebook([pain, age], [rule("r", "neck in pain and age >= 18"), rule("s", "back in pain and age < 65")])
    possible = PossibleAnswers(book, lexicon)

    assert [Chosen(frozenset({"neck", "back"}))] == possible.gravest(pain, {})
    assert [18] == possible.gravest(age, {})


def medicines(needs: Mapping[Key, Weight], names: Lexicon | None = None) -> list[Answer | None]:
    """The mildest lists of medicines."""
    book = rulebook([MEDICINES, THINS_BLOOD], [rule("r", "anticoagulant in medicines or nsaid in medicines")])
    return PossibleAnswers(book, (lambda: names) if names is not None else lexicon).mildest(MEDICINES, needs)


def test_no_medicine_is_the_mildest_list() -> None:
    """Nothing needed, nothing taken."""
    assert [MedicineList(none=True)] == medicines({})


def test_a_medicine_of_the_class_is_taken_from_the_lexicon() -> None:
    """Its words are its name, so that the list can be written down."""
    (found,) = medicines({part("anticoagulant in medicines"): Weight.YES})

    assert isinstance(found, MedicineList)
    assert ["warfarin"] == [item.as_written for item in found.items]


def test_a_name_nobody_knows_leaves_a_class_open() -> None:
    """Open is something else than taken."""
    (found,) = medicines({LeftOpen(part("anticoagulant in medicines")): Weight.YES})

    assert isinstance(found, MedicineList)
    assert ["the small pink one"] == [item.as_written for item in found.items]


def test_a_class_without_a_name_cannot_be_taken() -> None:
    """There is no such list."""
    assert [] == medicines({part("anticoagulant in medicines"): Weight.YES}, {})
