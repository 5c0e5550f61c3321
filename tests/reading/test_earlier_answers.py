"""Answers of an earlier day read back, from drafts and from results."""

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given

from screen.logic.screening import screen
from screen.model.answer import AnsweredBy, Answers, Chosen, Plain
from screen.model.earlier import Earlier
from screen.model.errors import AnswersRefused
from screen.model.medicine import MedicineItem, MedicineList
from screen.model.reply import Clinician, Reply, Says
from screen.reading.earlier_answers import earlier_in_draft, earlier_in_result
from screen.writing.draft import draft, write_draft
from screen.writing.json_result import write_json
from tests.builders import MEDICINES, choices, question, rule, rulebook
from tests.strategies import people

BOOK = rulebook(
    [question("fever"), choices("heart", "valve", "device"), question("tired"), MEDICINES],
    [rule("asks-first", "fever", reply_valid="3 months")],
)
REPLY = Reply(Clinician.DOCTOR, "2026-10-30", Says.MAY_GO_AHEAD)
ANSWERS = Answers(
    {"fever": Plain.UNSURE, "heart": Chosen(frozenset({"valve"}), frozenset({"device"})), "tired": Plain.NO},
    frozenset({"tired"}),
    "2026-11-01",
    {"asks-first": REPLY},
    AnsweredBy.STAFF,
    {"heart": "2026-09-01"},
)


def read(values: dict[str, Any]) -> Earlier:
    """The draft with these values."""
    return earlier_in_draft(json.dumps(values).encode(), "draft.json", BOOK, dict)


def refused(data: bytes) -> str:
    """The sentence with which a file is refused as a draft."""
    with pytest.raises(AnswersRefused, match=r"draft\.json: ") as caught:
        earlier_in_draft(data, "draft.json", BOOK, dict)
    return str(caught.value).removeprefix("draft.json: ")


def test_a_draft_is_read_back_whole() -> None:
    """Everything that was answered, with its days, comes back as it went."""
    assert Earlier(ANSWERS) == earlier_in_draft(write_draft(BOOK, ANSWERS).encode(), "draft.json", BOOK, dict)


@given(people(BOOK))
def test_every_draft_is_read_back(answers: Answers) -> None:
    """Whatever was answered: a list of medicines means what it meant, whoever reads it."""
    medicines = MedicineList((MedicineItem("the small pink one"),))
    answers = answers.with_answer(MEDICINES.id, medicines)

    assert Earlier(answers) == earlier_in_draft(write_draft(BOOK, answers).encode(), "draft.json", BOOK, dict)


def test_a_result_is_read_the_same_way() -> None:
    """The answers behind a result are taken up without what it said of them."""
    written = write_json(BOOK, screen(BOOK, ANSWERS)).encode()

    assert Earlier(ANSWERS) == earlier_in_result(written, "result.json", BOOK, dict)


def test_other_rules_are_noticed() -> None:
    """A draft names the rules by which its questions were asked."""
    values = draft(replace(BOOK, sha256="older"), ANSWERS)

    assert read(values).other_rules


def test_what_the_rules_no_longer_take_is_told() -> None:
    """A question that is gone is counted, one that changed is named, and neither stops the rest."""
    values = draft(BOOK, ANSWERS)
    values["answers"] = {"fever": "no", "heart": ["stent"], "smoker": "yes", "My mother": "told me"}
    values["replies"] = {"a-rule-that-is-gone": {"from": "doctor", "on": "2026-10-30", "says": "may-go-ahead"}}
    got = read(values)

    assert {"fever": Plain.NO} == got.answers.given
    assert (("heart",), 2, True) == (got.changed, got.gone, got.replies_gone)
    assert ({}, {}) == (got.answers.carried_over, got.answers.replies)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", "The file is empty."),
        (b"[]", "The file must hold one object"),
        (b"{}", "This is not a draft of acuscreen."),
        (b'{"fever": "no"}', "This is not a draft of acuscreen."),
        (b'{"format": "acuscreen draft", "format_version": "2"}', "This draft was saved by another version"),
        (b'{"format": "acuscreen draft", "format_version": "1"}', "This is not a draft of acuscreen."),
    ],
)
def test_what_is_no_draft_is_refused(data: bytes, expected: str) -> None:
    """The sentence says what is wrong and what to name instead."""
    assert refused(data).startswith(expected)


@pytest.mark.parametrize(
    "changed",
    [{"answers": ["fever"]}, {"vouched": "fever"}, {"carried_over": {"fever": 1}}, {"answered_by": "me"}],
)
def test_a_draft_that_was_changed_is_refused(changed: dict[str, object]) -> None:
    """A part of another shape is not guessed at."""
    assert refused(json.dumps({**draft(BOOK, ANSWERS), **changed}).encode()).startswith("This is not a draft")


def test_a_day_that_is_none_is_refused() -> None:
    """Without a true day nobody knows what still holds."""
    values = {**draft(BOOK, ANSWERS), "asked_on": "1.11.2026"}

    assert "'asked_on' takes a day" in refused(json.dumps(values).encode())


def test_a_draft_is_no_result() -> None:
    """And the other way round."""
    with pytest.raises(AnswersRefused, match="not a result of acuscreen"):
        earlier_in_result(write_draft(BOOK, ANSWERS).encode(), "draft.json", BOOK, dict)
