"""What the cases of rules and facts show, and the cases that are missing."""

from dataclasses import replace
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screen.checking.coverage import Coverage, coverage, coverage_of
from screen.checking.needs import Need
from screen.logic.soundness.truths import flaws_of_truth
from screen.model.answer import Answer, Answers, Chosen, Plain
from screen.model.condition import And, AtLeast, Compares, Condition, Not, Or, Part, Word, sentence
from screen.model.question import Kind, Question
from screen.model.rule import Case, Expectation
from screen.model.rulebook import Rulebook
from screen.writing.case_text import case_text
from tests import naive
from tests.builders import MEDICINES, THINS_BLOOD, choice, choices, number, question, rulebook, way_down
from tests.checking.small import APPLIES, NOT, UNDECIDED, author, author_of, case, fact_with, rule_with
from tests.strategies import CUTS, conditions, risks, rulebooks

A, B, C = (question(id) for id in "abc")
AGE = number("age")

BOTH = [case(APPLIES, a="yes", b="yes"), case(NOT, a="yes", b="no"), case(NOT, a="no", b="yes")]
OPEN = case(UNDECIDED, a="unsure", b="yes")


def _missing(found: Coverage) -> list[tuple[Expectation, str | None]]:
    return [(each.need.expect, None if each.need.part is None else sentence(each.need.part)) for each in found.missing]


def test_nothing_is_missing_when_each_part_decides_both_ways() -> None:
    """One case for both parts of `and`, one without each, and one undecided are enough."""
    (found,) = coverage(author([A, B], rule_with("a and b", *BOTH, OPEN)))

    assert (5, ()) == (found.needed, found.missing)


@pytest.mark.parametrize(
    ("left_out", "missing"),
    [
        (0, [(APPLIES, "a"), (APPLIES, "b")]),
        (1, [(NOT, "b")]),
        (2, [(NOT, "a")]),
        (3, [(UNDECIDED, None)]),
    ],
)
def test_each_case_left_out_is_missed(left_out: int, missing: list[tuple[Expectation, str | None]]) -> None:
    """What only one case shows is missing without it, and a case that shows it is written."""
    every = [*BOTH, OPEN]
    kept = every[:left_out] + every[left_out + 1 :]

    (found,) = coverage(author([A, B], rule_with("a and b", *kept)))

    assert missing == _missing(found)
    assert [every[left_out].given] == [each.given for each in found.cases] or left_out == 3


def test_a_case_that_comes_out_differently_shows_nothing() -> None:
    """A wrong expectation does not count as an example."""
    wrong = case(NOT, a="yes", b="yes")

    (found,) = coverage(author([A, B], rule_with("a and b", wrong, *BOTH[1:], OPEN)))

    assert [(APPLIES, "a"), (APPLIES, "b")] == _missing(found)


def test_an_unknown_behind_or_does_not_show_that_a_part_decides() -> None:
    """In `a or b`, yes to one shows nothing about it while the other was never asked."""
    (found,) = coverage(author([A, B], rule_with("a or b", case(APPLIES, a="yes"), case(NOT, a="no", b="no"))))

    assert [(APPLIES, "a"), (APPLIES, "b"), (UNDECIDED, None)] == _missing(found)
    assert [{"a": "yes", "b": "no"}, {"a": "no", "b": "yes"}] == [dict(each.given) for each in found.cases[:2]]


def test_a_number_is_shown_at_its_figure_and_beside_it() -> None:
    """65 and 64 are needed for `>= 65`; 66 and 60 show nothing."""
    far = [case(APPLIES, age=66), case(NOT, age=60), case(UNDECIDED, age="unsure")]

    (found,) = coverage(author([AGE], rule_with("age >= 65", *far)))

    assert [65, 64] == [each.need.number for each in found.missing]
    assert [{"age": 65}, {"age": 64}] == [dict(each.given) for each in found.cases]


def test_a_fact_counts_as_one_part_and_has_its_own_cases() -> None:
    """A rule shows that the fact decides, the fact shows its parts."""
    ill = fact_with("ill", "a or b", case(APPLIES, a="yes", b="no"))
    made = author([A, B, C], ill, rule_with("ill and c", case(APPLIES, a="yes", c="yes")))

    of_fact, of_rule = coverage(made)

    assert [(NOT, "a"), (APPLIES, "b"), (NOT, "b"), (UNDECIDED, None)] == _missing(of_fact)
    assert [(NOT, "ill"), (NOT, "c"), (UNDECIDED, None)] == _missing(of_rule)


def test_a_way_down_is_shown_given_and_not_given() -> None:
    """Both sides of `not w` are needed, and the gate of w stands in the case that gives it."""
    made = author([A, way_down("w", asked_when="a")], rule_with("a and not w"))

    (found,) = coverage(made)

    assert (NOT, "w") in _missing(found)
    assert {"a": "yes", "w": "yes"} in [dict(each.given) for each in found.cases]


def test_the_questions_of_a_case_are_surely_asked() -> None:
    """The gate of a question is answered too, though the question would count without it."""
    made = author([A, question("b", asked_when="a")], rule_with("b"))

    (found,) = coverage(made)

    assert {"a": "yes", "b": "yes"} in [dict(each.given) for each in found.cases]


def test_a_gate_with_too_many_kinds_of_people_is_opened_all_the_same() -> None:
    """Where all gates would put too many people side by side, they are opened one after the other."""
    many = [question(f"x{index}") for index in range(20)]
    gated = question("a", asked_when=" or ".join(each.id for each in many[:12]))
    made = author([*many, gated], rule_with("a and x12 and x13 and x14 and x15 and x16 and x17 and x18"))

    (found,) = coverage(made)

    assert all(each.case for each in found.missing)
    assert sum(id in found.cases[0].given for id in (each.id for each in many[:12])) == 1


def test_a_part_that_never_decides_is_a_problem_of_its_own() -> None:
    """Where nobody can show it, no case is written and it says so."""
    redundant = And((Word("a"), Or((Word("a"), Word("b")))))
    made = author([A, B], replace(rule_with("a"), when=redundant))

    (found,) = coverage(made)
    impossible = [each for each in found.missing if not each.possible]

    assert {"a", "b"} == {sentence(each.need.part) for each in impossible if each.need.part}
    assert not any(each.case for each in impossible)


def test_a_number_that_never_decides_at_its_figure_is_a_problem() -> None:
    """`age >= 40 and (age >= 50 or age < 30)` is just `age >= 50`: nothing changes at 40."""
    made = author([AGE], rule_with("age >= 40 and (age >= 50 or age < 30)"))

    (found,) = coverage(made)

    assert 40 in [each.need.number for each in found.missing if not each.possible]
    assert 50 in [each.need.number for each in found.missing if each.possible]


def test_a_number_outside_the_answers_never_decides() -> None:
    """Nobody can be one year over the greatest answer."""
    (found,) = coverage(author([AGE], rule_with("age <= 120")))

    assert [121] == [each.need.number for each in found.missing if not each.possible]


def test_names_of_medicines_are_of_just_the_classes_meant() -> None:
    """Aspirin is in two classes, so it is no example for one of them alone."""
    made = author([MEDICINES, THINS_BLOOD], rule_with("antiplatelet in medicines or nsaid in medicines"))

    (found,) = coverage(made)

    medicines = [each.given["medicines"] for each in found.cases if each.expect is not UNDECIDED]
    assert [("clopidogrel",), "none", ("ibuprofen",)] == medicines


def test_two_medicines_are_named_for_a_class_of_two() -> None:
    """A class of combinations needs a name of each of its classes."""
    (found,) = coverage(author([MEDICINES, THINS_BLOOD], rule_with("two_blood_thinners in medicines")))

    assert ("warfarin", "clopidogrel") == found.cases[0].given["medicines"]


def test_the_case_is_ready_to_paste() -> None:
    """The missing case stands as in a rule file."""
    (found,) = coverage(author([choices("heart", "valve", "pacemaker")], rule_with("valve in heart")))

    assert '  - {name: "applies with heart: valve", given: {heart: [valve]}, expect: applies}' == case_text(
        found.cases[0]
    )


@given(rulebooks())
@settings(max_examples=60)
def test_every_case_written_shows_what_it_is_for(book: Rulebook) -> None:
    """By the meaning worked out the long way, each case comes out as it expects and hangs on its part alone."""
    made = author_of(book)
    # Loading refuses a sentence that can never be true, or has a part that never matters.
    refused = {flaw.id for flaw in flaws_of_truth(book)}
    for found in coverage(made):
        for missing in found.missing if found.record.id not in refused else ():
            if missing.case is not None:
                _check(book, made.answers_of(missing.case), found.record.when, missing.need, missing.case)
            elif missing.possible and book.medicines_question is None:
                # Only medicines may be impossible to put into words.
                assert missing.need.part is None
                assert not any(each.possible for each in found.missing if each.need.part and not each.need.denied)


SOME = [A, question("b", asked_when="a"), choice("began", "x", "y", "z"), AGE]


@given(conditions(risks(SOME)))
@settings(max_examples=40)
def test_what_is_said_never_to_decide_decides_for_nobody(when: Condition) -> None:
    """A part can be shown to decide just if somebody among all who can answer shows it."""
    made = author(SOME, replace(rule_with("a"), when=when))
    people = [
        Answers({asked.id: answer for asked, answer in zip(SOME, row, strict=True)})
        for row in product(*map(_answers_to, SOME))
    ]
    (found,) = coverage(made)

    for missing in found.missing:
        if missing.need.part is not None:
            assert missing.possible is any(_shows(made.rulebook, person, when, missing.need) for person in people)


@given(rulebooks(), st.data())
@settings(max_examples=40)
def test_with_the_cases_written_nothing_is_missing(book: Rulebook, data: st.DataObject) -> None:
    """Once all written cases are added, only what nobody can show is left."""
    made = author_of(book)
    record = data.draw(st.sampled_from(list(book.rules.values())))
    first = coverage_of(made, record)
    after = coverage_of(made, replace(record, cases=first.cases))

    assert [each.need for each in first.missing if each.case is None] == [each.need for each in after.missing]


def _check(book: Rulebook, answers: Answers, when: Condition, need: Need, written: Case) -> None:
    assert need.expect is written.expect
    for id in written.given:
        gate = book.questions[id].asked_when
        assert gate is None or naive.possible(book, answers, gate) == {True}
    assert _shows(book, answers, when, need)


def _shows(book: Rulebook, answers: Answers, when: Condition, need: Need) -> bool:
    outcomes = naive.possible(book, answers, when)
    if need.part is None:
        return outcomes == {True, False}
    if isinstance(need.part, Compares):
        asked = book.questions[need.part.question]
        if answers.given.get(asked.id) != need.number or not naive.reachable(book, answers, asked):
            return False
    applies = need.expect is Expectation.APPLIES
    otherwise = Plain.YES if applies == need.denied else Plain.NO
    forced = rulebook([*book.questions.values(), question("forced")], facts=book.facts.values())
    turned = naive.possible(forced, answers.with_answer("forced", otherwise), _with_forced(when, need.part))
    return outcomes == {applies} and turned == {not applies}


def _with_forced(condition: Condition, part: Part) -> Condition:
    """The sentence with a question of our own in place of this one part."""
    if condition is part:
        return Word("forced")
    match condition:
        case And(parts):
            return And(tuple(_with_forced(each, part) for each in parts))
        case Or(parts):
            return Or(tuple(_with_forced(each, part) for each in parts))
        case AtLeast(count, parts):
            return AtLeast(count, tuple(_with_forced(each, part) for each in parts))
        case Not(way_down) if way_down is part:
            return Not(Word("forced"))
    return condition


def _answers_to(asked: Question) -> list[Answer]:
    match asked.kind:
        case Kind.YES_NO:
            return [Plain.YES, Plain.NO]
        case Kind.NUMBER:
            return [cut - under for cut in CUTS for under in (0, 1)]
    return [Chosen(frozenset({value.id})) for value in asked.values]
