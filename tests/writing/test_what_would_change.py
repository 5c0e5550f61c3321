"""What would change a result, in words a person can act on."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from screen.logic.what_would_change import what_would_change
from screen.model.answer import Answer, Answers, Chosen
from screen.model.condition import And, Not, Or, Word
from screen.model.medicine import Match, MedicineItem, MedicineList, Member, Taken
from screen.model.rulebook import Rulebook
from screen.writing.text import write_text
from screen.writing.what_would_change import lines
from tests.writing.builders import (
    NO,
    PINK_ONE,
    RULEBOOK,
    UNSURE,
    WARFARIN,
    YES,
    paper,
    person,
    question,
    screened,
    written,
)

CLOSE = MedicineItem("warferin", ("warfarin",), (Member("anticoagulant", "warfarin"),), Match.CLOSE)
PERHAPS = replace(WARFARIN, taken=Taken.UNSURE)


def told(answers: Answers, rulebook: Rulebook = RULEBOOK) -> list[str]:
    """The lines for this person."""
    screening = screened(answers, rulebook)
    return lines(rulebook, screening, what_would_change(rulebook, screening))


def medicines(*items: MedicineItem, **given: Answer) -> Answers:
    """Somebody who takes these and says no to the rest."""
    return person(medicines=MedicineList(items), **given)


def test_an_unknown_tablet() -> None:
    """A pharmacist is asked about the name as it was written, and the answer that would lower the level is named."""
    expected = [
        "This is worth finding out:",
        "1. Ask a pharmacist about “the small pink one”: What about this: tablet thins the blood? "
        "[if the answer is: no]",
        "If it is as in the brackets, the result becomes: “No flags found in the questions you answered.”",
        "Reason 1 is here because you answered: Medicines – the small pink one (a name we do not know). "
        "If that was a slip, go back and change it.",
    ]

    got = told(medicines(PINK_ONE))

    assert expected == got


def test_medicines_that_are_not_clear() -> None:
    """The box of a close name is looked at, and whether a medicine is taken is found out."""
    assert "1. Look at the box of “warferin”: is it warfarin? [if not]" in told(medicines(CLOSE))
    assert "1. Find out whether you take “warfarin 3 mg”. [if not]" in told(medicines(PERHAPS))
    assert "1. Look at the boxes of all your medicines, or ask your pharmacist. [if the answer is: none]" in told(
        person(medicines=UNSURE)
    )


def test_what_is_urgent_comes_first() -> None:
    """At urgent nobody is to wait for what they find out; what could make it an emergency is named."""
    got = told(person(numb_saddle=UNSURE, faints=YES))

    assert [
        "Do what is said above today, whatever you find out.",
        "This is worth finding out:",
        "1. You were not sure: What about this: numb between the legs? [if the answer is: no]",
        "If it is as in the brackets, the result becomes: “Tell the acupuncturist.”",
        "It could become “Call your emergency number now.” through: Numb between the legs.",
        "Reason 1 is here because you answered: Numb between the legs – not sure. "
        "If that was a slip, go back and change it.",
        "Reason 2 is here because you answered: Fainting – yes. If that was a slip, go back and change it.",
    ] == got


def test_nothing_competes_with_an_emergency() -> None:
    """At an emergency there is not a word of it."""
    assert [] == told(person(numb_saddle=YES, faints=UNSURE))


def test_two_things_are_counted() -> None:
    """A list of several says that all of them are needed."""
    got = told(medicines(CLOSE, PERHAPS))

    assert "These 2 things are worth finding out:" == got[0]
    assert got[3].startswith("If all of them are as in the brackets, the result becomes: ")


def test_a_reason_with_two_legs_says_so() -> None:
    """When no single answer takes a reason away, that is said; of two that both must be, either may be the slip."""
    both = {
        shape: replace(RULEBOOK.rules["faints"], when=shape((Word("faints"), Word("fever")))) for shape in (Or, And)
    }
    books = {shape: replace(RULEBOOK, rules={"faints": rule}) for shape, rule in both.items()}
    answers = person(faints=YES, fever=YES)

    assert ["Reason 1 is here because of more than one answer: no single one takes it away."] == told(
        answers, books[Or]
    )
    assert [
        "Reason 1 is here because you answered: Fever with the pain – yes; Fainting – yes. "
        "If one was a slip, go back and change it."
    ] == told(answers, books[And])


def test_what_was_not_asked_is_no_slip() -> None:
    """A way down nobody asked about is worth finding out, and is not told as an answer."""
    known = replace(question("fever_known", "Fever explained"), asked_when=Word("fever"), settles=True)
    fever = replace(RULEBOOK.rules["fever"], when=And((Word("fever"), Not(Word("fever_known")))))
    book = replace(RULEBOOK, rules={"fever": fever}, questions={**RULEBOOK.questions, known.id: known})

    assert [
        "1. Not asked yet: What about this: fever explained? [if the answer is: yes]",
        "Reason 1 is here because you answered: Fever with the pain – yes. If that was a slip, go back and change it.",
    ] == told(person(fever=YES), book)[2::2]


def test_it_stands_in_the_report_when_asked_for() -> None:
    """The page has a part of its own for it, and none otherwise."""
    screening = screened(medicines(PINK_ONE))
    pages = [paper(), paper()]
    write_text(RULEBOOK, screening, pages[0])
    write_text(RULEBOOK, screening, pages[1], what_would_change(RULEBOOK, screening))
    without, asked = (written(each) for each in pages)

    assert "What would change this" not in without
    assert "\nWhat would change this\n  This is worth finding out:\n" in asked


@given(st.fixed_dictionaries({}, optional=dict.fromkeys(RULEBOOK.questions, st.sampled_from([YES, NO, UNSURE]))))
def test_a_true_answer_is_never_proposed_to_be_another(words: dict[str, Answer]) -> None:
    """What is worth finding out was not sure or never asked: a yes or no stands, unless it was a slip."""
    given = {id: each for id, each in words.items() if id not in ("pain", "medicines")}
    answers = Answers({"pain": Chosen(frozenset({"lower-back"})), **given})
    screening = screened(answers)
    found = what_would_change(RULEBOOK, screening).find_out

    for each in found.settled if found else ():
        assert answers.given.get(each.thing.question) in (None, UNSURE)
