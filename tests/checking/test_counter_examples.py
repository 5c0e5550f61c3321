"""Somebody against a claim, told with as few answers as possible."""

from collections.abc import Mapping

from hypothesis import given
from hypothesis import strategies as st

from screen.checking.counter_examples import CounterExample, counter_example
from screen.logic.claims import breaking, conditions_in
from screen.logic.conditions import parse
from screen.logic.possible_answers import PossibleAnswers
from screen.logic.proving import prove
from screen.logic.screening import screen
from screen.model.invariant import Claim, EqualRules, EveryRegionWaits, ShowsAtLeast
from screen.model.level import Level
from screen.model.rulebook import Rulebook
from screen.reading.answer_words import answer_from_words
from tests.builders import MEDICINES, THINS_BLOOD, choices, number, question, region, rule, rulebook, way_down
from tests.every_person import lexicon
from tests.strategies import conditions, risks, rulebooks


def example(book: Rulebook, claim: Claim) -> CounterExample | None:
    """The counter-example, if there is one."""
    equal = isinstance(claim, EqualRules)
    possible = PossibleAnswers(book, lexicon, conditions_in(claim), all_answered=equal)
    against = prove(possible, claim).against
    return counter_example(possible, claim, against) if against else None


def words(book: Rulebook, claim: Claim) -> Mapping[str, object]:
    """Its words."""
    found = example(book, claim)
    assert found is not None
    return found.words


def test_only_the_answers_that_matter_are_told() -> None:
    """What was answered no for everybody is left out."""
    asked = [question(id) for id in "abcd"]
    book = rulebook([*asked, way_down("w", "a")], [rule("r", "a and b and not w"), rule("s", "c or d")])

    assert {"a": "yes"} == words(book, ShowsAtLeast(parse("a"), Level.CONSULT))


def test_an_answer_that_keeps_a_graver_rule_away_stays() -> None:
    """A way down that lowers the level is needed to see that it is low."""
    book = rulebook([question("a"), way_down("w", "a")], [rule("r", "a and not w", "emergency")])

    assert {"a": "yes", "w": "yes"} == words(book, ShowsAtLeast(parse("a"), Level.CONSULT))


def test_medicines_are_told_by_name() -> None:
    """The list reads like a person's."""
    book = rulebook([MEDICINES, THINS_BLOOD], [rule("r", "nsaid in medicines", "inform")])

    assert {"medicines": ["ibuprofen"]} == words(book, ShowsAtLeast(parse("nsaid in medicines"), Level.CONSULT))


def test_pains_are_told_as_sure_where_nothing_changes() -> None:
    """A mark of not sure is kept only where it matters."""
    rules = [rule("r", "a", "inform", regions={"hands": "avoid-region"})]
    book = rulebook([choices("pain", "neck"), question("a")], rules, regions=[region("hands", "neck")])

    assert {"pain": ["neck"], "a": "unsure"} == words(book, EveryRegionWaits(Level.CONSULT))


def test_rules_that_differ_are_told_by_a_person_who_answered_both() -> None:
    """Nobody is taken for a difference who was simply not asked."""
    book = rulebook([question("a"), number("age"), question("c")], [rule("r", "a"), rule("s", "a and age >= 18")])

    assert {"a": "yes", "age": 0} == words(book, EqualRules(("r", "s")))


@given(st.data())
def test_the_words_give_somebody_who_breaks_the_claim(data: st.DataObject) -> None:
    """Read again, they are the same answers, and a screening shows the level told."""
    book = data.draw(rulebooks())
    when = data.draw(conditions(risks(list(book.questions.values()))))
    claim = ShowsAtLeast(when, data.draw(st.sampled_from([level for level in Level if level])))
    found = example(book, claim)
    if found is None:
        return
    read = {id: answer_from_words(book.questions[id], given, lexicon) for id, given in found.words.items()}

    assert not found.exact or read == dict(found.answers.given)
    assert [found.answers] == breaking(book, claim, [found.answers])
    assert found.shown is screen(book, found.answers).level
