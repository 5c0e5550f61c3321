"""Answers from options: repeated, separated by commas, forgotten."""

import pytest

from screen.model.answer import Answers, Chosen, Plain
from screen.model.errors import WrongUsage
from screen.model.medicine import MedicineList
from screen.reading.flag_answers import read_flag_answers
from tests.cli.small import RULEBOOK, lexicon


def read(**flags: list[str]) -> Answers:
    """The answers of these options."""
    return read_flag_answers(flags, RULEBOOK, lexicon)


def refused(**flags: list[str]) -> str:
    """The sentence with which the options are refused."""
    with pytest.raises(WrongUsage) as caught:
        read(**flags)
    return str(caught.value)


def test_one_word_for_each_question() -> None:
    """Each option gives its question's answer."""
    assert {"age": 54, "numb": Plain.NO} == read(age=["54"], numb=["no"]).given


def test_values_are_separated_by_commas_or_repeated() -> None:
    """Several values go into one option or into several."""
    chosen = Chosen(frozenset({"neck", "lower-back"}))

    assert {"pain": chosen} == read(pain=["neck, lower-back"]).given == read(pain=["neck", "lower_back"]).given


def test_medicines_are_not_split_here() -> None:
    """A comma may belong to a dose, so lines of medicines are left to the recogniser."""
    answer = read(medicines=["warfarin 1,000 units"]).given["medicines"]

    assert isinstance(answer, MedicineList)
    assert ["warfarin 1,000 units"] == [item.as_written for item in answer.items]


def test_blank_was_never_asked() -> None:
    """An option with an empty value says nothing."""
    assert {} == read(numb=[""], pain=["", ","], age=[" "], medicines=[""]).given


def test_same_answer_twice_is_one() -> None:
    """An option given twice with the same answer is no contradiction."""
    assert {"numb": Plain.YES} == read(numb=["yes", "YES", ""]).given


def test_different_answers_are_refused() -> None:
    """Two answers to one question are wrong usage."""
    assert "--numb is given more than once with different answers. Give it once." == refused(numb=["yes", "no"])


def test_forgotten_value_is_refused() -> None:
    """A value that is the next option was forgotten, also for medicines."""
    assert "--numb needs an answer behind it: yes, no or unsure." == refused(numb=["--pain"])
    assert refused(medicines=["--pain"]).startswith("--medicine needs an answer behind it")


def test_bad_word_is_refused_by_its_option() -> None:
    """A word that is no answer is refused under the name of its option."""
    assert "--toilet-known takes yes, no or unsure." == refused(toilet_known=["perhaps"])
