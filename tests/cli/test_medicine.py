"""`acuscreen medicine`, as a process."""

import json

import pytest

from tests.cli.program import run


def test_one_answer_as_json() -> None:
    """What is recognised, beside the words, with classes, match and whether it is taken."""
    done = run("medicine", "Eliquis 5mg bd, warferin", "--format", "json")

    expected = {
        "text": "Eliquis 5mg bd, warferin",
        "medicines": [
            {
                "as_written": "Eliquis 5mg bd",
                "name": "eliquis",
                "class": ["anticoagulant"],
                "match": "exact",
                "taken": "yes",
            },
            {
                "as_written": "warferin",
                "name": "warfarin",
                "class": ["anticoagulant"],
                "match": "close",
                "taken": "yes",
            },
        ],
    }
    assert expected == json.loads(done.stdout)
    assert 0 == done.returncode


def test_one_answer_for_people() -> None:
    """A person reads why it matters and how sure the recognition is."""
    done = run("medicine", "stopped plavix in May and the pink one")

    assert "plavix (recognised; no longer taken)" in done.stdout
    assert "Medicines that make blood less sticky (antiplatelets):" in done.stdout
    assert "an unknown medicine (we do not know this name)" in done.stdout


def test_one_object_a_line() -> None:
    """Every line of standard input, also an empty one, becomes one object on one line."""
    done = run("medicine", "-", stdin="aspirin\n\nnone\r\n")

    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert ["aspirin", "", "none"] == [each["text"] for each in found]
    assert [1, 0, 0] == [len(each["medicines"]) for each in found]


@pytest.mark.parametrize("words", [(), ("a", "b"), ("aspirin", "--format", "xml")])
def test_wrong_usage(words: tuple[str, ...]) -> None:
    """One answer is wanted, in one of two forms."""
    assert 2 == run("medicine", *words).returncode
