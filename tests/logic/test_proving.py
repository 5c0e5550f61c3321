"""Proofs hold exactly when nobody among all people breaks the claim."""

from dataclasses import replace

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from screen.logic.conditions import parse
from screen.logic.possible_answers import PossibleAnswers
from screen.logic.proving import breaking, conditions_in, has_only_waiting_regions, prove
from screen.logic.screening import screen
from screen.model.answer import Answers, Plain
from screen.model.condition import Condition, Not, Word
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
from screen.model.region import RegionChange
from screen.model.rulebook import Rulebook
from screen.model.screening import Status
from tests import naive
from tests.builders import (
    MEDICINES,
    THINS_BLOOD,
    answers,
    choice,
    choices,
    medicine,
    number,
    one,
    other_side,
    question,
    region,
    rule,
    rulebook,
    takes,
    way_down,
)
from tests.every_person import count, everybody, lexicon
from tests.strategies import YES_OR_NO, conditions, risks, rulebooks

MOST = 30_000
LEVELS = [level for level in Level if level]


@st.composite
def claims(draw: st.DrawFn, book: Rulebook) -> Claim:
    """A claim about this rulebook, true or not."""
    asked = list(book.questions.values())
    when: Condition = draw(conditions(risks(asked), 3))
    ways = [each for each in asked if each.settles]
    if draw(YES_OR_NO) and ways:
        when = Not(Word(draw(st.sampled_from(ways)).id))
    level = draw(st.sampled_from(LEVELS))
    rules = draw(st.lists(st.sampled_from(sorted(book.rules)), min_size=2, max_size=2))
    several: list[Claim] = [
        ShowsAtLeast(when, level),
        ShowsAtLeast(when, level, even_if_unsure=True),
        ShowsAtMost(when, Level(level - 1)),
        EveryRuleAt(level, draw(st.sampled_from(LEVELS)), even_if_unsure=draw(YES_OR_NO)),
        WithholdsRegions(level),
        EveryRegionWaits(level),
        EqualRules(tuple(rules)),
    ]
    return draw(st.sampled_from(several))


@st.composite
def books_with_regions(draw: st.DrawFn) -> Rulebook:
    """A rulebook whose rules let regions wait in every way, on both sides or on one."""
    book = draw(rulebooks())
    regions = [region("hands", "back"), region("head", "neck"), region("feet", "neck", "back")]
    changes: list[str | RegionChange] = ["shallow-only", "clinician-ok", "avoid-region", other_side("side"), other_side("side", ["left"], [])]
    if "q0" in book.questions and book.questions["q0"].values:
        changes.append(other_side("q0", [], ["x"]))
    some = st.dictionaries(st.sampled_from([each.id for each in regions]), st.sampled_from(changes), max_size=3)
    rules = {id: replace(each, regions=rule("x", "x", regions=draw(some)).regions) for id, each in book.rules.items()}
    return replace(book, rules=rules, regions={each.id: each for each in regions})


def proof_of(book: Rulebook, claim: Claim) -> tuple[int, tuple[Answers, ...]]:
    """How many people it took, and those against."""
    equal = isinstance(claim, EqualRules)
    proof = prove(PossibleAnswers(book, lexicon, conditions_in(claim), all_answered=equal), claim)
    return proof.people, proof.against


@settings(max_examples=150)
@given(st.data())
def test_proved_means_that_nobody_breaks_the_claim(data: st.DataObject) -> None:
    """A proof finds somebody against the claim exactly when somebody among all people breaks it."""
    book = data.draw(rulebooks())
    claim = data.draw(claims(book))
    equal = isinstance(claim, EqualRules)
    assume(count(book, all_answered=equal) <= MOST)

    _, against = proof_of(book, claim)

    assert bool(breaking(book, claim, everybody(book, all_answered=equal))) == bool(against)


@settings(max_examples=150)
@given(books_with_regions(), st.sampled_from(LEVELS))
def test_all_regions_wait_is_proved_exactly(book: Rulebook, level: Level) -> None:
    """The smallest ways for all regions to wait miss nobody, whatever the sides and however many rules it takes."""
    assume(count(book) <= MOST // 3)

    _, against = proof_of(book, EveryRegionWaits(level))

    assert bool(breaking(book, EveryRegionWaits(level), everybody(book))) == bool(against)
