"""Invariants as they are read from their file."""

from pathlib import Path

import pytest

from screen.logic.conditions import parse
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
from screen.reading.rulebook import rulebook_of
from tests.reading.rule_folder import codes_in, write_folder, write_rules

FEVER = parse("fever")


def file(*lines: str) -> str:
    """A file of one invariant with these lines."""
    return "invariants:\n  - id: one\n    says: It is so.\n" + "".join(f"    {line}\n" for line in lines)


@pytest.mark.parametrize(
    ("lines", "claim"),
    [
        (["when: fever", "at_least: urgent"], ShowsAtLeast(FEVER, Level.URGENT)),
        (
            ["when: fever", "at_least: consult", "even_if_unsure: yes"],
            ShowsAtLeast(FEVER, Level.CONSULT, even_if_unsure=True),
        ),
        (["when: fever", "at_most: no-flags"], ShowsAtMost(FEVER, Level.NO_FLAGS)),
        (["when: fever", "at_most: inform", "alone: yes"], ShowsAtMost(FEVER, Level.INFORM, alone=True)),
        (
            ["every_rule_at: emergency", "at_least: urgent", "even_if_unsure: yes"],
            EveryRuleAt(Level.EMERGENCY, Level.URGENT, even_if_unsure=True),
        ),
        (["level: urgent", "regions: withheld"], WithholdsRegions(Level.URGENT)),
        (["all_regions_wait: yes", "at_least: consult"], EveryRegionWaits(Level.CONSULT)),
        (["equal_rules: [ill, thinner]"], EqualRules(("ill", "thinner"))),
    ],
)
def test_every_form_of_a_claim(lines: list[str], claim: Claim, tmp_path: Path) -> None:
    """The key that begins a claim says which it is."""
    book = rulebook_of(write_rules(tmp_path, {"invariants.yaml": file(*lines)}))

    assert claim == book.invariants["one"].claim
    assert "It is so." == book.invariants["one"].says


@pytest.mark.parametrize(
    ("lines", "problem"),
    [
        (["at_least: urgent"], "2:5 invariant-shape"),
        (["when: fever", "level: urgent", "at_least: urgent"], "2:5 invariant-shape"),
        (["when: fever"], "2:5 missing-key"),
        (["when: fever", "at_least: urgent", "at_most: urgent"], "5:15 misplaced-key"),
        (["when: fever", "at_least: urgent", "alone: yes"], "6:12 misplaced-key"),
        (["when: fever", "at_most: urgent", "even_if_unsure: yes"], "6:21 misplaced-key"),
        (["when: fever", "at_least: no-flags"], "5:15 unknown-at-least"),
        (["when: fewer", "at_least: urgent"], "4:11 unknown-question"),
        (["when: not fever", "at_least: urgent"], "4:15 not-before-way-down"),
        (["level: urgent", "regions: shown"], "5:14 unknown-regions"),
        (["level: urgent", "regions: withheld", "at_least: urgent"], "6:15 misplaced-key"),
        (["all_regions_wait: no", "at_least: consult"], "4:23 unknown-all-regions-wait"),
        (["equal_rules: [ill]"], "4:18 invariant-shape"),
        (["equal_rules: [ill, ills]"], "4:24 unknown-rule"),
        (["when: fever", "at_least: urgent", "because: so"], "6:5 unknown-key"),
    ],
)
def test_what_makes_no_claim_is_refused(lines: list[str], problem: str, tmp_path: Path) -> None:
    """Each problem is told at its place."""
    assert [f"rules/invariants.yaml:{problem}"] == codes_in({"invariants.yaml": file(*lines)}, tmp_path)


def test_invariants_are_no_part_of_the_fingerprint(tmp_path: Path) -> None:
    """No verdict hangs on them, so a saved result stays comparable."""
    with_claim = rulebook_of(
        write_rules(tmp_path / "a", {"invariants.yaml": file("level: urgent", "regions: withheld")})
    )

    assert rulebook_of(write_rules(tmp_path / "b")).sha256 == with_claim.sha256


def test_a_clinic_changes_invariants_without_a_word_to_the_person(tmp_path: Path) -> None:
    """A folder adds and withdraws claims; a result names only what can change it."""
    shipped = write_rules(tmp_path, {"invariants.yaml": file("level: urgent", "regions: withheld")})
    gone = "  - {id: one, withdrawn: we prove it elsewhere}\n"
    added = "  - {id: two, says: So., level: urgent, regions: withheld}\n"
    clinic = write_folder(tmp_path / "clinic", {"invariants.yaml": f"invariants:\n{gone}{added}"})

    book = rulebook_of(shipped, [clinic])

    assert ["two"] == list(book.invariants)
    assert () == book.amendments
