"""How a grave rule may come to count less."""

from dataclasses import replace

from screen.logic.conditions import parse
from screen.model.level import Level
from screen.model.rule import Fact, Rule
from screen.model.rulebook import Rulebook
from screen.reading.overlay import NO_RULES
from screen.reading.weakening import grave_rules, weakenings_of_levels, weakenings_of_meaning
from tests.builders import question, rule

QUESTIONS = {id: question(id) for id in ("a", "b", "c", *(f"q{number}" for number in range(20)))}


def rulebook(rule: Rule, *facts: Fact) -> Rulebook:
    """Yes-no questions and one rule."""
    return replace(NO_RULES, questions=QUESTIONS, rules={rule.id: rule}, facts={fact.id: fact for fact in facts})


def grave(when: str) -> Rule:
    """An emergency rule with this sentence."""
    return rule("grave", when, level="emergency")


def narrowed(was: str, now: str) -> bool:
    """Whether the second sentence in place of the first would need an approval."""
    before, after = rulebook(grave(was)), rulebook(grave(now))
    return bool(list(weakenings_of_meaning(before, after, after, lambda _: False)))


def test_grave_rules_are_emergencies_and_urgent_ones() -> None:
    """Only rules that send somebody to a doctor today or sooner are guarded."""
    book = replace(NO_RULES, rules={id: rule(id, "a", level=id) for id in ("emergency", "urgent", "consult", "inform")})

    assert [Level.EMERGENCY, Level.URGENT] == [each.level for each in grave_rules(book)]


def test_a_sentence_for_fewer_people_is_narrower() -> None:
    """A sentence is narrower when somebody it was true for is left out, however it is written."""
    assert not narrowed("a or b", "b or a")
    assert not narrowed("a and b", "a")
    assert not narrowed("at_least(2, a, b, c)", "a or b or c")
    assert narrowed("a", "a and b")
    assert narrowed("a or b", "a")
    assert narrowed("a", "b")


def test_what_cannot_be_compared_counts_as_narrower() -> None:
    """Where too many kinds of people would have to be compared the answer errs to the guarded side."""
    many = " or ".join(f"q{number}" for number in range(12))
    more = " or ".join(f"q{number}" for number in range(8, 20))

    assert narrowed(many, more)


def test_a_fact_is_compared_as_what_it_says() -> None:
    """A sentence may be moved into a fact, and a fact renamed, without being narrower."""
    before = rulebook(grave("a or b"))
    after = rulebook(grave("either"), Fact("either", "Either.", parse("a or b"), ()))

    assert [] == list(weakenings_of_meaning(before, after, after, lambda _: False))


def test_a_rule_withdrawn_is_told_once() -> None:
    """A rule that went is told by its level alone."""
    before, after = rulebook(grave("a")), replace(NO_RULES, questions=QUESTIONS)

    assert ["withdrawn"] == [each.field for each in weakenings_of_levels(before, after)]
    assert [] == list(weakenings_of_meaning(before, after, after, lambda _: False))
