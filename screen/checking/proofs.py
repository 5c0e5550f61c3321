"""Everything that can be proved about a rulebook: its rules, its levels, and the invariants written for it."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TypeVar

from screen.checking.counter_examples import CounterExample, counter_example
from screen.checking.implications import Implication, implications
from screen.logic.claims import conditions_in
from screen.logic.mildest_people import MOST_PEOPLE, Group, TooManyPeople, mildest_people, wholly_divided
from screen.logic.possible_answers import PossibleAnswers
from screen.logic.proving import prove, somebody_shown
from screen.logic.smallest_ways import MOST_WAYS, TooManyWays, Way, Weight, smallest_ways
from screen.model.invariant import EqualRules, Invariant
from screen.model.level import Level
from screen.model.medicine import Lexicon
from screen.model.rule import Rule
from screen.model.rulebook import Rulebook

T = TypeVar("T")


class Verdict(StrEnum):
    """What came of a proof. `REFUSED`: it would take more than is looked at, so nothing is known."""

    PROVED = "proved"
    REFUTED = "refuted"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class RuleProof:
    """Whether a rule applies to somebody, and whether there is somebody to whom it does not apply."""

    rule: Rule
    verdict: Verdict
    applies: bool = False
    fails: bool = False
    refusal: str = ""


@dataclass(frozen=True, slots=True)
class LevelProof:
    """Whether somebody is shown just this level."""

    level: Level
    verdict: Verdict
    refusal: str = ""


@dataclass(frozen=True, slots=True)
class InvariantProof:
    """What came of one invariant; so many people were put side by side for it."""

    invariant: Invariant
    verdict: Verdict
    people: int = 0
    example: CounterExample | None = None
    refusal: str = ""


@dataclass(frozen=True, slots=True)
class Proofs:
    """All that was proved of one rulebook. `refusal` says why it is not known which rules imply each other."""

    rules: tuple[RuleProof, ...]
    levels: tuple[LevelProof, ...]
    invariants: tuple[InvariantProof, ...]
    implications: tuple[Implication, ...]
    refusal: str = ""

    @property
    def worth_a_look(self) -> list[Implication]:
        """Rules that apply only where one of the same or a graver level does too, so that they never make the level."""
        return [each for each in self.implications if not each.equal and each.other.level >= each.rule.level]

    @property
    def equal(self) -> list[Implication]:
        """Pairs of rules that apply to just the same people, and no invariant says that it is meant."""
        claims = [each.invariant.claim for each in self.invariants]
        meant = [set(claim.rules) for claim in claims if isinstance(claim, EqualRules)]
        return [
            each
            for each in self.implications
            if each.equal and not any({each.rule.id, each.other.id} <= some for some in meant)
        ]

    @property
    def all_is_well(self) -> bool:
        """Whether everything is proved and no two rules are equal unawares."""
        several: tuple[RuleProof | LevelProof | InvariantProof, ...] = (*self.rules, *self.levels, *self.invariants)
        return not self.refusal and not self.equal and all(each.verdict is Verdict.PROVED for each in several)


def prove_rulebook(rulebook: Rulebook, lexicon: Callable[[], Lexicon]) -> Proofs:
    """Everything about this rulebook; the lexicon is fetched once, and only when a condition speaks of medicines."""
    lexicon = cache(lexicon)
    answered = PossibleAnswers(rulebook, lexicon, all_answered=True)
    found, refusal = _or_refusal(lambda: implications(answered))
    return Proofs(
        rules=tuple(_rule_proof(answered, rule) for rule in rulebook.rules.values()),
        levels=tuple(_level_proof(PossibleAnswers(rulebook, lexicon), level) for level in Level),
        invariants=tuple(_invariant_proof(rulebook, lexicon, each) for each in rulebook.invariants.values()),
        implications=tuple(found or ()),
        refusal=refusal,
    )


def _invariant_proof(rulebook: Rulebook, lexicon: Callable[[], Lexicon], invariant: Invariant) -> InvariantProof:
    claim = invariant.claim
    all_answered = isinstance(claim, EqualRules)
    possible = PossibleAnswers(rulebook, lexicon, conditions_in(claim), all_answered=all_answered)
    proof, refusal = _or_refusal(lambda: prove(possible, claim))
    if proof is None:
        return InvariantProof(invariant, Verdict.REFUSED, refusal=refusal)
    if not proof.against:
        return InvariantProof(invariant, Verdict.PROVED, proof.people)
    example = counter_example(possible, claim, proof.against)
    return InvariantProof(invariant, Verdict.REFUTED, proof.people, example)


def _rule_proof(possible: PossibleAnswers, rule: Rule) -> RuleProof:
    """The rule applies in one of its smallest ways if it ever does, and not to the mildest people if it ever fails."""

    def applies() -> bool:
        ways = smallest_ways(possible.rulebook, rule.when, gates=Weight.YES)
        return any(_truth_of(group, rule) for group in mildest_people(possible, ways))

    def fails() -> bool:
        groups = mildest_people(possible, [Way()])
        return any(_truth_of(group, rule) != _everyone(group) for group in _more_and_more_divided(possible, groups))

    applying, refusal = _or_refusal(applies)
    failing, other = _or_refusal(fails)
    if refusal or other:
        return RuleProof(rule, Verdict.REFUSED, bool(applying), bool(failing), refusal or other)
    return RuleProof(rule, _verdict(bool(applying and failing)), bool(applying), bool(failing))


def _truth_of(group: Group, rule: Rule) -> int:
    return group.people.block().truth(rule.when).surely


def _everyone(group: Group) -> int:
    return (1 << len(group.people)) - 1


def _more_and_more_divided(possible: PossibleAnswers, groups: Iterable[Group]) -> Iterator[Group]:
    """The groups as they are, and then with all they stand for."""
    groups = list(groups)
    yield from groups
    yield from (wholly_divided(possible, group) for group in groups if group.undivided)


def _level_proof(possible: PossibleAnswers, level: Level) -> LevelProof:
    shown, refusal = _or_refusal(lambda: somebody_shown(possible, level) is not None)
    return LevelProof(level, Verdict.REFUSED if refusal else _verdict(bool(shown)), refusal)


def _verdict(holds: bool) -> Verdict:
    return Verdict.PROVED if holds else Verdict.REFUTED


def _or_refusal(work: Callable[[], T]) -> tuple[T | None, str]:
    """What the work gives, or why it is refused."""
    try:
        return work(), ""
    except TooManyPeople as error:
        return None, f"It would take {error.people:,} people side by side, and more than {MOST_PEOPLE:,} are refused."
    except TooManyWays as error:
        return None, f"It would take {error.ways:,} smallest ways, and more than {MOST_WAYS:,} are refused."
