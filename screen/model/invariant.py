"""What must hold of the whole rulebook, whoever changes a rule: claims that are proved, never sampled."""

from screen.model.condition import Condition
from screen.model.level import Level
from screen.model.values import dataclass


@dataclass(frozen=True, slots=True)
class ShowsAtLeast:
    """Whoever gives these answers is shown this level or a graver one, whatever else they answer.

    With `even_if_unsure` that holds already for somebody who is not sure of them.
    """

    when: Condition
    at_least: Level
    even_if_unsure: bool = False


@dataclass(frozen=True, slots=True)
class ShowsAtMost:
    """Whoever gives these answers is shown this level or a milder one.

    `alone`: as long as every other risk is answered no, at any age and with any pain. Without it: whatever else
    they answer.
    """

    when: Condition
    at_most: Level
    alone: bool = False


@dataclass(frozen=True, slots=True)
class EveryRuleAt:
    """Every rule of one level brings at least a certain level wherever it applies, or is not sure."""

    level: Level
    at_least: Level
    even_if_unsure: bool = False


@dataclass(frozen=True, slots=True)
class WithholdsRegions:
    """Nobody at this level or a graver one is shown regions or cautions about needles."""

    level: Level


@dataclass(frozen=True, slots=True)
class EveryRegionWaits:
    """Whoever has no region left that needs no answer first is shown this level or a graver one."""

    at_least: Level


@dataclass(frozen=True, slots=True)
class EqualRules:
    """These rules apply to just the same people, and that is meant."""

    rules: tuple[str, ...]


Claim = ShowsAtLeast | ShowsAtMost | EveryRuleAt | WithholdsRegions | EveryRegionWaits | EqualRules


@dataclass(frozen=True, slots=True)
class Invariant:
    """One claim about the rulebook, and the sentence that says it to a person."""

    id: str
    says: str
    claim: Claim
