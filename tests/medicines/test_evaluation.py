"""How well recognition does on names from other sources must not fall below what is aimed at."""

import pytest

from screen.model.medicine import Lexicon
from screen.reading.rulebook import load_lexicon
from tests.medicines import evaluation


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    """The names of all shipped classes."""
    return load_lexicon()


def test_every_generic_name_of_a_blood_medicine(lexicon: Lexicon) -> None:
    """All of B01A is recognised outright."""
    assert () == evaluation.generics(lexicon).wrong


def test_brands(lexicon: Lexicon) -> None:
    """98 in 100 brands are recognised or offered."""
    assert evaluation.brands(lexicon).share >= 0.98


def test_brands_of_eight_markets(lexicon: Lexicon) -> None:
    """98 in 100 brands of India, Ireland, Australia and the other markets are recognised or offered."""
    assert evaluation.country_brands(lexicon).share >= 0.98


def test_misspellings(lexicon: Lexicon) -> None:
    """95 in 100 misspellings of names of six letters or more are recognised or offered."""
    assert evaluation.misspellings(lexicon).share >= 0.95


def test_ordinary_words(lexicon: Lexicon) -> None:
    """Fewer than 1 in 200 ordinary medicines and everyday words are taken for a medicine that matters."""
    assert evaluation.false_alarms(lexicon).share < 0.005


def test_whole_answers(lexicon: Lexicon) -> None:
    """90 in 100 answers come out exactly right."""
    assert evaluation.answers(lexicon).share >= 0.9


def test_fresh_answers(lexicon: Lexicon) -> None:
    """90 in 100 answers of the later list come out exactly right."""
    assert evaluation.fresh_answers(lexicon).share >= 0.9


def test_there_are_enough_lines() -> None:
    """The evaluation is wide enough to mean something."""
    files = ("b01a.tsv", "brands.tsv", "misspellings.tsv", "ordinary.tsv", "free_lines.tsv")

    assert sum(len(evaluation.rows(name)) for name in files) >= 1000
