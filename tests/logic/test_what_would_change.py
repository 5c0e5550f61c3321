"""What would change a result: held against screenings of everybody it speaks of."""

from dataclasses import replace
from itertools import combinations, product

import pytest
from hypothesis import given

from screen.logic.open_things import Settled, mild_ways, open_things, with_settled
from screen.logic.possible_answers import PossibleAnswers
from screen.logic.screening import screen
from screen.logic.what_would_change import MOST_EXACT, WhatWouldChange, what_would_change
from screen.model.answer import Answers, Chosen, Plain
from screen.model.level import Level
from screen.model.medicine import Match
from screen.model.rulebook import Rulebook
from tests.builders import (
    MEDICINES,
    THINS_BLOOD,
    answers,
    choices,
    medicine,
    number,
    question,
    reply,
    rule,
    rulebook,
    takes,
    way_down,
)
from tests.strategies import screened

A, B, C = question("a"), question("b"), question("c")
BLOOD = rule("blood", "anticoagulant in medicines", "consult", reply_valid="1 month")


def change(book: Rulebook, person: Answers) -> WhatWouldChange:
    """What would change this person's result."""
    return what_would_change(book, screen(book, person))


def to_find_out(book: Rulebook, person: Answers) -> tuple[list[tuple[str, str | None, object]], Level] | None:
    """The list to find out as question, option and how it would turn out, and the level it becomes."""
    found = change(book, person).find_out
    if found is None:
        return None
    return ([(each.thing.question, each.thing.option, each.answer) for each in found.settled], found.level)


def test_a_doubt_is_worth_finding_out() -> None:
    """One "not sure" at the level shown is the whole list."""
    book = rulebook([A, B], [rule("r", "a", "consult"), rule("s", "b", "inform")])

    assert ([("a", None, Plain.NO)], Level.INFORM) == to_find_out(book, answers(a="unsure", b="yes"))


def test_a_yes_is_never_proposed_to_be_a_no() -> None:
    """While a clear answer holds the level, nothing that can be found out lowers it."""
    book = rulebook([A, B], [rule("r", "a", "consult"), rule("s", "b", "consult")])

    assert None is to_find_out(book, answers(a="yes", b="unsure"))


def test_a_name_nobody_knows_is_asked_about() -> None:
    """The follow-up that closes the class is the thing to find out, asked or not."""
    book = rulebook([MEDICINES, THINS_BLOOD], [BLOOD])

    for said in (None, "unsure"):
        person = answers(medicines=takes(medicine("the pink one")), unrecognised_thins_blood=said)
        assert ([(THINS_BLOOD.id, None, Plain.NO)], Level.NO_FLAGS) == to_find_out(book, person)


def test_a_close_name_is_looked_at() -> None:
    """A medicine that may be meant is one thing, whatever else is on the list."""
    item = medicine("warferin", "anticoagulant", match=Match.CLOSE)
    book = rulebook([MEDICINES, THINS_BLOOD], [BLOOD])
    found = change(book, answers(medicines=takes(item, medicine("ibuprofen", "nsaid")))).find_out

    assert found is not None
    assert [(item, Plain.NO)] == [(each.thing.medicine, each.answer) for each in found.settled]


def test_one_option_is_one_thing() -> None:
    """Only the option that was marked is to be found out; a marked way down would turn out so."""
    book = rulebook(
        [choices("heart", "valve", "rhythm"), choices("checked", "spine!", "other!")],
        [rule("r", "valve in heart", "consult"), rule("s", "rhythm in heart and not spine in checked", "consult")],
    )
    person = answers(heart=["valve?", "rhythm"], checked=["spine?"])

    assert (
        [("heart", "valve", Plain.NO), ("checked", "spine", Plain.YES)],
        Level.NO_FLAGS,
    ) == to_find_out(book, person)


def test_a_way_down_never_asked_is_worth_asking() -> None:
    """What would surely settle a finding is on the list although nobody asked."""
    book = rulebook([A, way_down("known", "a")], [rule("r", "a and not known", "emergency")])

    assert ([("known", None, Plain.YES)], Level.NO_FLAGS) == to_find_out(book, answers(a="yes"))


def test_a_number_is_told_by_one_that_fits() -> None:
    """For an age nobody is sure of, an age that lowers the level is named."""
    book = rulebook([number("age")], [rule("r", "age < 16", "consult"), rule("s", "age >= 50", "consult")])

    assert ([("age", None, 16)], Level.NO_FLAGS) == to_find_out(book, answers(age="unsure"))


def test_a_list_names_what_it_takes_and_no_more() -> None:
    """Of a list nobody is sure of, only the way down that settles the finding is named."""
    book = rulebook([A, choices("checked", "spine!", "other!")], [rule("r", "a and not spine in checked", "consult")])

    assert ([("checked", None, Chosen(frozenset({"spine"})))], Level.NO_FLAGS) == to_find_out(
        book, answers(a="yes", checked="unsure")
    )


def test_more_than_three_things_are_found_step_by_step() -> None:
    """Four doubts that all hold the level are all on the list, and what does not is not."""
    ids = ["p", "q", "r", "s", "t"]
    book = rulebook([question(id) for id in ids], [rule(id, id, "inform" if id == "t" else "consult") for id in ids])

    found = change(book, answers(**dict.fromkeys(ids, "unsure"))).find_out

    assert found is not None
    assert (["p", "q", "r", "s"], Level.INFORM) == ([each.thing.question for each in found.settled], found.level)


def test_what_could_make_it_graver_is_named() -> None:
    """Each open thing that alone raises the level, with the level it becomes."""
    book = rulebook(
        [A, B, C], [rule("r", "a", "emergency"), rule("s", "b", "urgent"), rule("t", "b and c", "emergency")]
    )

    raising = change(book, answers(a="unsure", b="unsure", c="no")).could_raise

    assert [("a", Plain.YES, Level.EMERGENCY)] == [
        (each.settled.thing.question, each.settled.answer, each.level) for each in raising
    ]


@pytest.mark.parametrize(
    ("when", "given", "expected"),
    [
        ("a", {"a": "yes"}, {"a": Plain.NO}),
        ("a", {"a": "unsure"}, {"a": Plain.NO}),
        ("a and b", {"a": "yes", "b": "yes"}, {"a": Plain.NO, "b": Plain.NO}),
        ("a or b", {"a": "yes", "b": "yes"}, {}),
        ("a and not known", {"a": "yes", "known": "no"}, {"a": Plain.NO, "known": Plain.YES}),
        ("x in d or y in d", {"d": ["x", "z"]}, {"d": Chosen(frozenset({"z"}))}),
        ("x in d or y in d", {"d": ["x", "y"]}, {"d": Chosen()}),
        ("child", {"a": "yes", "child": "yes"}, {"a": Plain.NO, "child": Plain.NO}),
    ],
)
def test_the_single_answers_behind_a_reason(when: str, given: dict[str, str], expected: dict[str, object]) -> None:
    """Every answer without which the rule would not apply; none when it rests on two by themselves."""
    asked = [A, B, way_down("known", "a"), choices("d", "x", "y", "z"), question("child", asked_when="a")]

    (behind,) = change(rulebook(asked, [rule("r", when)]), answers(**given)).behind

    assert expected == {each.question: each.answer for each in behind.otherwise}


def test_a_reply_counts_in_what_becomes() -> None:
    """What a clinician has answered stays answered whatever else is found out."""
    book = rulebook([MEDICINES, THINS_BLOOD, A], [BLOOD, rule("r", "a", "consult")])
    person = answers(medicines=takes(medicine("warfarin", "anticoagulant")), a="unsure")
    replied = replace(person, asked_on="2026-11-21", replies={"blood": reply()})

    assert None is to_find_out(book, person)
    assert ([("a", None, Plain.NO)], Level.INFORM) == to_find_out(book, replied)


@given(screened())
def test_finding_out_gives_the_level_that_is_told(case: tuple[Rulebook, Answers]) -> None:
    """The proposed list really lowers the level to the one told, and each list of fewer open things does not."""
    book, person = case
    shown = screen(book, person)
    found = what_would_change(book, shown).find_out
    things = open_things(book, shown)
    possible = PossibleAnswers(book, dict, all_answered=True)

    def becomes(settled: tuple[Settled, ...]) -> Level:
        return screen(book, with_settled(person, settled)).level

    ways = {thing: mild_ways(possible, thing) for thing in things}
    if found is not None:
        assert found.level == becomes(found.settled) < shown.level
    most = min(len(found.settled) - 1 if found else len(things), MOST_EXACT)
    for count in range(1, most + 1):
        for some in combinations(things, count):
            assert all(becomes(settled) >= shown.level for settled in product(*(ways[thing] for thing in some)))
    if found is not None and len(found.settled) <= MOST_EXACT:
        for some in combinations(things, len(found.settled)):
            assert all(becomes(settled) >= found.level for settled in product(*(ways[thing] for thing in some)))
    elif found is not None:
        assert all(
            becomes(tuple(each for each in found.settled if each != one)) >= shown.level for one in found.settled
        )


@given(screened())
def test_what_is_said_of_other_answers_is_so(case: tuple[Rulebook, Answers]) -> None:
    """With any of the other answers the rule does not apply, and what raises the level raises it to the one told."""
    book, person = case
    shown = screen(book, person)
    changes = what_would_change(book, shown)

    counting = [
        *(each.rule.id for each in shown.findings),
        *(each.rule.id for each in shown.undecided if each.counts_as),
    ]
    assert counting == [each.rule.id for each in changes.behind]
    for behind in changes.behind:
        for each in behind.otherwise:
            after = screen(book, person.with_answer(each.question, each.answer))
            assert behind.rule.id not in {one.rule.id for one in after.findings}
            assert behind.rule.id not in {one.rule.id for one in after.undecided}
    for raising in changes.could_raise:
        assert raising.level == screen(book, with_settled(person, [raising.settled])).level > shown.level
