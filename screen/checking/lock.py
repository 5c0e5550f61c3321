"""The lock of a folder of rules: a fingerprint of what every record means to a person, and since which release."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

from screen.model.rule import Fact, Review, Rule
from screen.model.rulebook import Rulebook

UNRELEASED: Final = "Unreleased"
LOCKED: Final = (
    "rules",
    "facts",
    "questions",
    "regions",
    "classes",
    "modifiers",
    "fine",
    "levels",
    "statements",
    "countries",
)
"""The maps of a rulebook whose records change what a person is told."""

Fingerprints = Mapping[str, Mapping[str, str]]
"""By the name of a map in the rulebook and the id of a record."""


@dataclass(frozen=True, slots=True)
class Locked:
    """One record: its fingerprint, and the release that last changed it."""

    sha256: str
    since: str


@dataclass(frozen=True, slots=True)
class Lock:
    """All records of a folder; `removed` are those that were released once and are gone."""

    records: Mapping[str, Mapping[str, Locked]] = field(default_factory=dict)
    removed: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Stale:
    """A record about which the lock is not up to date, and how: `new`, `changed` or `gone`."""

    name: str
    id: str
    how: str


class NotALock(Exception):
    """A text that is no lock."""


def meanings(rulebook: Rulebook) -> Iterator[tuple[str, str, Any]]:
    """Every record as far as it changes what a person is told: without cases, and without who answers for it."""
    for name in LOCKED:
        for id, record in getattr(rulebook, name).items():
            yield name, id, _meaning(record)


def renewed(lock: Lock, now: Fingerprints) -> Lock:
    """The lock of the records as they are now; what is new or changed is not released yet."""
    records = {
        name: {id: _locked(lock, name, id, sha256) for id, sha256 in sorted(now.get(name, {}).items())}
        for name in LOCKED
    }
    removed = {name: _removed(lock, name, now.get(name, {})) for name in LOCKED}
    return Lock(records, {name: ids for name, ids in removed.items() if ids})


def released(lock: Lock, version: str) -> Lock:
    """The lock once everything that was not released has gone out with this version."""
    records = {
        name: {id: replace(each, since=version) if each.since == UNRELEASED else each for id, each in ids.items()}
        for name, ids in lock.records.items()
    }
    return Lock(records)


def stale(lock: Lock, now: Fingerprints) -> list[Stale]:
    """Everything about which the lock is not up to date."""
    found: list[Stale] = []
    for name in LOCKED:
        locked, present = lock.records.get(name, {}), now.get(name, {})
        for id in sorted({*locked, *present}):
            if id not in locked:
                found.append(Stale(name, id, "new"))
            elif id not in present:
                found.append(Stale(name, id, "gone"))
            elif locked[id].sha256 != present[id]:
                found.append(Stale(name, id, "changed"))
    return found


def unreleased(lock: Lock) -> list[tuple[str, str]]:
    """Name of the map and id of all that is new, changed or gone since the last release."""
    changed = [(name, id) for name, ids in lock.records.items() for id, each in ids.items() if each.since == UNRELEASED]
    return [*changed, *((name, id) for name, ids in lock.removed.items() for id in ids)]


def lock_text(lock: Lock) -> str:
    """The lock as JSON with one record a line, the same bytes for the same lock."""
    parts = [_part(name, {id: _entry(each) for id, each in ids.items()}) for name, ids in lock.records.items() if ids]
    gone = [
        _part(f"removed {name}", {id: json.dumps(since) for id, since in ids.items()})
        for name, ids in lock.removed.items()
    ]
    return "{\n" + ",\n".join([*parts, *gone]) + "\n}\n"


def lock_from(text: str) -> Lock:
    """The lock in a text. Raises NotALock."""
    try:
        found = json.loads(text)
        records = {
            name: {id: Locked(each["sha256"], each["since"]) for id, each in found.get(name, {}).items()}
            for name in LOCKED
        }
        removed = {name: dict(found.get(f"removed {name}", {})) for name in LOCKED}
    except (ValueError, KeyError, TypeError, AttributeError):
        raise NotALock from None
    return Lock(records, {name: ids for name, ids in removed.items() if ids})


def _meaning(record: Any) -> Any:
    match record:
        case Rule():
            # A result says whether the rule was reviewed; who owns it and when it is looked at again changes nobody.
            return replace(record, cases=(), review=Review(record.review.status, "", "", ""))
        case Fact():
            return replace(record, cases=())
    return record


def _locked(lock: Lock, name: str, id: str, sha256: str) -> Locked:
    known = lock.records.get(name, {}).get(id)
    return known if known is not None and known.sha256 == sha256 else Locked(sha256, UNRELEASED)


def _removed(lock: Lock, name: str, present: Mapping[str, str]) -> dict[str, str]:
    """What was released once and is gone: nobody ever met a record that came and went between two releases."""
    gone = [id for id, each in lock.records.get(name, {}).items() if id not in present and each.since != UNRELEASED]
    before = [id for id in lock.removed.get(name, {}) if id not in present]
    return dict.fromkeys(sorted({*gone, *before}), UNRELEASED)


def _part(name: str, entries: Mapping[str, str]) -> str:
    lines = ",\n".join(f"    {json.dumps(id)}: {entry}" for id, entry in sorted(entries.items()))
    return f"  {json.dumps(name)}: {{\n{lines}\n  }}"


def _entry(locked: Locked) -> str:
    return json.dumps({"since": locked.since, "sha256": locked.sha256})
