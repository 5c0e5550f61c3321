"""What the shipped rules promise is proved of them."""

import json
from dataclasses import replace
from functools import cache

import pytest

from screen.checking.counter_examples import counter_example
from screen.checking.proofs import Proofs, Verdict, prove_rulebook
from screen.logic.claims import breaking, conditions_in
from screen.logic.possible_answers import PossibleAnswers
from screen.logic.proving import prove
from screen.model.invariant import EveryRegionWaits, ShowsAtLeast
from screen.model.level import Level
from tests.cli.program import run
from tests.shipped import lexicon, rulebook

RULEBOOK = rulebook()


@cache
def proofs() -> Proofs:
    """All that is proved of the shipped rules."""
    return prove_rulebook(RULEBOOK, lexicon)


@pytest.mark.parametrize("id", RULEBOOK.invariants)
def test_invariant_is_proved(id: str) -> None:
    """Nobody who can ever answer is against it."""
    (found,) = [each for each in proofs().invariants if each.invariant.id == id]

    assert (Verdict.PROVED, None, "") == (found.verdict, found.example and dict(found.example.words), found.refusal)


def test_every_rule_can_apply_and_can_fail_to_apply() -> None:
    """No rule is idle, and none is there for everybody."""
    assert [] == [each.rule.id for each in proofs().rules if each.verdict is not Verdict.PROVED]


def test_every_level_can_be_shown() -> None:
    """Somebody is shown each of the five levels."""
    assert [] == [each.level.id for each in proofs().levels if each.verdict is not Verdict.PROVED]


def test_no_two_rules_are_equal_unawares() -> None:
    """Two pages that say the same at once would drift apart."""
    assert "" == proofs().refusal
    assert [] == [(each.rule.id, each.other.id) for each in proofs().equal]


@pytest.mark.parametrize(
    ("rule", "invariant"),
    [
        ("anticoagulant-stable", "blood-thinner-asks-first"),
        ("anticoagulant-stable", "unknown-medicine-may-thin-blood"),
        ("under-16", "children-ask-first"),
        ("pregnancy-few-places-left", "every-region-waits"),
        ("ces-saddle-numbness", "nerves-to-bladder-and-saddle"),
    ],
)
def test_a_rule_taken_away_is_noticed(rule: str, invariant: str) -> None:
    """The claim that rests on it is refuted, by somebody whom a screening shows too little."""
    rules = {id: each for id, each in RULEBOOK.rules.items() if id != rule}
    book = replace(RULEBOOK, rules=rules, invariants={invariant: RULEBOOK.invariants[invariant]})
    claim = book.invariants[invariant].claim
    possible = PossibleAnswers(book, lexicon, conditions_in(claim))

    against = prove(possible, claim).against

    assert against
    assert [*against] == breaking(book, claim, against)


def test_a_counter_example_is_shown_the_level_told() -> None:
    """The answers that `rules prove` prints against a claim that does not hold are shown what it says."""
    claim = RULEBOOK.invariants["blood-thinner-asks-first"].claim
    assert isinstance(claim, ShowsAtLeast)
    claim = replace(claim, at_least=Level.EMERGENCY)
    possible = PossibleAnswers(RULEBOOK, lexicon, conditions_in(claim))

    example = counter_example(possible, claim, prove(possible, claim).against)
    checked = run("check", "--answers", "-", "--format", "json", stdin=json.dumps(dict(example.words)))

    assert example.shown.id == json.loads(checked.stdout)["level"]


def test_waiting_regions_are_claimed_about() -> None:
    """The promise about people without a region left is among the invariants."""
    assert any(isinstance(each.claim, EveryRegionWaits) for each in RULEBOOK.invariants.values())
