"""What is used, and the checks that find what is not."""

from dataclasses import replace

from screen.checking import uncited_source, unused_fact, unused_modifier, unused_question
from screen.checking.uses import used_facts, used_questions
from screen.model.rule import Source
from screen.model.rulebook import Rulebook
from tests.builders import (
    CLASSES,
    MEDICINES,
    THINS_BLOOD,
    choice,
    choices,
    fact,
    other_side,
    question,
    region,
    rule,
    rulebook,
)
from tests.checking.rulebooks import found


def _book() -> Rulebook:
    """Every way to be used, and one of each kind that is not."""
    return rulebook(
        [
            choices("pain", "neck"),
            question("fever"),
            question("chills", asked_when="fever"),
            question("shaking", asked_when="chills"),
            choice("where", "left-arm", "right-arm"),
            MEDICINES,
            THINS_BLOOD,
            question("left_handed"),
        ],
        [
            rule("ill", "very_ill", modify=["gentle"]),
            rule("arm", "nsaid in medicines", regions={"neck": other_side("where", ["left-arm"], ["right-arm"])}),
        ],
        [fact("hot", "shaking"), fact("very_ill", "hot"), fact("idle", "fever")],
        [region("neck", "neck")],
        CLASSES,
        ["gentle", "no-heat"],
    )


def test_used_questions() -> None:
    """Rules, facts, gates, sides, classes of medicines and regions use questions."""
    expected = {"pain", "fever", "chills", "shaking", "where", "medicines", "unrecognised_thins_blood"}

    assert expected == used_questions(_book())


def test_used_facts() -> None:
    """Rules and facts use facts."""
    assert {"hot", "very_ill"} == used_facts(_book())


def test_unused_question() -> None:
    """A question nothing depends on is found."""
    assert [("left_handed", "id", 0)] == found(unused_question.check, _book())


def test_unused_fact() -> None:
    """A fact nothing goes by is found."""
    assert [("idle", "id", 0)] == found(unused_fact.check, _book())


def test_unused_modifier() -> None:
    """A change of technique nobody asks for is found."""
    assert [("no-heat", "id", 0)] == found(unused_modifier.check, _book())


def test_uncited_source() -> None:
    """A work nobody cites is found; one that only a region cites is not."""
    book = _book()
    works = {id: Source(id, "A work.", "whole") for id in ("a-source", "another")}

    assert [("another", "id", 0)] == found(uncited_source.check, replace(book, sources=works))
