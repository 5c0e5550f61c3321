"""Small changes to sentences, and whether the cases notice them."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings

from screen.checking.cases import records_of
from screen.checking.coverage import coverage_of
from screen.checking.mutants import mutants_of
from screen.checking.mutation import mutation, mutation_of
from screen.logic.conditions import parse
from screen.model.condition import sentence
from screen.model.rule import Expectation
from screen.model.rulebook import Rulebook
from tests import naive
from tests.builders import choice, number, question, rulebook, way_down
from tests.checking.small import APPLIES, NOT, UNDECIDED, author, author_of, case, fact_with, rule_with
from tests.strategies import rulebooks

A, B, C = (question(id) for id in "abc")
AGE, DONE, BEGAN = number("age"), way_down("done", asked_when="a"), choice("began", "fall", "slowly", "lifting")
BOOK = rulebook([A, B, C, AGE, DONE, BEGAN])


@pytest.mark.parametrize(
    ("when", "changed"),
    [
        ("a", []),
        ("a and b", ["a or b", "b", "a"]),
        ("a or b", ["a and b", "b", "a"]),
        ("at_least(2, a, b, c)", ["at_least(1, a, b, c)", "at_least(3, a, b, c)"]
         + [f"at_least(2, {two})" for two in ("b, c", "a, c", "a, b")]),
        ("age >= 65", ["age >= 64", "age >= 66"]),
        ("fall in began", ["slowly in began"]),
        ("lifting in began", ["slowly in began"]),
        ("a and not done", ["a or not done", "not done", "a"]),
        ("a and (b or c)", ["a or b or c", "b or c", "a", "a and b and c", "a and c", "a and b"]),
    ],
)  # fmt: skip
def test_the_changes(when: str, changed: Sequence[str]) -> None:
    """Every joining word is turned, every count and number is one off, every part goes, every value is swapped."""
    got = [sentence(each.condition).replace("(", "").replace(")", "") for each in mutants_of(BOOK, parse(when))]

    assert [each.replace("(", "").replace(")", "") for each in changed] == got


def test_cases_that_cover_a_sentence_notice_its_changes() -> None:
    """With the cases for both parts of `and`, no change goes unnoticed."""
    cases = [case(APPLIES, a="yes", b="yes"), case(NOT, a="yes", b="no"), case(NOT, a="no", b="yes")]

    (found,) = mutation(author([A, B], rule_with("a and b", *cases)))

    assert (3, 0, ()) == (found.noticed, found.same, found.survivors)


def test_a_change_that_nobody_notices_comes_with_a_case() -> None:
    """The case written comes out as the right sentence says, and differently with the change."""
    (found,) = mutation(author([A, B], rule_with("a and b", case(APPLIES, a="yes", b="yes"))))

    assert ["with 'or' for 'and'", "without 'a'", "without 'b'"] == [each.mutant.what for each in found.survivors]
    assert [{"a": "yes", "b": "no"}, {"a": "no", "b": "yes"}] == sorted(
        (dict(each.given) for each in found.cases), key=lambda each: each["a"] != "yes"
    )


def test_a_change_that_makes_no_difference_is_not_held_against_the_cases() -> None:
    """A question that is asked only of those who said yes to another says the same without it."""
    (found,) = mutation(
        author([A, question("b", asked_when="a")], rule_with("a and b", case(APPLIES, a="yes", b="yes")))
    )

    assert (0, 1, ["with 'or' for 'and'", "without 'b'"]) == (
        found.noticed,
        found.same,
        [each.mutant.what for each in found.survivors],
    )


def test_the_cases_of_a_rule_are_not_asked_about_its_facts() -> None:
    """A fact's sentence is changed for its own cases alone."""
    ill = fact_with("ill", "a or b")
    of_fact, of_rule = mutation(author([A, B, C], ill, rule_with("ill", case(APPLIES, a="yes"))))

    assert 3 == len(of_fact.survivors)
    assert (0, 0, ()) == (of_rule.noticed, of_rule.same, of_rule.survivors)


def test_an_undecided_case_can_notice_too() -> None:
    """A change that settles what should stay open is noticed."""
    (found,) = mutation(author([A, B], rule_with("a and b", case(UNDECIDED, a="unsure", b="yes"))))

    assert ["with 'or' for 'and'", "without 'a'"] != [each.mutant.what for each in found.survivors]
    assert "without 'a'" not in [each.mutant.what for each in found.survivors]


@given(rulebooks())
@settings(max_examples=40)
def test_every_case_written_tells_the_change_from_the_sentence(book: Rulebook) -> None:
    """By the meaning worked out the long way, the sentence is as the case expects and the change is not."""
    made = author_of(book)
    for record in records_of(book):
        for survivor in mutation_of(made, record).survivors:
            if survivor.case is None:
                assert book.medicines_question is not None
                continue
            answers = made.answers_of(survivor.case)
            expected = {survivor.case.expect is Expectation.APPLIES}
            assert expected == naive.possible(book, answers, record.when)
            assert expected != naive.possible(book, answers, survivor.mutant.condition)


@given(rulebooks())
@settings(max_examples=20)
def test_covering_cases_leave_little_unnoticed(book: Rulebook) -> None:
    """The cases that cover a sentence and those written for what is left notice every change that matters."""
    made = author_of(book)
    for record in book.rules.values():
        covered = replace(record, cases=coverage_of(made, record).cases)
        more = mutation_of(made, covered)
        after = mutation_of(made, replace(covered, cases=(*covered.cases, *more.cases)))

        assert [each.mutant for each in more.survivors if each.case is None] == [
            each.mutant for each in after.survivors
        ]
