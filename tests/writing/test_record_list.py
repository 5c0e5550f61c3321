"""Questions, facts and other records as a list of ids."""

import json

from screen.model.region import Modifier
from screen.model.rule import Source
from screen.writing.record_list import Record, records_json, records_text
from tests.builders import CLASSES, choice, fact, number, question, region, way_down


def test_question_shows_what_a_condition_needs() -> None:
    """A question's line has its kind and limits, and below it the words of its options."""
    listed = records_text(
        [question("fever"), number("age"), way_down("known"), choice("kind", "left-arm", "none-known!")]
    )

    assert (
        """\
fever: fever; yes-no
age: age; number (0 to 120 years)
known: known; yes-no; a way down
kind: kind; choice
  options: left_arm, none_known (a way down)
"""
        == listed
    )


def test_other_records_show_what_they_are() -> None:
    """Facts show their condition, the others what they are called or say."""
    records: list[Record] = [
        fact("ill", "fever"), Modifier("fine-needle", "Fine."), Source("who", "WHO.", "all"), region("legs"), CLASSES[0]
    ]  # fmt: skip

    assert """\
ill: It is so that ill. (fever)
fine-needle: Fine.
who: WHO.
legs: Legs
anticoagulant: blood thinner
""" == records_text(records)


def test_program_reads_the_same() -> None:
    """The list in JSON has ids, and for questions their kind and options."""
    assert [
        {"id": "kind", "about": "kind; choice", "kind": "choice", "options": ["left_arm"]},
        {"id": "legs", "about": "Legs"},
    ] == json.loads(records_json([choice("kind", "left-arm"), region("legs")]))["records"]
