"""What the cases of a rule or fact have to show about each part of its sentence.

It is modified condition/decision coverage in its masking form: each part alone makes the sentence true in one case
and false in another, whatever hides behind the other parts. A comparison shows it at its number and right beside it.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from screen.logic.block import Block
from screen.logic.truth import Truth
from screen.model.condition import Compares, Comparison, Condition, Part, Word, parts_of, ways_down_of
from screen.model.rule import Expectation
from screen.model.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class Need:
    """One thing that some case has to show.

    With `part`: the case comes out as `expect`, and would come out the opposite if this part alone were otherwise;
    `number` is then what the question of a comparison is answered with. Without: the case is undecided.
    """

    expect: Expectation
    part: Part | None = None
    denied: bool = False
    number: int | None = None


def needs_of(rulebook: Rulebook, condition: Condition) -> Iterator[Need]:
    """Two for each part from left to right, and one for being undecided unless the sentence cannot be."""
    denied = list(ways_down_of(condition))
    for part in parts_of(condition):
        applies, other = _numbers(part)
        is_denied = any(part is each for each in denied)
        yield Need(Expectation.APPLIES, part, is_denied, applies)
        yield Need(Expectation.DOES_NOT_APPLY, part, is_denied, other)
    if _can_be_undecided(rulebook, condition):
        yield Need(Expectation.UNDECIDED)


def showing(block: Block, condition: Condition, need: Need) -> int:
    """The people of a block who show what is needed, whatever number they gave."""
    truth = block.truth(condition)
    if need.part is None:
        return truth.unknown
    yes, no = Truth(block.everyone, block.everyone), Truth(0, 0)
    if need.expect is Expectation.APPLIES:
        otherwise = block.truth(condition, instead=(need.part, yes if need.denied else no))
        return truth.surely & ~otherwise.possibly
    otherwise = block.truth(condition, instead=(need.part, no if need.denied else yes))
    return otherwise.surely & ~truth.possibly


def _numbers(part: Part) -> tuple[int | None, int | None]:
    """The number at which a comparison is just true, and the one beside it at which it is just false."""
    if not isinstance(part, Compares):
        return None, None
    match part.comparison:
        case Comparison.AT_LEAST:
            return part.number, part.number - 1
        case Comparison.AT_MOST:
            return part.number, part.number + 1
        case Comparison.OVER:
            return part.number + 1, part.number
        case Comparison.UNDER:
            return part.number - 1, part.number


def _can_be_undecided(rulebook: Rulebook, condition: Condition) -> bool:
    """Whether anything but ways down stands in it, behind its facts too: only that can be unknown."""
    denied = list(ways_down_of(condition))
    for part in parts_of(condition):
        if isinstance(part, Word) and part.id in rulebook.facts:
            if _can_be_undecided(rulebook, rulebook.facts[part.id].when):
                return True
        elif not any(part is each for each in denied):
            return True
    return False
