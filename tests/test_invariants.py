"""What the shipped rules promise is proved of them."""

from functools import cache

import pytest

from screen.checking.proofs import Proofs, Verdict, prove_rulebook
from screen.model.invariant import EveryRegionWaits
from screen.reading.rulebook import load_lexicon, load_rulebook

RULEBOOK = load_rulebook()


@cache
def proofs() -> Proofs:
    """All that is proved of the shipped rules."""
    return prove_rulebook(RULEBOOK, load_lexicon)


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


def test_waiting_regions_are_claimed_about() -> None:
    """The promise about people without a region left is among the invariants."""
    assert any(isinstance(each.claim, EveryRegionWaits) for each in RULEBOOK.invariants.values())
