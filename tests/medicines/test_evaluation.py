"""How well recognition does on names from other sources must not fall below what is aimed at."""

from collections.abc import Callable

import pytest

from screen.model.medicine import Lexicon
from tests import shipped
from tests.medicines import evaluation
from tests.medicines.evaluation import Figure


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    """The names of all shipped classes."""
    return shipped.lexicon()


def test_every_generic_name_of_a_blood_medicine(lexicon: Lexicon) -> None:
    """All of B01A is recognised outright."""
    assert () == evaluation.generics(lexicon).wrong


@pytest.mark.parametrize("figure", [evaluation.brands, evaluation.country_brands, evaluation.blind_brands])
def test_brands(figure: Callable[[Lexicon], Figure], lexicon: Lexicon) -> None:
    """98 in 100 brands are recognised or offered."""
    assert figure(lexicon).share >= 0.98


@pytest.mark.parametrize("figure", [evaluation.misspellings, evaluation.blind_misspellings])
def test_misspellings(figure: Callable[[Lexicon], Figure], lexicon: Lexicon) -> None:
    """95 in 100 misspellings of names of six letters or more are recognised or offered."""
    assert figure(lexicon).share >= 0.95


@pytest.mark.parametrize("figure", [evaluation.false_alarms, evaluation.blind_false_alarms])
def test_ordinary_words(figure: Callable[[Lexicon], Figure], lexicon: Lexicon) -> None:
    """Fewer than 1 in 200 ordinary medicines and everyday words are taken for a medicine that matters."""
    assert figure(lexicon).share < 0.005


@pytest.mark.parametrize("figure", [evaluation.answers, evaluation.fresh_answers])
def test_whole_answers(figure: Callable[[Lexicon], Figure], lexicon: Lexicon) -> None:
    """90 in 100 answers come out exactly right."""
    assert figure(lexicon).share >= 0.9


def test_blind_answers(lexicon: Lexicon) -> None:
    """90 in 100 answers that somebody wrote without sight of the recogniser come out exactly right."""
    assert evaluation.blind_answers(lexicon).share >= 0.9


def test_there_are_enough_lines() -> None:
    """The evaluation is wide enough to mean something."""
    files = ("b01a.tsv", "brands.tsv", "misspellings.tsv", "ordinary.tsv", "free_lines.tsv")

    assert sum(len(evaluation.rows(name)) for name in files) >= 1000
