"""The lock of a folder of rules."""

from dataclasses import replace

import pytest

from screen.checking.lock import (
    UNRELEASED,
    Lock,
    Locked,
    NotALock,
    Stale,
    lock_from,
    lock_text,
    meanings,
    released,
    renewed,
    stale,
    unreleased,
)
from screen.model.rule import Case, Expectation, Review, ReviewStatus, Rule
from tests.builders import fact, question, rule, rulebook

OLD = Lock({"rules": {"a": Locked("1", "1.0"), "b": Locked("2", "1.0"), "c": Locked("3", UNRELEASED)}})
NOW = {"rules": {"a": "1", "b": "changed", "d": "4"}}


def meaning(record: Rule) -> object:
    """What of a rule is locked."""
    return next(each for name, _, each in meanings(rulebook([question("fever")], [record])) if name == "rules")


def test_release_stays_while_a_record_stays() -> None:
    """A record that means the same keeps its release; one that is new or changed is not released."""
    assert {
        "a": Locked("1", "1.0"),
        "b": Locked("changed", UNRELEASED),
        "d": Locked("4", UNRELEASED),
    } == renewed(OLD, NOW).records["rules"]


def test_removal_of_what_was_released_is_kept() -> None:
    """A released record that is gone is told until the next release; one that never went out is forgotten."""
    gone = renewed(OLD, {"rules": {"a": "1"}})

    assert {"rules": {"b": UNRELEASED}} == gone.removed
    assert {"rules": {"b": UNRELEASED}} == renewed(gone, {"rules": {"a": "1"}}).removed
    assert {} == renewed(gone, {"rules": {"a": "1", "b": "2"}}).removed
    assert {} == released(gone, "2.0").removed


def test_stale_records_are_named() -> None:
    """What is new, changed or gone is named, and nothing is once the lock was renewed."""
    assert [
        Stale("rules", "b", "changed"),
        Stale("rules", "c", "gone"),
        Stale("rules", "d", "new"),
    ] == stale(OLD, NOW)
    assert [] == stale(renewed(OLD, NOW), NOW)


def test_unreleased_is_everything_to_be_told() -> None:
    """New, changed and removed records are to be told; after a release nothing is."""
    lock = renewed(OLD, {"rules": {"a": "1", "d": "4"}})

    assert [("rules", "d"), ("rules", "b")] == unreleased(lock)
    assert [] == unreleased(released(lock, "2.0"))


def test_text_is_read_back() -> None:
    """A lock is the same after writing and reading, and is written with one record a line."""
    lock = renewed(OLD, NOW)

    assert lock_text(lock) == lock_text(lock_from(lock_text(lock)))
    assert '    "a": {"since": "1.0", "sha256": "1"},\n' in lock_text(lock)


@pytest.mark.parametrize("text", ["", "[]", '{"rules": []}', '{"rules": {"a": 1}}', '{"rules": {"a": {"since": "1"}}}'])
def test_anything_else_is_no_lock(text: str) -> None:
    """A file that is no lock is never taken for an empty one."""
    with pytest.raises(NotALock):
        lock_from(text)


def test_cases_and_dates_do_not_change_a_person() -> None:
    """Cases and who answers for a rule leave its meaning, wording and review status change it."""
    plain = rule("a", "fever")
    case = Case("hot", {"fever": "yes"}, Expectation.APPLIES)
    reviewed = Review(ReviewStatus.REVIEWED, "a clinic", "2026-01-01", "2027-01-01")

    assert meaning(plain) == meaning(replace(plain, cases=(case,), review=replace(plain.review, owner="other")))
    assert meaning(plain) != meaning(replace(plain, say="Other."))
    assert meaning(plain) != meaning(replace(plain, review=reviewed))


def test_cases_of_a_fact_do_not_change_a_person() -> None:
    """A fact is locked without its cases."""
    plain = fact("ill", "fever")
    case = Case("hot", {"fever": "yes"}, Expectation.APPLIES)
    one, other = (
        [each for name, _, each in meanings(rulebook([question("fever")], facts=[fact_])) if name == "facts"]
        for fact_ in (plain, replace(plain, cases=(case,)))
    )

    assert one == other
