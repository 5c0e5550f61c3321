"""What each part of a sentence was for one person, to see why a case came out as it did."""

from collections.abc import Iterator
from dataclasses import dataclass

from screen.logic.block import Block
from screen.logic.standing import question_of
from screen.model.answer import Answers
from screen.model.condition import Condition, Part, Word, parts_of, sentence, ways_down_of
from screen.model.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class PartTruth:
    """One part as it is written, what it was in a few words, and for a fact the parts of its own sentence."""

    text: str
    was: str
    inner: tuple["PartTruth", ...] = ()


def truth_of_parts(rulebook: Rulebook, condition: Condition, answers: Answers) -> tuple[PartTruth, ...]:
    """Every part of the sentence from left to right; facts are opened one level."""
    return tuple(_told(Block.of(rulebook, [answers]), condition, opened=True))


def _told(block: Block, condition: Condition, *, opened: bool) -> Iterator[PartTruth]:
    denied = list(ways_down_of(condition))
    for part in parts_of(condition):
        if any(part is each for each in denied):
            given = block.column(part).sure
            yield PartTruth(f"not {sentence(part)}", "false: it was given" if given else "true: not surely given")
        elif isinstance(part, Word) and part.id in block.rulebook.facts:
            when = block.rulebook.facts[part.id].when
            yield PartTruth(part.id, _fact(block, part), tuple(_told(block, when, opened=False)) if opened else ())
        else:
            yield PartTruth(sentence(part), _standing(block, part))


def _fact(block: Block, part: Part) -> str:
    truth = block.truth(part)
    return "true" if truth.surely else "undecided" if truth.possibly else "false"


def _standing(block: Block, part: Part) -> str:
    column = block.column(part)
    words = {"true": column.sure, "not sure": column.unsure, "never asked": column.unasked, "declined": column.declined}
    found = next((word for word, people in words.items() if people), None)
    if found is None:
        asked = block.rulebook.questions[question_of(part, block.rulebook) or ""]
        found = "false" if block.reachable(asked) else "false: not a question for this person"
    return found
