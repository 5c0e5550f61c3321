"""Records as JSON and back."""

from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screen.model.condition import And, AtLeast, Compares, Comparison, Condition, Has, Not, Or, Word
from screen.model.level import Level, Strength
from screen.model.medicine import Entry, MedicineClass
from screen.model.question import Question
from screen.model.region import Region
from screen.model.rule import Rule, Source
from screen.model.rulebook import Amendment, Rulebook
from screen.reading.compiled import canonical, pack, pack_in_lines, sealed, sha256, unpack_lines
from screen.reading.lexicon import Names
from screen.reading.overlay import NO_RULES
from screen.reading.rulebook import rulebook_of
from tests.reading.rule_folder import write_rules

TEXTS = st.text(max_size=8)
WORDS = st.builds(Word, TEXTS) | st.builds(Has, TEXTS, TEXTS)
PARTS = WORDS | st.builds(Compares, TEXTS, st.sampled_from(Comparison), st.integers()) | st.builds(Not, WORDS)
CONDITIONS: st.SearchStrategy[Condition] = st.recursive(
    PARTS,
    lambda inner: (
        st.builds(And, st.lists(inner, max_size=3).map(tuple))
        | st.builds(Or, st.lists(inner, max_size=3).map(tuple))
        | st.builds(AtLeast, st.integers(0, 9), st.lists(inner, max_size=3).map(tuple))
    ),
    max_leaves=8,
)
# Hypothesis cannot look up the words for types inside the classes of conditions.
for _kind in get_args(Condition):
    st.register_type_strategy(_kind, CONDITIONS)


def passed_on(kind: Any, value: object) -> object:
    """The value after it was packed, written, read and unpacked."""
    return unpack_lines(kind, pack_in_lines(kind, value))


@given(CONDITIONS)
def test_every_condition_comes_back(condition: Condition) -> None:
    """Whatever the shape of a condition, it is the same after it was written and read."""
    assert condition == passed_on(Condition, condition)


@pytest.mark.parametrize("kind", [Question, Rule, Region, MedicineClass, Amendment, Entry])
@given(st.data())
@settings(max_examples=10)
def test_every_record_comes_back(kind: type[Any], data: st.DataObject) -> None:
    """Whatever stands in the fields of a record, it is the same after it was written and read."""
    record = data.draw(st.from_type(kind))

    assert record == passed_on(kind, record)


def test_a_whole_rulebook_comes_back(tmp_path: Path) -> None:
    """A rulebook is equal, in content and in the order of its questions, after it was written and read."""
    rulebook = rulebook_of(write_rules(tmp_path))
    back = passed_on(Rulebook, rulebook)

    assert isinstance(back, Rulebook)
    assert rulebook == back
    assert list(rulebook.questions) == list(back.questions)


def test_fields_at_their_default_are_left_out() -> None:
    """What a record does not say takes no room."""
    assert {"id": "a", "label": "A", "short": "C", "why": "B", "two_of": ["b"]} == pack(
        MedicineClass, MedicineClass("a", "A", "C", "B", two_of=("b",))
    )


def test_in_lines_fields_stand_in_order_up_to_the_last_that_is_said() -> None:
    """A default is written only where a field that is said comes behind it."""
    said = MedicineClass("a", "A", "C", "B", two_of=("b",))

    assert b'["a","A","C","B",false,null,["b"]]\n' == pack_in_lines(MedicineClass, said)
    assert b'["a","A","C","B"]\n' == pack_in_lines(MedicineClass, MedicineClass("a", "A", "C", "B"))


def test_columns_are_left_out() -> None:
    """Where a part stood in its sentence has no meaning once the sentence is read."""
    assert ["Word", {"id": "pregnant"}] == pack(Condition, Word("pregnant", 7))


def test_words_for_levels_are_their_values() -> None:
    """Enumerations are written as the values they stand for."""
    assert (3, "guideline") == (pack(Level, Level.URGENT), pack(Strength, Strength.GUIDELINE))


def test_the_order_of_questions_changes_the_fingerprint(tmp_path: Path) -> None:
    """The fingerprint covers the order in which questions are asked."""
    one = rulebook_of(write_rules(tmp_path))
    other = Rulebook(**{**vars(one), "questions": dict(reversed(list(one.questions.items())))})

    assert one == other
    assert sealed(one).sha256 != sealed(other).sha256


def test_the_fingerprint_covers_no_history(tmp_path: Path) -> None:
    """What a folder did is told beside the fingerprint, which speaks of the outcome alone."""
    one = rulebook_of(write_rules(tmp_path))
    other = Rulebook(**{**vars(one), "sha256": "x", "amendments": (Amendment("clinic", "rule", "ill", "replaced"),)})

    assert one.sha256 == sealed(other).sha256


def test_a_fingerprint_stands_for_the_bytes() -> None:
    """The fingerprint is the SHA-256 of the canonical bytes, as any other tool computes it."""
    assert b"{}" == canonical(Names, {})
    assert "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a" == sha256(Names, {})
    assert 64 == len(sealed(NO_RULES).sha256)


@given(st.data())
@settings(max_examples=10)
def test_every_record_comes_back_from_lines(data: st.DataObject) -> None:
    """Late fields that stand in lines of their own are found again."""
    rules = data.draw(st.lists(st.from_type(Rule), max_size=3).map(tuple))

    assert rules == unpack_lines(tuple[Rule, ...], pack_in_lines(tuple[Rule, ...], rules))


def test_late_fields_stay_packed_until_they_are_looked_at() -> None:
    """A line is not even read before somebody asks for what stands in it."""
    first, *_ = pack_in_lines(Source, Source("who", "WHO. 1999.", "whole")).split(b"\n")

    source = unpack_lines(Source, first + b"\nnot read\n")

    assert "who" == source.id
    with pytest.raises(ValueError, match="Expecting value"):
        _ = source.reference


@pytest.mark.parametrize("kept", [b"", b'[1,"who"', b'[1,"who"]', b'[1,"who"]\n'])
def test_lines_that_are_cut_off_are_refused(kept: bytes) -> None:
    """A file that ends in the middle is not half a rulebook."""
    lines = pack_in_lines(Source, Source("who", "WHO. 1999.", "whole"))

    assert lines.startswith(kept)
    with pytest.raises(ValueError, match=r"cut off|missing"):
        unpack_lines(Source, kept)
