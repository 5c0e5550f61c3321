"""What a condition may say, and how everything else is refused."""

import pytest

from screen.logic.conditions import ConditionError, parse
from screen.logic.soundness import flaws
from screen.model.condition import And, AtLeast, Compares, Comparison, Has, Not, Or, Word, sentence
from tests.builders import (
    CLASSES,
    MEDICINES,
    THINS_BLOOD,
    choice,
    choices,
    fact,
    number,
    question,
    rule,
    rulebook,
    way_down,
)


def test_the_shapes_of_a_condition() -> None:
    """Words, values, comparisons, `and`, `or`, `not`, brackets and `at_least` are all there is."""
    read = parse("(pregnant or age >= 40) and at_least(2, fever, valve in heart, chills) and not checked")

    assert (
        And(
            (
                Or((Word("pregnant"), Compares("age", Comparison.AT_LEAST, 40))),
                AtLeast(2, (Word("fever"), Has("valve", "heart"), Word("chills"))),
                Not(Word("checked")),
            )
        )
        == read
    )


@pytest.mark.parametrize(
    "text",
    [
        "a",
        "a and b",
        "a or (b and c)",
        "at_least(2, a, b, c)",
        "v in q",
        "n >= 1 and n < 9",
        "a and not w",
        "(a\n or b)",
    ],
)
def test_what_is_read_can_be_written_again(text: str) -> None:
    """The sentence of a condition reads back to the same condition."""
    assert parse(text) == parse(sentence(parse(text)))


@pytest.mark.parametrize(
    ("text", "code", "column"),
    [
        ("a and b or c", "condition-brackets", 1),
        ("a or b and c", "condition-brackets", 6),
        ("1 < age < 3", "condition-chain", 1),
        ("a in b in c", "condition-chain", 1),
        ("v not in q", "condition-not-in", 1),
        ("a == b", "condition-sign", 3),
        ("a != b", "condition-sign", 3),
        ("a and not (b and c)", "not-before-way-down", 7),
        ("not not a", "not-before-way-down", 1),
        ("a) or (b", "condition-syntax", 2),
        ("(a or b", "condition-syntax", 1),
        ("Pregnant", "condition-capital", 1),
        ("worse-lying in pain", "condition-sign", 6),
        ("age >= 0x1f", "condition-number", 8),
        ("age >= 1_0", "condition-sign", 9),
        ("age >= 065", "condition-number", 8),
        ("age >= 6.5", "condition-sign", 9),
        ("ａ or b", "condition-sign", 1),
        ("f(a)", "condition-function", 1),
        ("at_least(1, a, b, c)", "condition-at-least", 10),
        ("at_least(3, a, b, c)", "condition-at-least", 10),
        ("__import__", "condition-sign", 1),
        ("a.b", "condition-sign", 2),
        ("a[0]", "condition-sign", 2),
        ("lambda", "condition-syntax", 6),
        ("a if b else c", "condition-syntax", 1),
        ("a, b", "condition-syntax", 1),
        ("a or a", "condition-repeats", 6),
        ("v in q or v in q", "condition-repeats", 11),
        (" or ".join(f"a{n}" for n in range(13)), "condition-too-long", 75),
        ("", "condition-syntax", 1),
        ("a or", "condition-syntax", 4),
    ],
)
def test_everything_else_is_refused_with_its_place(text: str, code: str, column: int) -> None:
    """A sentence that is no condition is refused with the kind of fault and the column."""
    with pytest.raises(ConditionError) as refused:
        parse(text)

    assert (code, column) == (refused.value.code, refused.value.column)


def test_comparisons_of_one_number_may_stand_twice() -> None:
    """A number may be compared more than once in a sentence."""
    assert "age >= 12 and age <= 55" == sentence(parse("age >= 12 and age <= 55"))


QUESTIONS = [
    question("fever"),
    number("age"),
    choices("heart", "valve", "pacemaker"),
    choice("began", "fall", "slowly"),
    question("toilet"),
    way_down("toilet_known", asked_when="toilet"),
    choice("history", "recent", "checked!", asked_when="toilet"),
    MEDICINES,
    THINS_BLOOD,
]


@pytest.mark.parametrize(
    ("when", "code", "column", "says"),
    [
        ("feever", "unknown-question", 1, "Did you mean 'fever'?"),
        ("fever or valv in heart", "unknown-value", 10, "Did you mean 'valve'?"),
        ("valve in hart", "unknown-question", 1, "Did you mean 'heart'?"),
        ("anticoagulent in medicines", "unknown-class", 1, "Did you mean 'anticoagulant'?"),
        ("age", "wrong-kind", 1, "age >= 65"),
        ("heart", "wrong-kind", 1, "value in heart"),
        ("fever >= 3", "wrong-kind", 1, "not a number"),
        ("yes in fever", "wrong-kind", 1, "has no values"),
        ("fever and not age", "wrong-kind", 15, "not answered with yes or no"),
        ("age >= 5 and not fever", "not-before-way-down", 18, "only before a way down"),
        ("toilet and toilet_known", "way-down-without-not", 12, "only directly after 'not'"),
        ("toilet and checked in history", "way-down-without-not", 12, "only directly after 'not'"),
        ("fall in began and slowly in began", "never-true", 0, "never be true"),
        ("age >= 60 and age < 50", "never-true", 0, "never be true"),
        ("fall in began or slowly in began", "never-false", 0, "never be false"),
        ("age >= 0", "never-false", 0, "never be false"),
        ("age >= 65 or age >= 70", "idle-part", 14, "never matters"),
        ("fever and not toilet_known", "way-down-unreachable", 15, "asked only when: toilet"),
    ],
)
def test_a_condition_must_mean_something(when: str, code: str, column: int, says: str) -> None:
    """Unknown words, misuse of ways down and sentences that decide nothing are refused with the nearest right word."""
    (flaw,) = flaws(rulebook(QUESTIONS, [rule("r", when)]))

    assert (code, column) == (flaw.code, flaw.column)
    assert says in flaw.sentence


@pytest.mark.parametrize(
    "when",
    [
        "fever and age >= 65",
        "toilet and not toilet_known",
        "toilet and not checked in history",
        "fever or (toilet and not checked in history)",
        "anticoagulant in medicines or anticoagulant in medicines_stopped",
        "unrecognised in medicines",
        "ill and age < 16",
    ],
)
def test_a_condition_that_means_something_is_accepted(when: str) -> None:
    """Nothing is held against a sound condition."""
    book = rulebook(QUESTIONS, [rule("r", when)], [fact("ill", "fever or valve in heart")])

    assert [] == flaws(book)


def test_facts_are_written_before_they_are_used() -> None:
    """A fact may use an earlier fact, so there are no circles."""
    book = rulebook(QUESTIONS, facts=[fact("worse", "ill and age >= 65"), fact("ill", "fever")])

    assert [flaw.code for flaw in flaws(book)] == ["fact-order"]


@pytest.mark.parametrize(
    ("gate", "code"),
    [
        ("later", "gate-order"),
        ("follow_up", "gate-order"),
        ("known", "way-down-without-not"),
        ("fever and not known", "gate-way-down"),
        ("settled", "gate-way-down"),
        ("late", "gate-order"),
    ],
)
def test_gates_speak_of_earlier_risks_only(gate: str, code: str) -> None:
    """`asked_when` uses questions written earlier, and neither `not` nor ways down, also inside a fact."""
    asked = [
        question("fever"),
        way_down("known", asked_when="fever"),
        question("follow_up", asked_when=gate),
        question("later"),
    ]
    book = rulebook(asked, facts=[fact("settled", "fever and not known"), fact("late", "fever or later")])

    assert code in [flaw.code for flaw in flaws(book)]


def test_two_values_may_not_become_one_word() -> None:
    """`a-b` and `a_b` would be the same word in a condition."""
    book = rulebook([choices("signs", "red-spot", "red_spot")], classes=())

    assert [flaw.code for flaw in flaws(book)] == ["same-value"]


def test_classes_name_questions_that_are_there() -> None:
    """The follow-up that closes a class must be a yes-no question of the rulebook."""
    book = rulebook([MEDICINES], classes=CLASSES[:1])

    assert [flaw.code for flaw in flaws(book)] == ["unknown-yes-no"]
