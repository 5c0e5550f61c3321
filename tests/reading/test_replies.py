"""Replies in a file of answers and behind an option, and the one sentence for each thing that can be wrong."""

import json

import pytest

from screen.logic.answer_words import reply_words
from screen.model.reply import Clinician, Reply, Says
from screen.reading.answer_words import NotAnAnswer
from screen.reading.replies import LONGEST_NOTE, replies_from_options, replies_from_words, reply_of
from tests.builders import question, rule, rulebook

BOOK = rulebook(
    [question("a")],
    [rule("asks-first", "a", "consult", reply_valid="3 months"), rule("urgent", "a", "urgent"), rule("open", "a")],
)
GOOD = {"from": "pharmacist", "on": "2026-11-20", "says": "may-go-ahead"}
READ = Reply(Clinician.PHARMACIST, "2026-11-20", Says.MAY_GO_AHEAD)


def refused(words: object, asked_on: str | None = "2026-11-30") -> str:
    """The sentence with which an object of replies is refused."""
    with pytest.raises(NotAnAnswer) as caught:
        replies_from_words(words, asked_on, BOOK)
    return caught.value.sentence


def test_a_reply_is_read() -> None:
    """An object by rule gives the replies; the note is kept without spaces around it."""
    assert {"asks-first": READ} == replies_from_words({"asks-first": GOOD}, "2026-11-20", BOOK)
    noted = replies_from_words({"asks-first": {**GOOD, "says": "With-Conditions", "note": " Thin. "}}, None, BOOK)
    assert Reply(Clinician.PHARMACIST, "2026-11-20", Says.WITH_CONDITIONS, "Thin.") == noted["asks-first"]


def test_a_reply_is_written_as_it_is_read() -> None:
    """The words of a reply give the same reply again."""
    words = json.loads(json.dumps({"asks-first": reply_words(READ)}))

    assert {"asks-first": READ} == replies_from_words(words, None, BOOK)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("yes", "takes an object by rule, such as "),
        ({"ask-first": GOOD}, "holds a reply to a rule that is not there: 'ask-first' is none. Did you mean"),
        ({"my doctor says": GOOD}, "holds a reply to a rule that is not there: One key is none."),
        ({"urgent": GOOD}, "holds a reply to 'urgent', which no reply changes: "),
        ({"open": GOOD}, "holds a reply to 'open', which no reply changes: "),
        ({"asks-first": {**GOOD, "says": "yes"}}, "'says' takes may-go-ahead, with-conditions or not-now."),
        ({"asks-first": {**GOOD, "from": "Dr Who"}}, "'from' takes doctor, specialist, "),
        ({"asks-first": {**GOOD, "on": "yesterday"}}, "'on' takes a day written as year-month-day"),
        ({"asks-first": {"from": "doctor", "says": "not-now"}}, "'on' is missing"),
        ({"asks-first": {**GOOD, "on": "2026-12-01"}}, "is dated after the day of the answers."),
        ({"asks-first": {**GOOD, "says": "with-conditions"}}, "'note' is missing: write the conditions in it."),
        ({"asks-first": {**GOOD, "note": "x" * (LONGEST_NOTE + 1)}}, "'note' takes a text of at most 500"),
        ({"asks-first": {**GOOD, "note": ["x"]}}, "'note' takes a text of at most 500"),
        ({"asks-first": {**GOOD, "by": "doctor"}}, "it takes from, on, says and note, nothing else."),
        ({"asks-first": "may-go-ahead"}, "it takes from, on, says and note, nothing else."),
    ],
)
def test_what_is_wrong_is_said(words: object, sentence: str) -> None:
    """Each fault has its sentence, which names the rule and never what was written."""
    told = refused(words)

    assert sentence in told
    assert "Who" not in told
    assert "yesterday" not in told


def test_without_a_day_of_the_answers_no_reply_is_too_late() -> None:
    """Nothing reads a clock: a reply can only be held against the day that was given."""
    assert {"asks-first": READ} == replies_from_words({"asks-first": GOOD}, None, BOOK)


def test_an_option_says_it_in_one_word() -> None:
    """RULE=SAYS,FROM,DAY and behind a third comma the note, commas included."""
    given = ["asks-first=with-conditions,pharmacist,2026-11-20,Thin needles, few of them."]

    got = replies_from_options(given, BOOK)["asks-first"]

    assert Reply(Clinician.PHARMACIST, "2026-11-20", Says.WITH_CONDITIONS, "Thin needles, few of them.") == got


@pytest.mark.parametrize(
    ("texts", "sentence"),
    [
        (["asks-first"], "takes RULE=SAYS,FROM,DAY"),
        (["asks-first=may-go-ahead"], "takes RULE=SAYS,FROM,DAY"),
        (["asks-first=maybe,doctor,2026-11-20"], "'says' takes"),
        (
            ["asks-first=not-now,doctor,2026-11-20", "asks-first=not-now,nurse,2026-11-20"],
            "is given twice for 'asks-first'",
        ),
    ],
)
def test_a_wrong_option_is_said(texts: list[str], sentence: str) -> None:
    """A word that is no reply is refused."""
    with pytest.raises(NotAnAnswer) as caught:
        replies_from_options(texts, BOOK)

    assert sentence in caught.value.sentence


def test_one_reply_can_be_made_of_its_parts() -> None:
    """An interview asks for the parts one by one and has them checked together."""
    assert READ == reply_of(BOOK.rules["asks-first"], "pharmacist", "2026-11-20", "may-go-ahead")
