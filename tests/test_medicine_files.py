"""The shipped names of medicines: what must hold whichever names are added."""

import pytest

from screen.model.medicine import Lexicon
from tests import shipped

MIXED_UP = (
    ("coumadin", "coversyl"),
    ("plavix", "paxil"),
    ("plavix", "plaquenil"),
    ("xarelto", "xalatan"),
    ("heparin", "herceptin"),
    ("xanax", "zantac"),
    ("brilinta", "brintellix"),
    ("pradaxa", "prandin"),
    ("celebrex", "celexa"),
    ("celebrex", "cerebyx"),
    ("lamictal", "lamisil"),
    ("keppra", "kaletra"),
    ("effient", "effexor"),
    ("prednisone", "primidone"),
    ("tramadol", "trazodone"),
    ("prozac", "provera"),
    ("persantine", "periactin"),
    ("pletal", "plendil"),
    ("advil", "advair"),
    ("hydroxyzine", "hydralazine"),
    ("metformin", "metronidazole"),
    ("clonazepam", "clonidine"),
    ("neurontin", "noroxin"),
    ("lovenox", "lotronex"),
    ("celexa", "zyprexa"),
)
"""Names that people and pharmacies take for one another."""


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    """The names of all shipped classes."""
    return shipped.lexicon()


def test_an_ordinary_medicine_belongs_to_no_other_class(lexicon: Lexicon) -> None:
    """A name that is known to leave no question open is in no class that a rule speaks of."""
    both = {entry.name for entry in lexicon.values() if "other" in entry.classes and {"other"} != {*entry.classes}}

    assert set() == both


@pytest.mark.parametrize(("one", "another"), MIXED_UP)
def test_names_that_are_mixed_up_are_both_known(lexicon: Lexicon, one: str, another: str) -> None:
    """Two names that are easily taken for one another are both in the lexicon, in different classes."""
    shared = {*lexicon[one].classes} & {*lexicon[another].classes}

    assert set() == shared


def test_a_tablet_of_two_blood_thinners_counts_as_two(lexicon: Lexicon) -> None:
    """A brand of aspirin with clopidogrel stands for both."""
    substances = {member.substance for member in lexicon["duoplavin"].members}

    assert {"aspirin", "clopidogrel"} == substances


def test_a_blood_thinner_without_a_name_has_a_class(lexicon: Lexicon) -> None:
    """The words "blood thinner" alone count as the stricter of the two kinds."""
    classes = {*lexicon["blood thinner"].classes}

    assert {"anticoagulant"} == classes
