"""The mildest people who give certain answers."""

from hypothesis import given
from hypothesis import strategies as st

from screen.logic.conditions import parse
from screen.logic.mildest_people import divided, mildest_people, wholly_divided
from screen.logic.possible_answers import PossibleAnswers
from screen.logic.screening import screen
from screen.logic.smallest_ways import Way, smallest_ways
from screen.logic.weighing import weigh
from screen.model.answer import Answers
from screen.model.rulebook import Rulebook
from tests.builders import answers, choice, number, one, question, rule, rulebook, way_down
from tests.every_person import lexicon
from tests.strategies import people, rulebooks


def everyone(book: Rulebook, way: Way) -> list[Answers]:
    """All the mildest people for one way, with nothing left undivided."""
    possible = PossibleAnswers(book, lexicon)
    groups = [wholly_divided(possible, group) for group in mildest_people(possible, [way])]
    return [group.people.person(number) for group in groups for number in range(len(group.people))]


def test_nothing_needed_is_a_no_to_all() -> None:
    """Risks are answered no and ways down yes."""
    book = rulebook([question("a"), way_down("w", "a")], [rule("r", "a and not w")])

    assert [answers(a="no", w="yes")] == everyone(book, Way())


def test_a_question_is_divided_when_it_begins_to_matter() -> None:
    """Until then one of its mildest answers stands for all."""
    book = rulebook(
        [question("a"), choice("sex", "female", "male")], [rule("r", "female in sex"), rule("s", "a and male in sex")]
    )
    possible = PossibleAnswers(book, lexicon)
    (group,) = mildest_people(possible, [Way()])

    assert (("sex",), [answers(a="no", sex=one("female"))]) == (group.undivided, group.people.people(1))
    assert [answers(a="no", sex=one("female")), answers(a="no", sex=one("male")), answers(a="no")] == [
        divided(possible, group, 1).people.person(number) for number in range(3)
    ]


def test_who_cannot_be_asked_is_not_divided() -> None:
    """An answer that is dropped makes no second person."""
    book = rulebook([question("a"), choice("c", "x", "y", asked_when="a")], [rule("r", "x in c"), rule("s", "y in c")])

    assert 1 == len(everyone(book, Way()))


def test_a_way_that_leads_nowhere_has_nobody() -> None:
    """No age is under 18 and over 65."""
    book = rulebook([number("age")], [rule("r", "age < 18 and age > 65")])
    (way,) = smallest_ways(book, parse("age < 18 and age > 65"))

    assert [] == everyone(book, way)


@given(st.data())
def test_nobody_to_whom_a_rule_applies_is_shown_less_than_all_the_mildest(data: st.DataObject) -> None:
    """Among the mildest people for a rule is one that is shown no more than this person, and the rule applies."""
    book = data.draw(rulebooks())
    person = data.draw(people(book))
    result = screen(book, person)
    for finding in result.findings:
        mildest = [each for way in smallest_ways(book, finding.rule.when) for each in everyone(book, way)]
        shown = [screen(book, each) for each in mildest]

        assert any(
            each.level <= result.level and finding.rule in [found.rule for found in each.findings] for each in shown
        )


def test_the_rule_applies_to_everybody_who_meets_its_way() -> None:
    """A gate may stay unanswered: the answer counts as given."""
    book = rulebook([question("a"), question("b", asked_when="a")], [rule("r", "b")])
    possible = PossibleAnswers(book, lexicon)
    (group,) = mildest_people(possible, smallest_ways(book, parse("b")))

    assert [answers(b="yes")] == group.people.people(1)
    assert 1 == weigh(group.people.block(), book.rules["r"]).applies
