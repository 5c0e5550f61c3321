"""For whom a claim does not hold."""

import pytest

from screen.logic.claims import breaking
from screen.logic.conditions import parse
from screen.model.invariant import (
    Claim,
    EqualRules,
    EveryRegionWaits,
    EveryRuleAt,
    ShowsAtLeast,
    ShowsAtMost,
    WithholdsRegions,
)
from screen.model.level import Level
from tests.builders import answers, choices, question, region, rule, rulebook

BOOK = rulebook(
    [choices("pain", "neck"), question("a"), question("b"), question("c")],
    [
        rule("grave", "a and b", "emergency"),
        rule("mild", "a", "inform", if_unsure=None, regions={"hands": "avoid-region"}),
        rule("other", "b and c", "consult"),
    ],
    regions=[region("hands", "neck")],
)
A = parse("a")


@pytest.mark.parametrize(
    ("claim", "given", "breaks"),
    [
        (ShowsAtLeast(A, Level.CONSULT), {"a": "yes"}, True),
        (ShowsAtLeast(A, Level.CONSULT), {"a": "yes", "b": "yes"}, False),
        (ShowsAtLeast(A, Level.CONSULT), {"a": "unsure"}, False),
        (ShowsAtLeast(A, Level.CONSULT, even_if_unsure=True), {"a": "unsure"}, True),
        (ShowsAtLeast(A, Level.CONSULT, even_if_unsure=True), {}, False),
        (ShowsAtMost(A, Level.INFORM), {"a": "yes"}, False),
        (ShowsAtMost(A, Level.INFORM), {"a": "yes", "b": "unsure"}, True),
        (ShowsAtMost(A, Level.EMERGENCY), {"a": "yes", "b": "yes"}, False),
        (EveryRuleAt(Level.INFORM, Level.CONSULT), {"a": "yes"}, True),
        (EveryRuleAt(Level.EMERGENCY, Level.URGENT, even_if_unsure=True), {"a": "yes", "b": "unsure"}, False),
        (WithholdsRegions(Level.URGENT), {"a": "yes", "b": "yes", "pain": ["neck"]}, False),
        (WithholdsRegions(Level.INFORM), {"a": "yes", "pain": ["neck"]}, True),
        (EveryRegionWaits(Level.CONSULT), {"a": "yes", "pain": ["neck"]}, True),
        (EveryRegionWaits(Level.CONSULT), {"a": "yes"}, False),
        (EveryRegionWaits(Level.CONSULT), {"a": "yes", "b": "yes", "pain": ["neck"]}, False),
        (EveryRegionWaits(Level.INFORM), {"a": "yes", "pain": ["neck"]}, False),
        (EqualRules(("grave", "mild")), {"a": "yes", "b": "no"}, True),
        (EqualRules(("grave", "mild")), {"a": "yes", "b": "yes"}, False),
    ],
)
def test_a_claim_and_one_person(claim: Claim, given: dict[str, object], breaks: bool) -> None:
    """The claim is judged by what a screening of the person shows."""
    person = answers(**given)

    assert [person] * breaks == breaking(BOOK, claim, [person])
