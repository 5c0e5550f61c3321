"""What can be wrong between records: everything a rulebook must not hold before it may judge anybody."""

from screen.logic.soundness.flaw import Flaw
from screen.logic.soundness.records import flaws_of_records
from screen.logic.soundness.truths import flaws_of_truth
from screen.logic.soundness.words import flaws_of_words
from screen.model.rulebook import Rulebook

__all__ = ["Flaw", "flaws"]


def flaws(rulebook: Rulebook) -> list[Flaw]:
    """Everything wrong between the records of a rulebook.

    Whether a sentence can be true is worked out only once every word in it has a meaning.
    """
    found = [*flaws_of_words(rulebook), *flaws_of_records(rulebook)]
    return found or list(flaws_of_truth(rulebook))
