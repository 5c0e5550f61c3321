"""All that is proved of a rulebook, together."""

from collections.abc import Sequence
from dataclasses import replace

from screen.checking.proofs import Proofs, Verdict, prove_rulebook
from screen.logic.conditions import parse
from screen.model.condition import And
from screen.model.invariant import Claim, EqualRules, EveryRuleAt, Invariant, ShowsAtLeast
from screen.model.level import Level
from screen.model.question import Question
from screen.model.rule import Rule
from tests.builders import number, question, rule, rulebook
from tests.every_person import lexicon

A, B = question("a"), question("b")


def proofs(asked: Sequence[Question], rules: Sequence[Rule], *claims: Claim) -> Proofs:
    """What is proved of these rules and claims."""
    book = rulebook(asked, rules)
    invariants = {f"i{index}": Invariant(f"i{index}", "It holds.", claim) for index, claim in enumerate(claims)}
    return prove_rulebook(replace(book, invariants=invariants), lexicon)


ALL_LEVELS = [rule(level.id, f"{letter}", level.id) for letter, level in zip("abcd", list(Level)[1:], strict=True)]
ASKED = [question(letter) for letter in "abcd"]


def test_a_plain_rulebook_is_well() -> None:
    """Each rule applies and fails, each level is shown, and no two rules are equal."""
    found = proofs(ASKED, ALL_LEVELS, EveryRuleAt(Level.URGENT, Level.URGENT))

    assert found.all_is_well
    assert [Verdict.PROVED] * 4 == [each.verdict for each in found.rules]
    assert [Verdict.PROVED] * 5 == [each.verdict for each in found.levels]
    assert [Verdict.PROVED] == [each.verdict for each in found.invariants]


def test_a_rule_that_can_never_apply() -> None:
    """No age is both."""
    found = proofs([number("age"), A], [rule("r", "a and age < 18 and age >= 65")])

    assert (False, True, Verdict.REFUTED) == (found.rules[0].applies, found.rules[0].fails, found.rules[0].verdict)


def test_a_rule_that_always_applies() -> None:
    """Every age is one of both."""
    found = proofs([number("age")], [rule("r", "age < 18 or age >= 18")])

    assert (True, False, Verdict.REFUTED) == (found.rules[0].applies, found.rules[0].fails, found.rules[0].verdict)


def test_a_level_that_nobody_is_shown() -> None:
    """A milder rule that applies only beside a graver one never makes the level."""
    found = proofs([A, B], [rule("r", "a", "urgent", if_unsure="urgent"), rule("s", "a and b", "inform")])

    assert [Level.INFORM, Level.CONSULT, Level.EMERGENCY] == [
        each.level for each in found.levels if each.verdict is Verdict.REFUTED
    ]


def test_a_level_shown_only_to_somebody_not_sure() -> None:
    """Not being sure of an urgent sign can be what makes a level."""
    found = proofs([A], [rule("r", "a", "urgent")])

    assert Verdict.PROVED is found.levels[Level.CONSULT].verdict


def test_implied_by_a_graver_rule_is_worth_a_look() -> None:
    """The other way round it is an ordinary combination."""
    rules = [
        rule("mild", "a and b", "inform"),
        rule("grave", "a", "urgent"),
        rule("graver", "b and a and c", "emergency"),
    ]
    found = proofs(ASKED, rules)

    assert [("mild", "grave")] == [(each.rule.id, each.other.id) for each in found.worth_a_look]


def test_equal_rules_are_a_problem_unless_they_are_meant() -> None:
    """An invariant that names both says so."""
    rules = [rule("r", "a or b"), rule("s", "b or a", "inform")]

    assert [("r", "s")] == [(each.rule.id, each.other.id) for each in proofs([A, B], rules).equal]
    assert [] == proofs([A, B], rules, EqualRules(("r", "s"))).equal


def test_a_refuted_claim_has_its_counter_example() -> None:
    """Somebody is shown for whom it does not hold, and the level they are shown."""
    (found,) = proofs([A, B], [rule("r", "a", "inform")], ShowsAtLeast(parse("a or b"), Level.INFORM)).invariants

    assert Verdict.REFUTED is found.verdict
    assert found.example is not None
    assert ({"b": "yes"}, Level.NO_FLAGS) == (found.example.words, found.example.shown)


def test_what_takes_too_much_is_refused_with_the_number() -> None:
    """A refusal is no proof, and says why."""
    asked = [question(f"a{index}") for index in range(24)]
    several = [f"at_least(6, {', '.join(each.id for each in asked[start : start + 12])})" for start in (0, 12)]
    claim = ShowsAtLeast(And(tuple(parse(each) for each in several)), Level.INFORM)
    found = proofs(asked, [rule("r", several[0])], claim)

    assert Verdict.REFUSED is found.invariants[0].verdict
    assert "It would take 853,776 smallest ways, and more than 2,000 are refused." == found.invariants[0].refusal
    assert not found.all_is_well
