"""Answers from a file in JSON, and the one sentence for each thing that can be wrong with it."""

import json
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screen.model.answer import Answers, Chosen, Plain
from screen.model.errors import AnswersRefused
from screen.reading.json_answers import LARGEST, read_json_answers
from tests.cli.small import RULEBOOK, lexicon, no_lexicon


def read(text: str | bytes) -> Answers:
    """The answers in a file with this content."""
    data = text.encode() if isinstance(text, str) else text
    return read_json_answers(data, "a.json", RULEBOOK, no_lexicon)


def refused(text: str | bytes) -> str:
    """The sentence with which the file is refused."""
    with pytest.raises(AnswersRefused) as caught:
        read(text)
    return str(caught.value).removeprefix("a.json: ")


def told(data: bytes) -> str:
    """The sentence with which any bytes are refused; empty when they are read."""
    try:
        read_json_answers(data, "a.json", RULEBOOK, lexicon)
    except AnswersRefused as stopped:
        return str(stopped)
    return ""


def test_answers_of_every_kind() -> None:
    """An object of words, lists and numbers gives the answers, blank ones left out."""
    got = read('{"pain": ["lower-back"], "age": 54, "numb": "no", "began": "slowly", "fever": null, "heart": []}')

    expected = {
        "pain": Chosen(frozenset({"lower-back"})),
        "age": 54,
        "numb": Plain.NO,
        "began": Chosen(frozenset({"slowly"})),
    }
    assert expected == got.given


def test_medicines_are_recognised() -> None:
    """Medicines are looked up in the lexicon."""
    got = read_json_answers(b'{"medicines": ["warfarin"]}', "a.json", RULEBOOK, lexicon)

    assert "warfarin" in str(got.given["medicines"])


def test_asked_on_is_a_day() -> None:
    """The day of the answers is kept as it is written."""
    assert "2026-11-20" == read('{"asked_on": "2026-11-20"}').asked_on


@pytest.mark.parametrize("day", ['"2026-13-01"', '"20261101"', '"2026-W01-1"', '"today"', "20261101", "true"])
def test_other_days_are_refused(day: str) -> None:
    """A day that does not exist, or is written in another way, is refused."""
    expected = "'asked_on' takes a day written as year-month-day, such as 2026-11-20."

    assert expected == refused(f'{{"asked_on": {day}}}')


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (b"\xef\xbb\xbf{}", "The file begins with a byte order mark. Save it as UTF-8 without BOM."),
        ('{"numb": "no"}'.encode("utf-16"), "The file begins with a byte order mark. Save it as UTF-8 without BOM."),
        (b'{\n"numb": "\xff"}', "Line 2 is not UTF-8. Save the file as UTF-8."),
        ("", 'The file is empty. Write an object such as {"pain": ["lower-back"], "pregnant": "no"}.'),
        ("[]", 'The file must hold one object, such as {"pain": ["lower-back"], "pregnant": "no"}.'),
        ('"yes"', 'The file must hold one object, such as {"pain": ["lower-back"], "pregnant": "no"}.'),
        ("NaN", 'The file must hold one object, such as {"pain": ["lower-back"], "pregnant": "no"}.'),
        ('{"numb": "no"', "Line 1, column 14 is not JSON."),
        ('{"numb": "no",\n"age" 5}', "Line 2, column 7 is not JSON."),
        ('{"numb": "no"} {}', "Line 1, column 16 is not JSON."),
        ("{'numb': 'no'}", "Line 1, column 2 is not JSON."),
        ('{"numb": "no", "numb": "no"}', "'numb' stands twice in one object. Keep one of them."),
        (
            '{"numb": true}',
            "'numb' takes yes, no or unsure. Write words in quotes, such as \"yes\", not true or false.",
        ),
        ('{"numb": {"a": 1}}', "'numb' takes yes, no or unsure."),
        ('{"age": NaN}', "'age' takes a whole number from 0 to 120 or unsure."),
        ('{"age": -Infinity}', "'age' takes a whole number from 0 to 120 or unsure."),
        ('{"age": 54.0}', "'age' takes a whole number from 0 to 120 or unsure."),
        ('{"age": 1e1}', "'age' takes a whole number from 0 to 120 or unsure."),
        ('{"age": 130}', "'age' takes a whole number from 0 to 120 or unsure."),
        (f'{{"age": {"9" * 100_000}}}', "'age' takes a whole number from 0 to 120 or unsure."),
        ('{"toilet-known": "no"}', "'toilet-known' is not a question. Did you mean 'toilet_known'?"),
        ('{"medicine": "none"}', "'medicine' is not a question. Did you mean 'medicines'?"),
        ('{"toilt": "no"}', "'toilt' is not a question. Did you mean 'toilet'?"),
        ('{"I take warfarin": "no"}', "A key that does not look like a name is not a question."),
    ],
)
def test_one_sentence_for_each_fault(text: str | bytes, sentence: str) -> None:
    """Whatever is wrong with the file, one sentence says what and where, without the person's answers."""
    assert sentence == refused(text)


@pytest.mark.parametrize("brackets", ["[" * 400_000, '{"numb":' * 100_000, '{"numb": ' + "[" * 100_000])
def test_deep_nesting_is_refused(brackets: str) -> None:
    """Brackets nested without end are refused, not a fault."""
    assert refused(brackets).startswith(("Brackets are nested too deep", "Line 1"))


def test_large_file_is_refused() -> None:
    """A file too large for one person's answers is refused unread."""
    assert refused(b" " * (LARGEST + 1)).startswith("The file is larger than a megabyte")


@given(st.binary() | st.text().map(lambda text: text.encode("utf-8", "replace")))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    """Whatever bytes come, they are answers or refused with one sentence."""
    assert "\n" not in told(data)


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(st.dictionaries(st.sampled_from([*RULEBOOK.questions, "asked_on", "pian"]), _JSON))
def test_any_json_is_read_or_refused(found: dict[str, object]) -> None:
    """Whatever stands behind the keys, it is answers or refused with one sentence."""
    assert "\n" not in told(json.dumps(found).encode())


def test_the_depth_of_the_program_stays_as_it_was() -> None:
    """Refusing deep nesting leaves the limit of the interpreter alone."""
    before = sys.getrecursionlimit()
    refused("[" * 100_000)

    assert before == sys.getrecursionlimit()
