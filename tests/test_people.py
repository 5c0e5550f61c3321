"""Invented but realistic people, written from the published evidence, get what that evidence says."""

from collections import Counter
from typing import Any

import pytest

from screen.logic.screening import screen
from screen.logic.uses import used_in
from screen.model.answer import Answers
from screen.model.level import LEVELS, Level
from screen.model.question import Question
from tests.carriers import CARRIERS
from tests.invented_people import (
    NAMES,
    Person,
    found,
    interview,
    not_sure,
    person,
    screening,
    shipped,
    things_weighed,
    uncarried,
)

COMBINATIONS = (
    "ces-two fever-immune fever-spine-neuro steroid-age-fracture bone-trauma cancer-weight-night cancer-neuro "
    "age-new-loss anticoag-bleeding anticoag-head-injury anticoag-double anticoag-ssri-nsaid anticoag-herb "
    "anticoag-organ anticoag-neck anticoag-new-neuro never-stop valve-fever valve-warfarin pacemaker-electro "
    "pregnancy-anticoag pregnancy-pain lung-and-upper-back lymph-anticoag diabetes-foot joint-immune faint-first "
    "under16-night capacity-emergency axspa-immune neck-artery cord-neck pmr-gca post-needle"
).split()
"""Combinations of answers that change what should be done, as the evidence names them."""

MOST_QUESTIONS = 50
EMERGENCY_WITHIN = 15
EMERGENCY = "emergency"

QUESTIONS_SEEN_AND_THINGS_WEIGHED = {
    "long-back-pain-man-of-45": (44, 107),
    "lifting-on-steroids-moderate": (29, 54),
    "pregnant-20-weeks": (44, 107),
    "pacemaker-diabetes-shoulder-pain": (43, 114),
    "strained-neck-from-the-gym": (42, 108),
    "fit-at-70": (42, 107),
    "apixaban-for-an-uneven-heart-beat": (43, 111),
    "neck-ache-and-the-pill": (42, 108),
    "diabetes-with-numb-feet": (45, 112),
    "gym-neck-unlike-any-before": (24, 50),
}
"""How long the interview is for ten typical people: length is a safety property, so a change is seen here."""

WHERE_IT_MAY_BE_EITHER = ("no-flags", "inform")


def expected(key: str) -> list[str]:
    """The names of the people for whom this is written down."""
    return [name for name in NAMES if key in person(name).expects]


def told(name: str, key: str) -> Any:
    """What is written down for this person."""
    return person(name).expects[key]


@pytest.mark.parametrize("name", NAMES)
def test_a_person_gets_the_level_the_evidence_gives(name: str) -> None:
    """Not a milder one, and not a graver one."""
    assert screening(name).level.id in person(name).levels, found(name)


@pytest.mark.parametrize("name", expected("findings_include"))
def test_the_reasons_are_those_of_the_evidence(name: str) -> None:
    """Each item of the evidence that holds for a person is among the reasons given."""
    assert [] == uncarried(told(name, "findings_include"), found(name)), found(name)


@pytest.mark.parametrize("name", expected("findings_exclude"))
def test_what_does_not_hold_is_no_reason(name: str) -> None:
    """An item that looks alike but does not hold is not told."""
    assert set() == set(told(name, "findings_exclude")) & set(found(name))


@pytest.mark.parametrize("name", expected("first_finding"))
def test_the_first_reason_is_the_gravest(name: str) -> None:
    """What the person has to act on stands first."""
    assert told(name, "first_finding") in found(name)[:1]


@pytest.mark.parametrize("name", expected("not_sure_include"))
def test_an_answer_of_not_sure_stays_open(name: str) -> None:
    """The item a person is not sure about is named as open, neither yes nor no."""
    assert [] == uncarried(told(name, "not_sure_include"), not_sure(name)), not_sure(name)


@pytest.mark.parametrize("name", expected("regions"))
def test_a_region_has_the_status_the_evidence_gives(name: str) -> None:
    """Usual care, with changes, ask first or leave out; a list where the sources differ."""
    shown = {advice.region.id: advice.status.value for advice in screening(name).regions}

    for region, status in told(name, "regions").items():
        assert shown.get(region) in (status if isinstance(status, list) else [status]), region


@pytest.mark.parametrize("name", expected("modifiers_include"))
def test_the_acupuncturist_is_told_what_changes(name: str) -> None:
    """The changes of technique that the evidence asks for are among the cautions."""
    assert set() == set(told(name, "modifiers_include")) - {caution.modifier for caution in screening(name).cautions}


@pytest.mark.parametrize("name", NAMES)
def test_no_answer_is_dropped(name: str) -> None:
    """Every answer in a file is one that this person can be asked for."""
    assert () == screening(name).dropped


@pytest.mark.parametrize("name", NAMES)
def test_a_screening_is_incomplete_only_through_a_blank(name: str) -> None:
    """Who answered everything is done; who left a blank that matters is not."""
    assert person(name).complete is screening(name).complete, screening(name).to_ask


@pytest.mark.parametrize("name", expected("could_be"))
def test_a_blank_says_how_grave_it_could_be(name: str) -> None:
    """What a question left blank could still show is named, never taken for a no."""
    assert told(name, "could_be") == screening(name).could_be.id


@pytest.mark.parametrize("name", [name for name in NAMES if person(name).levels[0] in WHERE_IT_MAY_BE_EITHER])
def test_not_today_only_where_the_evidence_says_so(name: str) -> None:
    """An infection or an empty stomach puts a visit off; nothing else does."""
    assert person(name).expects.get("not_today", False) is screening(name).not_today


@pytest.mark.parametrize("name", NAMES)
def test_declined_questions_are_named(name: str) -> None:
    """A private question that was declined is named as such, and is neither yes nor no."""
    assert person(name).expects.get("declined", []) == list(screening(name).declined)


def test_no_emergency_is_missed() -> None:
    """Missed emergencies: none."""
    emergencies = [name for name in NAMES if "emergency" in person(name).levels]

    assert [] == [name for name in emergencies if screening(name).level is not Level.EMERGENCY]


def test_no_well_person_is_sent_to_a_doctor() -> None:
    """Well people sent to a doctor: none."""
    well = [name for name in NAMES if person(name).well]

    assert len(well) >= 12
    assert [] == [name for name in well if screening(name).level >= Level.CONSULT]


def test_every_level_is_held_by_several_people() -> None:
    """Each level is expected of five people or more; well people alone may have two that are open."""
    people = [person(name) for name in NAMES]
    counts = Counter(each.levels[0] for each in people if len(each.levels) == 1)

    assert [] == [level for level in LEVELS if counts[level] < 5]
    assert [] == [each.name for each in people if len(each.levels) > 1 and not _is_well_and_open(each)]


def test_every_combination_is_held_by_somebody() -> None:
    """Each combination that changes what should be done has a person, and no other name is used."""
    assert set(COMBINATIONS) == {name.removeprefix("combo-") for each in NAMES for name in person(each).combinations}


def test_the_rules_that_carry_items_exist() -> None:
    """Every rule named as carrying an item of the evidence is a rule."""
    assert set() == {rule for rules in CARRIERS.values() for rule in rules} - set(shipped().rules)


@pytest.mark.parametrize("name", [name for name in NAMES if not person(name).left_blank])
def test_an_interview_is_short_grave_first_and_hides_nothing(name: str) -> None:
    """At most 50 questions, none this person cannot be asked, emergencies within the first 15; the level is the same.

    What a person cannot be asked is dropped from the answers in a file, and nothing in these files is. Follow-ups
    to an emergency sign that somebody reports come at once and are not counted against the 15.
    """
    given = person(name).answers.given
    asked = interview(name)
    unprompted = [question for question in asked if not follows_a_sign(question)]
    grave = [place for place, question in enumerate(unprompted, 1) if question.section == EMERGENCY]

    assert [] == [question.id for question in asked if question.id not in given]
    assert len(asked) <= MOST_QUESTIONS
    assert max(grave) <= EMERGENCY_WITHIN
    assert () == screening(name).dropped
    assert screening(name).level is screen(shipped(), Answers({each.id: given[each.id] for each in asked})).level


@pytest.mark.parametrize("name", QUESTIONS_SEEN_AND_THINGS_WEIGHED)
def test_the_length_of_an_interview(name: str) -> None:
    """Questions seen, and things weighed when each listed option counts, for ten typical people."""
    asked = interview(name)

    assert QUESTIONS_SEEN_AND_THINGS_WEIGHED[name] == (len(asked), things_weighed(asked))


def follows_a_sign(question: Question) -> bool:
    """Whether a question is put only to somebody who said yes, or not sure, to a question about emergencies."""
    gate = used_in(shipped(), question.asked_when) if question.asked_when else []
    return any(shipped().questions[id].section == EMERGENCY for kind, id in gate if kind == "question")


def _is_well_and_open(one: Person) -> bool:
    return one.well and one.levels == WHERE_IT_MAY_BE_EITHER
