"""Files of people, read against a rulebook that may not know all of their answers."""

from pathlib import Path

import pytest

from screen.model.answer import Plain
from screen.model.errors import AnswersRefused
from screen.model.medicine import Lexicon
from screen.reading.people import PersonFile, known_answers, read_people
from tests.builders import choice, question, rule, rulebook

BOOK = rulebook([question("fever"), choice("kind", "left")])


def no_names() -> Lexicon:
    """A lexicon without names."""
    return {}


def test_folder_has_a_person_in_each_file(tmp_path: Path) -> None:
    """Every JSON file of a folder is a person named like it; other files are none."""
    (tmp_path / "bert.json").write_text('{"fever": "no"}')
    (tmp_path / "anna.json").write_text('{\n  "fever": "yes"\n}')
    (tmp_path / "notes.txt").write_text("x")

    assert [PersonFile("anna", {"fever": "yes"}), PersonFile("bert", {"fever": "no"})] == read_people(tmp_path)


def test_file_has_one_person_or_one_a_line(tmp_path: Path) -> None:
    """A file is one person, or with an object in each line as many, named by a key or by the number of the line."""
    one, many = tmp_path / "anna.json", tmp_path / "all.jsonl"
    one.write_text('{\n  "fever": "yes"\n}\n')
    many.write_text('{"fever": "yes"}\n\n{"person": "carl", "fever": "no"}\n')

    assert [PersonFile("anna", {"fever": "yes"})] == read_people(one)
    assert [PersonFile("line 1", {"fever": "yes"}), PersonFile("carl", {"fever": "no"})] == read_people(many)


def test_replies_come_along() -> None:
    """A reply that the rulebook takes is known; one that it does not take is named, and counts for nothing."""
    book = rulebook([question("fever")], [rule("asks-first", "fever", "consult", reply_valid="1 month")])
    words = {"from": "doctor", "on": "2026-11-20", "says": "may-go-ahead"}
    known, other = (
        known_answers(PersonFile("anna", {"fever": "yes", "replies": {id: words}}), book, no_names)
        for id in ("asks-first", "old-rule")
    )

    assert (["asks-first"], ()) == (list(known.answers.replies), known.unknown)
    assert ([], ("'replies'",)) == (list(other.answers.replies), other.unknown)


def test_answers_may_stand_inside(tmp_path: Path) -> None:
    """In a saved result or a story about somebody, the answers and the day are found, and nothing else is read."""
    path = tmp_path / "anna.json"
    path.write_text('{"who": "Anna", "asked_on": "2026-11-20", "answers": {"fever": "yes"}}')

    assert [PersonFile("anna", {"asked_on": "2026-11-20", "fever": "yes"})] == read_people(path)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "There is nobody here"),
        ('{"fever": "yes"}\n{"fever": }\n', "all.jsonl line 2: Line 1, column"),
        ('{"person": "a"}\n{"person": "a"}\n', "The name 'a' stands for two people"),
    ],
)
def test_file_that_cannot_be_read_is_refused(tmp_path: Path, text: str, told: str) -> None:
    """A broken line or a name that stands twice is refused with its place."""
    (tmp_path / "all.jsonl").write_text(text)

    with pytest.raises(AnswersRefused, match=told):
        read_people(tmp_path / "all.jsonl")


def test_empty_folder_and_missing_file_are_refused(tmp_path: Path) -> None:
    """Nobody to screen is never a quiet success."""
    with pytest.raises(AnswersRefused, match="There is nobody here"):
        read_people(tmp_path)
    with pytest.raises(AnswersRefused, match="No such file"):
        read_people(tmp_path / "nowhere")


def test_unknown_questions_and_options_are_named() -> None:
    """An answer the rulebook does not know is named and the others count; a key that is no name is not repeated."""
    person = PersonFile("anna", {"fever": "yes", "kind": "right", "gone": "yes", "my husband": "x", "asked_on": ""})
    known = known_answers(person, BOOK, no_names)

    assert {"fever": Plain.YES} == known.answers.given
    assert ("'kind'", "'gone'", "A key that does not look like a name") == known.unknown


def test_day_counts_and_must_be_one() -> None:
    """The day of the answers is kept, and anything else in its place is refused."""
    assert "2026-11-20" == known_answers(PersonFile("a", {"asked_on": "2026-11-20"}), BOOK, no_names).answers.asked_on

    with pytest.raises(AnswersRefused, match="'asked_on' takes a day"):
        known_answers(PersonFile("a", {"asked_on": "soon"}), BOOK, no_names)
