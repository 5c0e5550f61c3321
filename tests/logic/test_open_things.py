"""What a person can still find out, and how it may turn out."""

import pytest

from screen.logic.open_things import OpenThing, Settled, grave_ways, mild_ways, open_things, with_settled
from screen.logic.possible_answers import PossibleAnswers
from screen.logic.screening import screen
from screen.model.answer import Answers, Chosen, Plain
from screen.model.medicine import Match, MedicineList, Taken
from tests.builders import MEDICINES, THINS_BLOOD, answers, choices, medicine, question, rule, rulebook, takes, way_down

CLOSE = medicine("warferin", "anticoagulant", match=Match.CLOSE)
PERHAPS = medicine("warfarin", "anticoagulant", taken=Taken.UNSURE)
BOOK = rulebook(
    [
        question("a"),
        way_down("known", "a"),
        question("c", private=True),
        question("idle"),
        choices("heart", "valve", "rhythm"),
        MEDICINES,
        THINS_BLOOD,
    ],
    [
        rule("r", "a and not known", "urgent"),
        rule("s", "c or valve in heart or rhythm in heart or anticoagulant in medicines", "consult"),
    ],
)
ANSWERED = answers(a="no", c="no", heart="none", medicines=takes(), idle="no")


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({}, []),
        ({"c": Plain.UNSURE}, [OpenThing("c")]),
        ({"c": Plain.DECLINED}, []),
        ({"heart": Chosen(frozenset(), frozenset({"valve", "rhythm"}))}, ["rhythm", "valve"]),
        ({"a": Plain.YES}, [OpenThing("known")]),
        ({"known": Plain.UNSURE}, []),
        ({"medicines": takes(CLOSE, PERHAPS)}, [CLOSE, PERHAPS]),
        ({"medicines": takes(medicine("the pink one"))}, [OpenThing(THINS_BLOOD.id)]),
        ({"medicines": takes(medicine("warfarin", "anticoagulant"))}, []),
    ],
)
def test_what_is_open(given: dict[str, object], expected: list[object]) -> None:
    """Doubts, marked options, medicines that are not clear, and what was not asked and matters; nothing unreachable."""
    person = ANSWERED
    for id, answer in given.items():
        person = person.with_answer(id, answer)  # type: ignore[arg-type]

    got = open_things(BOOK, screen(BOOK, person))

    assert expected == [each.option or each.medicine or each for each in got]


@pytest.mark.parametrize(
    ("thing", "mild", "grave"),
    [
        (OpenThing("a"), Plain.NO, Plain.YES),
        (OpenThing("known"), Plain.YES, Plain.NO),
        (OpenThing("heart", option="valve"), Plain.NO, Plain.YES),
        (OpenThing("medicines", medicine=CLOSE), Plain.NO, Plain.YES),
        (OpenThing("heart"), Chosen(), Chosen(frozenset({"valve", "rhythm"}))),
    ],
)
def test_how_it_may_turn_out(thing: OpenThing, mild: object, grave: object) -> None:
    """A risk is no or yes; a way down turns the other way; of a list nothing or all."""
    possible = PossibleAnswers(BOOK, dict, all_answered=True)

    assert [mild] == [each.answer for each in mild_ways(possible, thing)]
    assert [grave] == [each.answer for each in grave_ways(possible, thing)]


def test_what_turned_out_is_answered() -> None:
    """Options and medicines of one list change one by one, and the rest of it stays."""
    person = Answers({"heart": Chosen(frozenset(), frozenset({"valve", "rhythm"})), "medicines": takes(CLOSE, PERHAPS)})
    settled = [
        Settled(OpenThing("heart", option="valve"), Plain.YES),
        Settled(OpenThing("medicines", medicine=CLOSE), Plain.NO),
        Settled(OpenThing("medicines", medicine=PERHAPS), Plain.YES),
    ]

    after = with_settled(person, settled).given
    medicines = after["medicines"]

    assert Chosen(frozenset({"valve"}), frozenset({"rhythm"})) == after["heart"]
    assert isinstance(medicines, MedicineList)
    assert [("warferin", ()), ("warfarin", ("anticoagulant",))] == [
        (each.as_written, each.classes) for each in medicines.items
    ]
    assert {Match.EXACT} == {each.match for each in medicines.items}
    assert {Taken.YES} == {each.taken for each in medicines.items}
