"""Answers about medicines that cannot all be meant: the graver reading counts, and the result says so."""

from collections.abc import Iterator

from screen.model.answer import Answers
from screen.model.medicine import Match, MedicineList, Taken
from screen.model.rulebook import Statement


def contradictions(answers: Answers) -> Iterator[Statement]:
    """What to warn of, each once."""
    lists = [answer for answer in answers.given.values() if isinstance(answer, MedicineList)]
    if any(says_none_beside_a_name(each) for each in lists):
        yield Statement.NONE_BESIDE_A_NAME
    if any(denies_what_it_names(each) for each in lists):
        yield Statement.DENIED_BESIDE_A_NAME


def says_none_beside_a_name(medicines: MedicineList) -> bool:
    """Whether "none" stands beside a medicine that is, or may be, taken."""
    return medicines.none and any(item.taken in (Taken.YES, Taken.UNSURE) for item in medicines.items)


def denies_what_it_names(medicines: MedicineList) -> bool:
    """Whether a list says no to a kind of medicine, or to a substance, and names one that is taken all the same."""
    taken = [item for item in medicines.items if item.taken is Taken.YES and item.match is not Match.UNMATCHED]
    denied = [item for item in medicines.items if item.taken is Taken.NO]
    kinds = {member.class_id for item in denied for member in item.members if member.substance is None}
    substances = {member.substance for item in denied for member in item.members if member.substance}
    return any(member.class_id in kinds or member.substance in substances for item in taken for member in item.members)
