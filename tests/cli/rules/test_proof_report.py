"""What was proved, as text."""

from collections.abc import Sequence
from dataclasses import replace

from screen.checking.proofs import prove_rulebook
from screen.cli.rules.proof_report import as_json, as_text
from screen.logic.conditions import parse
from screen.model.condition import And
from screen.model.invariant import Claim, EqualRules, Invariant, ShowsAtLeast, ShowsAtMost, WithholdsRegions
from screen.model.level import Level
from screen.model.question import Question
from screen.model.rule import Rule
from tests.builders import MEDICINES, THINS_BLOOD, number, question, rule, rulebook
from tests.every_person import lexicon


def report(asked: Sequence[Question], rules: Sequence[Rule], *claims: Claim) -> list[str]:
    """The lines of the report."""
    invariants = {f"i{index}": Invariant(f"i{index}", "So it is.", claim) for index, claim in enumerate(claims)}
    proofs = prove_rulebook(replace(rulebook(asked, rules), invariants=invariants), lexicon)
    assert str(proofs.all_is_well).lower() in as_json(proofs)
    return as_text(proofs).splitlines()


def test_idle_rules_and_levels() -> None:
    """A rule that never or always applies is named, and a level that nobody is shown."""
    lines = report(
        [number("age")], [rule("always", "age < 18 or age >= 18", "inform"), rule("never", "age < 18 and age >= 18")]
    )

    assert "always always applies, whatever is answered." == lines[0]
    assert "never can never apply, whatever is answered." == lines[1]
    assert "Level urgent: nobody is shown it." in lines


def test_pairs() -> None:
    """Equal rules are a problem, and a rule that never makes the level is worth a look."""
    rules = [rule("r", "a", "urgent"), rule("s", "a"), rule("t", "a and b", "inform")]

    lines = report([question("a"), question("b")], rules)

    assert [
        "r and s apply to just the same people. Make them one rule, or say that it is",
        "meant with an invariant 'equal_rules'.",
        "Worth a look, for they never make the level:",
        "  r (urgent) applies wherever t (inform) does.",
        "  s (consult) applies wherever t (inform) does.",
    ] == lines[4:9]


def test_what_must_not_apply() -> None:
    """Against a claim that a level is not passed stands the case of a rule that must not apply."""
    lines = report([question("a")], [rule("r", "a")], ShowsAtMost(parse("a"), Level.INFORM))

    assert "    - {name: without it i0 does not hold, given: {a: yes}, expect: does-not-apply}" in lines


def test_nothing_to_paste_for_regions() -> None:
    """That regions are withheld is no matter of a rule, so there is no case."""
    lines = report([question("a")], [rule("r", "a")], WithholdsRegions(Level.CONSULT))

    assert any("echo '{" in line for line in lines)
    assert not any("- {name" in line for line in lines)


def test_equal_rules_that_differ() -> None:
    """Somebody to whom only one of both applies is told."""
    lines = report([question("a"), question("b")], [rule("r", "a"), rule("s", "a and b")], EqualRules(("r", "s")))

    assert '    echo \'{"a": "yes", "b": "no"}\' | acuscreen check --answers -' in lines


def test_words_that_cannot_tell_all() -> None:
    """A medicine perhaps taken has no words of its own, and the report says so."""
    rules = [rule("r", "nsaid in medicines", if_unsure=None)]

    lines = report([MEDICINES, THINS_BLOOD], rules, ShowsAtLeast(parse("nsaid in medicines"), Level.CONSULT, True))

    assert any("medicines" in line and "unsure" in line for line in lines) or (
        "    The words leave out that it is not sure whether the medicine is taken." in lines
    )


def test_a_refusal() -> None:
    """The number is told, and that nothing is known."""
    asked = [question(f"a{index}") for index in range(24)]
    several = [f"at_least(6, {', '.join(each.id for each in asked[start : start + 12])})" for start in (0, 12)]
    claim = ShowsAtLeast(And(tuple(parse(each) for each in several)), Level.INFORM)

    lines = report(asked, [rule("r", several[0])], claim)

    start = lines.index("not proved: i0")
    assert [
        "  So it is.",
        "  It would take 853,776 smallest ways, and more than 2,000 are refused.",
        "",
        "0 of 1 invariant proved, with 0 people side by side.",
    ] == lines[start + 1 :]
