"""An emergency or urgent rule counts less only where somebody answers for it."""

from pathlib import Path

import pytest

from screen.model.level import Level
from screen.reading.rulebook import rulebook_of
from tests.reading.rule_folder import (
    ANTICOAGULANT,
    FACTS,
    codes_in,
    problems_in,
    question,
    rule,
    write_folder,
    write_rules,
)

CLINIC = Path("clinic")
URGENT_THINNER = rule("bleeds", topic="bleeding", when="anticoagulant in medicines and fever", level="urgent")
NOT_SURE_LESS = rule("numb-saddle", more="if_unsure: consult\nif_unsure_because: It is common here.\n")
GATED = question("numb_saddle", "    asked_when: pain_now\n")


@pytest.fixture(autouse=True)
def _in_its_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Folders are named as somebody who stands beside them would."""
    monkeypatch.chdir(tmp_path)


def approval(rule_id: str) -> str:
    """The text of an approvals file for one rule."""
    return f"approvals: [{{rule: {rule_id}, by: Dr Who, on: 2026-11-20, because: We ask by hand.}}]\n"


def told(files: dict[str, str], folder: Path, shipped: dict[str, str | bytes | None] | None = None) -> list[str]:
    """Problems of the small rules under this clinic's folder."""
    write_folder(CLINIC, dict(files))
    return codes_in(shipped or {}, folder, CLINIC)


@pytest.mark.parametrize(
    ("file", "text", "place"),
    [
        ("nerves/numb-saddle.yaml", "id: numb-saddle\nwithdrawn: no need\n", "2:12"),
        ("nerves/numb-saddle.yaml", rule("numb-saddle", level="urgent"), "5:8"),
        ("nerves/numb-saddle.yaml", NOT_SURE_LESS, "16:12"),
        ("nerves/numb-saddle.yaml", rule("numb-saddle", when="numb_saddle and fever"), "4:7"),
        ("nerves/numb-saddle.yaml", rule("numb-saddle", when="fever"), "4:7"),
    ],
)
def test_a_grave_rule_is_not_made_to_count_less(tmp_path: Path, file: str, text: str, place: str) -> None:
    """Withdrawing, lowering or narrowing an emergency rule is refused in its place, and allowed once approved."""
    assert [f"clinic/{file}:{place} lowered-without-approval"] == told({file: text}, tmp_path)
    assert [] == told({file: text, "approvals.yaml": approval("numb-saddle")}, tmp_path)


@pytest.mark.parametrize(
    "text",
    [
        rule("numb-saddle").replace("A situation", "The same in other words"),
        rule("numb-saddle", when="numb_saddle or fever"),
        rule("numb-saddle", when="numb_saddle or (fever and pregnant)"),
    ],
)
def test_a_rule_for_more_people_needs_no_approval(tmp_path: Path, text: str) -> None:
    """A grave rule in other words, or one that finds everybody it found and more, may be replaced."""
    assert [] == told({"nerves/numb-saddle.yaml": text}, tmp_path)


def test_a_milder_rule_needs_no_approval(tmp_path: Path) -> None:
    """A rule that asks for a consultation may be lowered; the screening tells it."""
    assert [] == told({"bleeding/thinner.yaml": rule("thinner", topic="bleeding", level="inform")}, tmp_path)


def test_a_narrowed_fact_is_refused(tmp_path: Path) -> None:
    """A fact that is true for fewer people narrows the urgent rule that goes by it."""
    narrow = FACTS.replace("fever or pregnant", "fever and pregnant")

    assert ["clinic/facts.yaml:4:11 lowered-without-approval"] == told({"facts.yaml": narrow}, tmp_path)


def test_a_gate_before_the_question_is_refused(tmp_path: Path) -> None:
    """A question that is put to fewer people narrows the emergency rule that goes by it."""
    start = "id: start\nquestions:" + question("pain_now")
    files = {"questions/start.yaml": start, "questions/signs.yaml": "id: signs\nquestions:" + GATED}

    assert ["clinic/questions/signs.yaml:9:17 lowered-without-approval"] == told(files, tmp_path)
    assert [] == told({**files, "approvals.yaml": approval("numb-saddle")}, tmp_path)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("Coumadin, ", "", ["clinic/medicines/anticoagulant.yaml:1:1 lowered-without-approval"]),
        ("opened_by_unknown: yes", "", ["clinic/medicines/anticoagulant.yaml:1:1 lowered-without-approval"]),
        ("Marevan", "Marevan, Orfarin", []),
    ],
)
def test_a_narrowed_class_is_refused(tmp_path: Path, old: str, new: str, expected: list[str]) -> None:
    """Names may be added to a class that an urgent rule goes by, and none taken out."""
    text = ANTICOAGULANT.replace(old, new)

    assert expected == told({"medicines/anticoagulant.yaml": text}, tmp_path, {"bleeding/bleeds.yaml": URGENT_THINNER})


def test_the_refusal_says_what_to_do(tmp_path: Path) -> None:
    """The refusal names the rule and the way to approve it."""
    write_folder(CLINIC, {"nerves/numb-saddle.yaml": "id: numb-saddle\nwithdrawn: no need\n"})

    assert [
        "clinic/nerves/numb-saddle.yaml:2:12 lowered-without-approval: "
        "This withdraws the emergency rule 'numb-saddle'. Leave it as it is, or have somebody approve it: "
        "write 'rule', 'by', 'on' and 'because' in approvals.yaml of this folder."
    ] == problems_in({}, tmp_path, CLINIC)


def test_an_approval_goes_with_the_amendment(tmp_path: Path) -> None:
    """Who approved a lowering, and when, is told with it."""
    write_folder(CLINIC, {"nerves/numb-saddle.yaml": rule("numb-saddle", level="consult")})
    write_folder(CLINIC, {"approvals.yaml": approval("numb-saddle")})
    (amendment,) = rulebook_of(write_rules(tmp_path), [CLINIC]).amendments

    assert (Level.EMERGENCY, Level.CONSULT) == (amendment.was, amendment.now)
    assert ("Dr Who", "2026-11-20") == (amendment.approved_by, amendment.approved_on)


def test_an_approval_of_another_folder_does_not_count(tmp_path: Path) -> None:
    """Each folder brings its own approvals."""
    write_folder(Path("first"), {"approvals.yaml": approval("numb-saddle")})
    write_folder(CLINIC, {"nerves/numb-saddle.yaml": rule("numb-saddle", level="consult")})

    assert ["clinic/nerves/numb-saddle.yaml:5:8 lowered-without-approval"] == codes_in(
        {}, tmp_path, Path("first"), CLINIC
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (approval("numb-sadle"), "1:20 unknown-rule"),
        (approval("numb-saddle").replace("by: Dr Who, ", ""), "1:13 missing-key"),
        (approval("numb-saddle").replace("2026-11-20", "today"), "1:49 not-a-date"),
        ("approvals:\n" + 2 * "  - {rule: ill, by: A, on: 2026-11-20, because: B}\n", "3:5 duplicate-id"),
    ],
)
def test_a_slip_in_an_approval_is_told(tmp_path: Path, text: str, expected: str) -> None:
    """An approval names a rule there is, once, and says by whom, when and why."""
    assert [f"clinic/approvals.yaml:{expected}"] == told({"approvals.yaml": text}, tmp_path)
