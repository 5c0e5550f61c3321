"""What a doctor's or pharmacist's reply to a finding changes, for how long, and what it never touches."""

from dataclasses import replace

import pytest
from hypothesis import given

from screen.logic.screening import screen
from screen.model.answer import Answers
from screen.model.level import LEVELS, Level
from screen.model.region import RegionStatus
from screen.model.reply import Reply, Validity
from screen.model.rulebook import Rulebook
from screen.model.screening import Screening
from tests.builders import answers, choices, period, question, region, reply, rule, rulebook
from tests.strategies import screened

A, B, C = question("a"), question("b"), question("c", private=True)
PAIN = choices("pain", "back")
CONSULT = rule("asks-first", "a", "consult", reply_valid="3 months", modify=["gentle"])
TODAY = "2026-11-30"


def book(*rules: object) -> Rulebook:
    """A rulebook of these rules about back pain, with one region."""
    return rulebook([PAIN, A, B, C], rules, regions=[region("hands", "back")], modifiers=["gentle"])  # type: ignore[arg-type]


def replied(reply_to: Reply | None, rule_id: str = "asks-first", on: str | None = TODAY, **given: object) -> Answers:
    """Somebody with one reply on the day of these answers."""
    return replace(answers(**given), asked_on=on, replies={rule_id: reply_to} if reply_to else {})


@pytest.mark.parametrize(
    ("says", "answer", "level"),
    [
        (None, "yes", "consult"),
        ("may-go-ahead", "yes", "inform"),
        ("with-conditions", "yes", "inform"),
        ("not-now", "yes", "consult"),
        ("may-go-ahead", "unsure", "inform"),
        ("not-now", "unsure", "consult"),
        ("may-go-ahead", "no", "no-flags"),
        ("may-go-ahead", None, "no-flags"),
    ],
)
def test_what_is_left_of_a_finding(says: str | None, answer: str | None, level: str) -> None:
    """Going ahead makes the finding one to tell; a "not sure" is never graver than a yes; "not now" lowers nothing."""
    person = replied(reply(says) if says else None, a=answer)

    assert LEVELS[level] == screen(book(CONSULT), person).level


@pytest.mark.parametrize(("level", "shown"), [("emergency", 40), ("urgent", 30), ("inform", 0)])
def test_no_reply_touches_another_level(level: str, shown: int) -> None:
    """Urgent and emergency rules stand whatever is replied, and so does the milder level of a doubt about them."""
    grave = book(rule("grave", "a", level, reply_valid="3 months"))

    assert shown == screen(grave, replied(reply(), "grave", a="yes", pain="none")).exit_code
    assert screen(grave, answers(a="unsure")).level == screen(grave, replied(reply(), "grave", a="unsure")).level


def test_other_findings_stand() -> None:
    """A reply speaks of one rule; another rule of the same level counts as before."""
    both = book(CONSULT, rule("too", "a or b", "consult", reply_valid="1 year"))

    result = screen(both, replied(reply(), a="yes"))

    assert Level.CONSULT == result.level
    assert [("too", Level.CONSULT), ("asks-first", Level.INFORM)] == [
        (each.rule.id, each.counts_as) for each in result.findings
    ]


def test_cautions_stay() -> None:
    """What the rule changes for the needles holds whoever replied."""
    result = screen(book(CONSULT), replied(reply(), a="yes", pain=["back"]))

    assert ["gentle"] == [each.modifier for each in result.cautions]


@pytest.mark.parametrize(
    ("on", "today", "validity"),
    [
        ("2026-11-30", "2026-11-30", Validity.HOLDS),
        ("2026-11-30", "2027-02-28", Validity.HOLDS),
        ("2026-11-30", "2027-03-01", Validity.NO_LONGER),
        ("2026-11-30", None, Validity.NO_DAY),
    ],
)
def test_a_reply_holds_until_its_time_has_passed(on: str, today: str | None, validity: Validity) -> None:
    """It counts from the day of the answers, lowers nothing without one, and is shown in any case."""
    result = screen(book(CONSULT), replied(reply(on=on), on=today, a="yes"))
    shown = result.findings[0].reply

    assert shown is not None
    assert (validity, "2027-02-28") == (shown.validity, shown.until)
    assert (Level.INFORM if validity is Validity.HOLDS else Level.CONSULT) == result.level


@pytest.mark.parametrize(
    ("on", "valid", "until"),
    [
        ("2026-11-20", "1 day", "2026-11-21"),
        ("2026-12-31", "2 weeks", "2027-01-14"),
        ("2026-11-20", "6 months", "2027-05-20"),
        ("2026-11-30", "3 months", "2027-02-28"),
        ("2027-11-30", "3 months", "2028-02-29"),
        ("2026-12-31", "1 month", "2027-01-31"),
        ("2028-02-29", "1 year", "2029-02-28"),
        ("2026-01-31", "13 months", "2027-02-28"),
        ("9999-12-01", "1 year", "9999-12-31"),
    ],
)
def test_months_are_those_of_the_calendar(on: str, valid: str, until: str) -> None:
    """A month later is the same day of the next month, or its last day."""
    assert until == period(valid).last_day(on)


@pytest.mark.parametrize(
    ("says", "status"),
    [
        (None, RegionStatus.ASK_FIRST),
        ("not-now", RegionStatus.ASK_FIRST),
        ("with-conditions", RegionStatus.WITH_CHANGES),
    ],
)
def test_a_region_that_waits_for_the_answer_no_longer_waits(says: str | None, status: RegionStatus) -> None:
    """`clinician-ok` of an answered rule is shown as a change, to be made as was replied."""
    waits = book(rule("asks-first", "a", "consult", reply_valid="1 month", regions={"hands": "clinician-ok"}))

    (hands,) = screen(waits, replied(reply(says) if says else None, a="yes", pain=["back"])).regions

    assert (status, says == "with-conditions") == (hands.status, hands.changes[0].answered)


def test_a_region_waits_while_anybody_is_still_to_be_asked() -> None:
    """Two rules ask first about one region: a reply to one of them is not enough."""
    rules = [
        rule("asks-first", "a", "consult", reply_valid="1 month", regions={"hands": "clinician-ok"}),
        rule("tells", "b", "inform", regions={"hands": "clinician-ok"}),
    ]

    (hands,) = screen(book(*rules), replied(reply(), a="yes", b="yes", pain=["back"])).regions

    assert RegionStatus.ASK_FIRST == hands.status


def test_a_region_that_is_left_out_stays_left_out() -> None:
    """No reply gives back a region that a rule leaves out."""
    out = book(rule("asks-first", "a", "consult", reply_valid="1 month", regions={"hands": "avoid-region"}))

    (hands,) = screen(out, replied(reply(), a="yes", pain=["back"])).regions

    assert RegionStatus.LEAVE_OUT == hands.status


def test_what_could_be_counts_the_reply() -> None:
    """A rule that waits for a question never asked could only become something to tell, once it was replied to."""
    waits = book(rule("asks-first", "a and b", "consult", reply_valid="3 months"))

    assert Level.CONSULT == screen(waits, replied(None, a="yes")).could_be
    assert Level.INFORM == screen(waits, replied(reply(), a="yes")).could_be


def test_a_reply_does_not_end_a_bad_day() -> None:
    """A rule that says "not today" says so after a reply as well."""
    today = book(rule("asks-first", "a", "consult", reply_valid="3 months", postpone=True))

    assert 15 == screen(today, replied(reply(), a="yes", pain="none")).exit_code


@given(screened())
def test_replies_never_lower_below_inform(case: tuple[Rulebook, Answers]) -> None:
    """With replies a person is shown the same level or inform, and urgent and emergency are as without them."""
    without, result = _both(case)

    if without.level in (Level.CONSULT, result.level):
        assert min(without.level, Level.INFORM) <= result.level <= without.level
    assert without.level is Level.CONSULT or without.level is result.level
    assert (without.cautions, without.not_today) == (result.cautions, result.not_today)


@given(screened())
def test_replies_change_no_verdict_of_a_rule(case: tuple[Rulebook, Answers]) -> None:
    """Which rules apply, are undecided, and what is still to be asked do not hang on replies, as far as both tell."""
    without, result = _both(case)

    assert {each.rule.id for each in without.findings} == {each.rule.id for each in result.findings}
    assert [(each.rule.id, each.status) for each in without.undecided] == [
        (each.rule.id, each.status) for each in result.undecided
    ]
    assert (without.to_ask, without.complete) == (result.to_ask, result.complete)


@given(screened())
def test_only_a_reply_that_holds_changes_the_level(case: tuple[Rulebook, Answers]) -> None:
    """Without a day, or with every reply aged or "not now", the result is that without replies."""
    without, result = _both(case)
    shown = [*(each.reply for each in result.findings), *(each.reply for each in result.undecided)]

    if not any(each.lowers for each in shown if each):
        assert (without.level, without.could_be, without.regions) == (result.level, result.could_be, result.regions)


@given(screened())
def test_replies_take_no_change_away(case: tuple[Rulebook, Answers]) -> None:
    """Every region keeps its changes, and one that is left out stays left out."""
    without, result = _both(case)

    for before, after in zip(without.regions, result.regions, strict=True):
        assert [each.change for each in before.changes] == [each.change for each in after.changes]
        assert (before.status is RegionStatus.LEAVE_OUT) is (after.status is RegionStatus.LEAVE_OUT)


def _both(case: tuple[Rulebook, Answers]) -> tuple[Screening, Screening]:
    """The screening without the replies, and with them."""
    made, person = case
    return screen(made, replace(person, replies={})), screen(made, person)
