"""Which rules apply only where another one does."""

from hypothesis import HealthCheck, assume, given, settings

from screen.checking.implications import implications
from screen.logic.block import Block
from screen.logic.possible_answers import PossibleAnswers
from screen.model.rulebook import Rulebook
from tests.builders import MEDICINES, THINS_BLOOD, choice, fact, number, question, rule, rulebook, way_down
from tests.every_person import count, everybody, lexicon, questions_that_matter
from tests.strategies import rulebooks


def found(book: Rulebook) -> list[tuple[str, str, bool]]:
    """Every pair, and whether it is equal."""
    pairs = implications(PossibleAnswers(book, lexicon, all_answered=True))
    return [(each.rule.id, each.other.id, each.equal) for each in pairs]


def test_a_narrower_rule_implies_a_wider_one() -> None:
    """Whoever meets all of several parts meets some of them."""
    book = rulebook([question("a"), question("b")], [rule("narrow", "a and b"), rule("wide", "a or b")])

    assert [("narrow", "wide", False)] == found(book)


def test_equal_rules_stand_once() -> None:
    """Rules that are written differently and mean the same are told as one pair."""
    book = rulebook(
        [question("a"), question("b")],
        [rule("r", "a or b"), rule("s", "f"), rule("t", "a and b")],
        [fact("f", "b or a")],
    )

    assert [("r", "s", True), ("t", "r", False), ("t", "s", False)] == sorted(found(book))


def test_a_gate_implies_what_is_behind_it() -> None:
    """Whoever answers a follow-up was asked what opens it."""
    book = rulebook(
        [question("a"), question("b", asked_when="a"), way_down("w", "a")],
        [rule("behind", "b"), rule("front", "a"), rule("not-known", "a and not w")],
    )

    assert [("behind", "front", False), ("not-known", "front", False)] == found(book)


def test_an_age_never_asked_is_nobody_who_answered_all() -> None:
    """All ages and all options together leave nobody out."""
    book = rulebook(
        [question("a"), number("age"), choice("sex", "female", "male")],
        [rule("all", "a"), rule("either", "a and (age < 40 or age >= 40) and (female in sex or male in sex)")],
    )

    assert [("all", "either", True)] == found(book)


def test_a_medicine_named_or_found_out_counts_the_same() -> None:
    """A class implies itself, however it came to be known."""
    book = rulebook(
        [MEDICINES, THINS_BLOOD, question("a")],
        [rule("both", "anticoagulant in medicines and a"), rule("class", "anticoagulant in medicines")],
    )

    assert [("both", "class", False)] == found(book)


@settings(max_examples=80, suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow])
@given(rulebooks())
def test_pairs_are_those_that_hold_for_everybody(book: Rulebook) -> None:
    """A pair is found exactly when nobody who answered all is against it, and the first rule ever applies."""
    asked = questions_that_matter(book)
    assume(count(book, asked, all_answered=True) <= 5000)
    block = Block.of(book, everybody(book, asked, all_answered=True))
    truths = {id: block.truth(each.when).surely for id, each in book.rules.items()}
    implied = {(a, b) for a in truths for b in truths if a != b and truths[a] and not truths[a] & ~truths[b]}

    pairs = found(book)

    assert implied == {(a, b) for a, b, _ in pairs} | {(b, a) for a, b, equal in pairs if equal}
