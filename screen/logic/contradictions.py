"""Answers about medicines that cannot all be meant: the graver reading counts, and the result says so."""

from collections.abc import Iterator
from typing import Final

from screen.model.answer import Answers, Plain
from screen.model.medicine import Match, MedicineItem, MedicineList, Taken
from screen.model.rulebook import Statement

GENERAL_QUESTION: Final = "takes_blood_thinner"
"""The question whose "no" a named blood thinner contradicts, in rulebooks that ask it."""

FOLLOW_UPS: Final = ("blood_thinner_kind", "blood_thinner_check")
"""Questions about the blood thinner of a person. Who has answered one has one, and knows that it was counted."""

_BLOOD_THINNERS: Final = frozenset({"anticoagulant", "antiplatelet"})
_ALSO_FOR_PAIN: Final = "nsaid"


def contradictions(answers: Answers) -> Iterator[Statement]:
    """What to warn of, each once."""
    lists = [answer for answer in answers.given.values() if isinstance(answer, MedicineList)]
    if any(says_none_beside_a_name(each) for each in lists):
        yield Statement.NONE_BESIDE_A_NAME
    if any(denies_what_it_names(each) for each in lists):
        yield Statement.DENIED_BESIDE_A_NAME
    if denies_a_blood_thinner(answers) and any(_is_blood_thinner(item) for each in lists for item in each.items):
        yield Statement.NO_BLOOD_THINNER_BESIDE_A_NAME


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


def denies_a_blood_thinner(answers: Answers) -> bool:
    """Whether the answers say that no blood thinner at all is taken.

    The general question asks for anything *else*. An honest "no" beside apixaban is no contradiction, but nobody can
    see in a "no" from a file whether it was put like that. In an interview the questions about the blood thinner
    follow, and their answers tell that the named one was meant.
    """
    said = answers.given.keys() - answers.vouched
    return answers.given.get(GENERAL_QUESTION) is Plain.NO and GENERAL_QUESTION in said and said.isdisjoint(FOLLOW_UPS)


def _is_blood_thinner(item: MedicineItem) -> bool:
    """Aspirin against pain is not meant by anybody who says that they take no blood thinner."""
    sure = item.match is Match.EXACT and item.taken is Taken.YES
    return sure and _ALSO_FOR_PAIN not in item.classes and not _BLOOD_THINNERS.isdisjoint(item.classes)
