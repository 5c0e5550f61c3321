"""Proofs hold exactly when nobody among all people breaks the claim."""

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from screen.logic.block import Block
from screen.logic.claims import breaking, conditions_in, shown_just
from screen.logic.conditions import parse
from screen.logic.mildest_people import TooManyPeople
from screen.logic.possible_answers import PossibleAnswers
from screen.logic.proving import Proof, prove, somebody_shown
from screen.logic.screening import screen
from screen.logic.smallest_ways import TooManyWays
from screen.model.answer import Answers
from screen.model.condition import Condition, Not, Word
from screen.model.invariant import (
    Claim,
    EqualRules,
    EveryRegionWaits,
    EveryRuleAt,
    ShowsAtLeast,
    ShowsAtMost,
    WithholdsRegions,
)
from screen.model.level import Level
from screen.model.medicine import Entry, MedicineList, Member
from screen.model.rulebook import Rulebook
from screen.model.screening import Status
from tests import naive
from tests.builders import (
    MEDICINES,
    THINS_BLOOD,
    answers,
    choice,
    number,
    one,
    question,
    rule,
    rulebook,
)
from tests.every_person import count, everybody, lexicon, questions_that_matter
from tests.strategies import YES_OR_NO, conditions, risks, rulebooks

MOST = 5000
"""So many people are looked at one by one; larger rulebooks are drawn again."""
OFTEN_TOO_LARGE = [HealthCheck.filter_too_much, HealthCheck.too_slow]
LEVELS = [level for level in Level if level]


@st.composite
def claims(draw: st.DrawFn, book: Rulebook) -> Claim:
    """A claim about this rulebook, true or not."""
    asked = list(book.questions.values())
    when: Condition = draw(conditions(risks(asked), 3))
    ways = [each for each in asked if each.settles]
    if draw(YES_OR_NO) and ways:
        when = Not(Word(draw(st.sampled_from(ways)).id))
    level = draw(st.sampled_from(LEVELS))
    rules = draw(st.lists(st.sampled_from(sorted(book.rules)), min_size=2, max_size=2))
    several: list[Claim] = [
        ShowsAtLeast(when, level),
        ShowsAtLeast(when, level, even_if_unsure=True),
        ShowsAtMost(when, Level(level - 1)),
        EveryRuleAt(level, draw(st.sampled_from(LEVELS)), even_if_unsure=draw(YES_OR_NO)),
        WithholdsRegions(level),
        EveryRegionWaits(level),
        EqualRules(tuple(rules)),
    ]
    return draw(st.sampled_from(several))


def against(book: Rulebook, claim: Claim) -> tuple[Answers, ...]:
    """Those for whom the proof finds that the claim does not hold."""
    equal = isinstance(claim, EqualRules)
    possible = PossibleAnswers(book, lexicon, conditions_in(claim), all_answered=equal)
    return prove(possible, claim).against


@settings(max_examples=120, suppress_health_check=OFTEN_TOO_LARGE)
@given(st.data())
def test_proved_means_that_nobody_breaks_the_claim(data: st.DataObject) -> None:
    """A proof finds somebody against the claim exactly when somebody among all people breaks it."""
    book = data.draw(rulebooks())
    claim = data.draw(claims(book))
    equal = isinstance(claim, EqualRules)
    regions = isinstance(claim, EveryRegionWaits | WithholdsRegions)
    asked = questions_that_matter(book, conditions_in(claim), regions=regions)
    assume(count(book, asked, all_answered=equal) <= (MOST // 10 if regions else MOST))

    found = against(book, claim)

    assert bool(breaking(book, claim, everybody(book, asked, all_answered=equal))) == bool(found)
    assert list(found) == breaking(book, claim, found)


@settings(max_examples=80)
@given(st.data())
def test_who_stands_against_a_claim_breaks_it_the_long_way_too(data: st.DataObject) -> None:
    """The naive evaluator agrees about everybody found, however large the rulebook."""
    book = data.draw(rulebooks())
    when = data.draw(conditions(risks(list(book.questions.values()))))
    level = data.draw(st.sampled_from(LEVELS))

    for person in against(book, ShowsAtLeast(when, level)):
        assert Status.APPLIES is naive.status(book, person, when)
        assert naive.level(book, person) < level


@settings(max_examples=60, suppress_health_check=OFTEN_TOO_LARGE)
@given(rulebooks())
def test_somebody_is_found_at_each_level_there_is(book: Rulebook) -> None:
    """A level counts as reachable exactly when somebody among all people is shown just that level."""
    asked = questions_that_matter(book)
    assume(count(book, asked) <= MOST)
    block = Block.of(book, everybody(book, asked))

    for level in Level:
        found = somebody_shown(PossibleAnswers(book, lexicon), level)
        assert bool(shown_just(block, level)) == (found is not None)
        assert found is None or level is screen(book, found.people.person(0)).level


MEDICINE_RULES = [
    rule("thinner", "anticoagulant in medicines", "consult"),
    rule("painkiller", "nsaid in medicines", "inform"),
]


def test_a_medicine_nobody_knows_counts_until_somebody_says_no() -> None:
    """An open class is not sure, so a claim about the not sure covers it, whatever the follow-up."""
    book = rulebook([MEDICINES, THINS_BLOOD], MEDICINE_RULES)
    claim = ShowsAtLeast(parse("anticoagulant in medicines"), Level.CONSULT, even_if_unsure=True)

    assert () == against(book, claim)


def test_an_unknown_medicine_is_found_as_counter_example() -> None:
    """A rule that counts nothing while not sure lets an unknown name slip through, and the proof shows the name."""
    lenient = rule("thinner", "anticoagulant in medicines", "consult", if_unsure=None)
    book = rulebook([MEDICINES, THINS_BLOOD], [lenient])
    claim = ShowsAtLeast(parse("anticoagulant in medicines"), Level.CONSULT, even_if_unsure=True)

    written = [str(person.given.get("medicines")) for person in against(book, claim)]

    assert any("the small pink one" in each for each in written)


def test_two_medicines_are_needed_for_a_class_of_two() -> None:
    """Two different substances are found in the lexicon, because one alone is not two."""
    book = rulebook([MEDICINES, THINS_BLOOD], [rule("two", "two_blood_thinners in medicines", "consult")])
    two = {"warfarin": "anticoagulant", "clopidogrel": "antiplatelet"}
    names = {name: Entry(name, (Member(group, name),)) for name, group in two.items()}
    claim = ShowsAtMost(parse("two_blood_thinners in medicines"), Level.INFORM)

    (person, *_) = prove(PossibleAnswers(book, lambda: names, conditions_in(claim)), claim).against

    medicines = person.given["medicines"]
    assert isinstance(medicines, MedicineList)
    assert {"warfarin", "clopidogrel"} == {item.as_written for item in medicines.items}


def test_a_class_without_names_is_taken_by_nobody() -> None:
    """What cannot be answered refutes nothing."""
    book = rulebook([MEDICINES, THINS_BLOOD], [])
    claim = ShowsAtLeast(parse("nsaid in medicines"), Level.CONSULT)

    assert Proof(0) == prove(PossibleAnswers(book, dict, conditions_in(claim)), claim)


def test_a_choice_and_an_age_are_tried_in_every_mildest_way() -> None:
    """A rule for each sex and each band of age leaves nobody out, and taking one away shows who is left."""
    rules = [
        rule("young", "thinner and age < 40"),
        rule("woman", "thinner and female in sex"),
        rule("man", "thinner and male in sex and age >= 40"),
    ]
    asked = [question("thinner"), number("age"), choice("sex", "female", "male")]
    claim = ShowsAtLeast(parse("thinner and (female in sex or male in sex) and age >= 0"), Level.CONSULT)

    assert () == against(rulebook(asked, rules), claim)
    assert answers(thinner="yes", age=40, sex=one("female")) in against(rulebook(asked, [rules[0], rules[2]]), claim)


def test_a_person_never_asked_is_a_person_too() -> None:
    """An age nobody asked for lets a claim fail that holds at every age."""
    rules = [rule("young", "thinner and age < 40"), rule("old", "thinner and age >= 40")]
    book = rulebook([question("thinner"), number("age")], rules)

    (person,) = against(book, ShowsAtLeast(parse("thinner"), Level.CONSULT))

    assert answers(thinner="yes") == person


def test_too_many_people_are_refused_with_their_number() -> None:
    """Nothing is claimed of people nobody looked at."""
    numbers = [number(f"n{index}") for index in range(5)]
    bands = [
        rule(f"r{number.id}{cut}", f"{number.id} >= {cut} and {number.id} < {cut + 10} and x", "consult")
        for number in numbers
        for cut in range(0, 120, 10)
    ]
    book = rulebook([question("x"), *numbers], bands)
    when = parse("x and " + " and ".join(f"({number.id} >= 0 or {number.id} < 5)" for number in numbers))

    with pytest.raises(TooManyPeople, match="more than 10000"):
        against(book, ShowsAtMost(when, Level.INFORM, alone=True))


def test_too_many_ways_are_refused_with_their_number() -> None:
    """Twelve parts of which six are enough have 924 ways; two such sentences together have too many."""
    asked = [question(f"a{index}") for index in range(24)]
    some = [f"at_least(6, {', '.join(each.id for each in asked[start : start + 12])})" for start in (0, 12)]
    book = rulebook(asked, [rule("r", some[0], "inform")])

    with pytest.raises(TooManyWays):
        against(book, ShowsAtMost(parse(some[1]), Level.NO_FLAGS))
