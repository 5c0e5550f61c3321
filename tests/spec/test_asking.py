"""Which question comes next, when asking stops, and what "complete" means."""

from screen.logic.interview import Outlook, next_question
from screen.logic.screening import screen
from screen.model.answer import Answers
from screen.model.level import Level
from screen.model.question import Question
from screen.model.rule import Rule
from screen.model.rulebook import Rulebook
from tests.builders import (
    MEDICINES,
    THINS_BLOOD,
    answers,
    choice,
    choices,
    medicine,
    other_side,
    question,
    region,
    rule,
    rulebook,
    takes,
    way_down,
)


def book(*rules: Rule, questions: tuple[Question, ...] = ()) -> Rulebook:
    """A rulebook of yes-no questions a to d, and more questions before them."""
    return rulebook([*questions, *(question(id) for id in "abcd")], rules)


def asked(rules: Rulebook, given: Answers) -> str | None:
    """The id of the next question."""
    found = next_question(rules, given)
    return found.id if found else None


def test_the_first_in_the_order_written_that_can_still_matter() -> None:
    """Questions that no undecided rule hangs on are left out."""
    rules = book(rule("r", "d"), rule("s", "b"))

    assert "b" == asked(rules, answers())
    assert "d" == asked(rules, answers(b="no"))
    assert None is asked(rules, answers(b="no", d="no"))


def test_a_question_whose_brother_decides_is_not_asked() -> None:
    """No brother under `and` is false, and none under `or` is true."""
    rules = book(rule("r", "(a and b) or c"))

    assert "c" == asked(rules, answers(a="no"))
    assert None is asked(rules, answers(c="yes"))


def test_looking_one_answer_ahead_would_ask_nothing() -> None:
    """`(a and b) or (c and d)` is asked about although no single answer changes it."""
    assert "a" == asked(book(rule("r", "(a and b) or (c and d)")), answers())


def test_a_question_waits_for_its_unanswered_gate() -> None:
    """The gate is asked first although no rule speaks of it."""
    rules = rulebook([question("ill"), question("fever", asked_when="ill")], [rule("r", "fever")])

    assert "ill" == asked(rules, answers())
    assert "fever" == asked(rules, answers(ill="yes"))
    assert "fever" == asked(rules, answers(ill="unsure"))
    assert None is asked(rules, answers(ill="no"))


def test_nothing_is_asked_for_a_rule_that_only_a_declined_answer_holds_open() -> None:
    """An answer declined ends the matter."""
    rules = rulebook([question("a", private=True), question("b")], [rule("r", "a and b")])

    assert None is asked(rules, answers(a="declined"))
    assert screen(rules, answers(a="declined")).complete
    assert ("a",) == screen(rules, answers(a="declined")).declined


def test_pain_and_medicines_are_always_asked_below_urgent() -> None:
    """A question marked as always asked comes though no rule needs it, and not once the level is urgent."""
    rules = book(rule("r", "a", "urgent"), questions=(choices("pain", "neck", always_asked=True),))

    assert "pain" == asked(rules, answers(a="no"))
    assert None is asked(rules, answers(a="yes"))


EMERGENCY = book(
    rule("e", "a and not known", "emergency"),
    rule("f", "b", "emergency"),
    rule("u", "c", "urgent"),
    rule("i", "d", "inform"),
    questions=(),
)
EMERGENCY = rulebook(
    [question("a"), way_down("known", asked_when="a"), *(question(id) for id in "bcd")],
    EMERGENCY.rules.values(),
)


def test_an_open_way_down_is_asked_at_once() -> None:
    """An emergency stands while its way down was never asked, and that question comes next."""
    given = answers(a="yes")

    assert Level.EMERGENCY == screen(EMERGENCY, given).level
    assert not screen(EMERGENCY, given).complete
    assert "known" == asked(EMERGENCY, given)


def test_an_emergency_stops_the_interview_once_its_way_down_was_asked() -> None:
    """Any answer but a sure yes leaves the emergency, and nothing more is asked."""
    for said in ("no", "unsure"):
        assert Level.EMERGENCY == screen(EMERGENCY, answers(a="yes", known=said)).level
        assert None is asked(EMERGENCY, answers(a="yes", known=said))
        assert screen(EMERGENCY, answers(a="yes", known=said)).complete


def test_a_way_down_that_is_given_goes_on_with_the_rest() -> None:
    """The interview continues where it stood."""
    assert "b" == asked(EMERGENCY, answers(a="yes", known="yes"))


def test_an_emergency_without_a_way_down_leaves_no_way_down_worth_asking() -> None:
    """When one emergency stands whatever is said, no way down of another is asked."""
    assert None is asked(EMERGENCY, answers(a="yes", b="yes"))


def test_after_urgent_only_what_can_become_an_emergency_is_asked() -> None:
    """Milder questions are no longer asked, and the screening is complete without them."""
    assert "a" == asked(EMERGENCY, answers(c="yes"))
    assert None is asked(EMERGENCY, answers(c="yes", a="no", b="no"))
    assert screen(EMERGENCY, answers(c="yes", a="no", b="no")).complete


def test_an_urgent_rule_with_an_open_way_down_is_asked_about() -> None:
    """At urgent an open way down can still lower the level."""
    rules = rulebook(
        [question("weak"), way_down("steady", asked_when="weak"), question("other")],
        [rule("u", "weak and not steady", "urgent"), rule("i", "other", "inform")],
    )

    assert "steady" == asked(rules, answers(weak="yes"))
    assert None is asked(rules, answers(weak="yes", steady="no"))
    assert "other" == asked(rules, answers(weak="yes", steady="yes"))


def test_at_most_counts_what_is_behind_an_open_way_down() -> None:
    """The count never grows: what an open way down may bring back is in it."""
    assert 5 == Outlook(EMERGENCY, answers()).at_most_more
    assert 4 == Outlook(EMERGENCY, answers(a="yes")).at_most_more
    assert 3 == Outlook(EMERGENCY, answers(a="yes", known="yes")).at_most_more
    assert 0 == Outlook(EMERGENCY, answers(a="yes", known="no")).at_most_more


def test_the_follow_up_to_an_unrecognised_medicine_is_asked() -> None:
    """One plain question closes what an unrecognised name opened."""
    rules = rulebook([MEDICINES, THINS_BLOOD], [rule("r", "anticoagulant in medicines")])

    assert "medicines" == asked(rules, answers())
    assert THINS_BLOOD.id == asked(rules, answers(medicines=takes(medicine("the small pink one"))))
    assert None is asked(rules, answers(medicines=takes(medicine("paracetamol", "other"))))
    assert 2 == Outlook(rules, answers()).at_most_more


def test_not_asked_names_every_reachable_question_never_asked() -> None:
    """Beside them stand those that can still change the result."""
    result = screen(book(rule("r", "a")), answers(b="no"))

    assert ("a", "c", "d") == result.not_asked
    assert ("a",) == result.to_ask


def test_the_side_is_asked_when_a_counting_rule_needs_it_where_it_hurts() -> None:
    """A side changes no level but a region that is shown, so it is asked, and only then."""
    asks = rule("r", "a", "inform", regions={"hands": other_side("side")})
    rules = rulebook(
        [choices("pain", "back", "neck", always_asked=True), question("a"), choice("side", "left", "right")],
        [asks],
        regions=[region("hands", "back"), region("head", "neck")],
    )

    assert "side" == asked(rules, answers(pain=["back"], a="yes"))
    assert "side" == asked(rules, answers(pain=["back"], a="unsure"))
    assert None is asked(rules, answers(pain=["back"], a="no"))
    assert None is asked(rules, answers(pain=["neck"], a="yes"))
    assert 2 == Outlook(rules, answers(pain=["back"])).at_most_more
