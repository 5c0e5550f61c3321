"""The changelog names everything that changes what a person is told, and the lock says what that is."""

import re

from screen.checking.lock import LOCKED, stale, unreleased
from screen.cli.rules.lock_command import command, fingerprints, kept
from tests.cli.installed import ROOT

RULES = ROOT / "rules"
CHANGELOG = ROOT / "CHANGELOG.md"
HOW_TO = f"Bring rules/lock.json up to date with: {command(RULES.relative_to(ROOT))}"


def part(text: str, heading: str) -> str:
    """What stands under a heading of the changelog, up to the next of its kind."""
    sign = heading.partition(" ")[0]
    found = re.search(rf"^{re.escape(heading)}$\n(.*?)(?=^{sign} |\Z)", text, re.MULTILINE | re.DOTALL)
    assert found is not None, f"CHANGELOG.md has no heading '{heading}'"
    return found.group(1)


def test_lock_is_up_to_date() -> None:
    """The lock knows every record as it is; if it does not, one command writes it."""
    found = [f"{each.name} {each.id}: {each.how}" for each in stale(kept(RULES), fingerprints(RULES, ()))]

    assert [] == found, HOW_TO


def test_what_is_not_released_stands_in_the_changelog() -> None:
    """Every record that is new, changed or gone stands by its id under Unreleased / Rules."""
    told = set(
        re.findall(r"`([^`]+)`", part(part(CHANGELOG.read_text(encoding="utf-8"), "## [Unreleased]"), "### Rules"))
    )
    missing = [f"{name} `{id}`" for name, id in unreleased(kept(RULES)) if id not in told]

    assert [] == missing, "Name these under Unreleased / Rules in CHANGELOG.md, with what changes for a person."


def test_every_release_has_two_headings() -> None:
    """What is not released is told under Rules and under Program, and nothing else."""
    unreleased_part = part(CHANGELOG.read_text(encoding="utf-8"), "## [Unreleased]")

    assert ["Rules", "Program"] == re.findall(r"^### (.+)$", unreleased_part, re.MULTILINE)


def test_lock_speaks_of_every_kind_that_reaches_a_person() -> None:
    """Rules, facts, questions, regions, medicines, changes of technique and texts are locked."""
    assert {*LOCKED} == {*fingerprints(RULES, ())}
