"""`acuscreen rules lock`: write or check the fingerprints of a folder of rules."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from screen.cli.command_line import Work, single
from screen.model.errors import WrongUsage

if TYPE_CHECKING:
    from screen.checking.lock import Fingerprints, Lock

LOCK: Final = "lock.json"


def make_command(overlays: tuple[Path, ...]) -> Callable[..., Work]:
    """The command; a folder in front of the group is laid under the folder that is locked."""

    def lock(
        folder: Annotated[
            str, typer.Argument(metavar="[FOLDER]", help="A folder of rules; without one: rules.")
        ] = "rules",
        check: Annotated[
            bool, typer.Option("--check", help="Write nothing; exit with 1 when the lock is not up to date.")
        ] = False,
        release: Annotated[
            list[str] | None,
            typer.Option(metavar="VERSION", help="Everything that is not released yet goes out with this version."),
        ] = None,
    ) -> Work:
        """Write lock.json: what each record means to a person, as a fingerprint, and since which release."""
        version = single("--release", release)
        if check and version:
            raise WrongUsage("--check writes nothing, so it cannot release. Give one of the two.")
        return lambda: check_lock(Path(folder), overlays) if check else write_lock(Path(folder), overlays, version)

    return lock


def write_lock(folder: Path, overlays: tuple[Path, ...], version: str | None) -> int:
    """Write the lock of the folder, and say what is new, changed or gone."""
    from screen.checking.lock import lock_text, released, renewed, stale, unreleased
    from screen.cli.output import print_result

    now = fingerprints(folder, overlays)
    before = kept(folder)
    lock = renewed(before, now)
    if version:
        lock = released(lock, version)
    (folder / LOCK).write_text(lock_text(lock), encoding="utf-8", newline="\n")
    lines = [f"{each.name} {each.id}: {each.how}" for each in stale(before, now)]
    print_result("\n".join([*lines, f"Written: {folder / LOCK}; not released yet: {len(unreleased(lock))}."]) + "\n")
    return 0


def check_lock(folder: Path, overlays: tuple[Path, ...]) -> int:
    """Print what the lock does not know; 1 when there is something."""
    from screen.checking.lock import stale
    from screen.cli.output import print_result

    found = stale(kept(folder), fingerprints(folder, overlays))
    lines = [f"{each.name} {each.id}: {each.how}" for each in found]
    lines.append(f"To bring {folder / LOCK} up to date: {command(folder)}" if found else "The lock is up to date.")
    print_result("\n".join(lines) + "\n")
    return 1 if found else 0


def command(folder: Path) -> str:
    """The words that bring the lock up to date."""
    return "acuscreen rules lock" + ("" if str(folder) == "rules" else f" {folder}")


def fingerprints(folder: Path, overlays: tuple[Path, ...]) -> "Fingerprints":
    """The fingerprints of the folder's own records. Raises WrongUsage and RulesRefused."""
    from screen.checking.lock import meanings
    from screen.cli.rules.chosen_rules import WHOLE_SET, rulebook_for
    from screen.reading.compiled import sha256
    from screen.reading.content import KINDS
    from screen.reading.folder import read_folder

    if not folder.is_dir():
        raise WrongUsage("There is no such folder of rules. Name one: acuscreen rules lock FOLDER.")
    whole = (folder / WHOLE_SET).is_file()
    rulebook = rulebook_for([folder], overlays)
    own = None if whole else read_folder(folder, str(folder), shipped=False).records
    kinds = {name: kind for kind, name in KINDS.items()}
    found: dict[str, dict[str, str]] = {}
    for name, id, record in meanings(rulebook):
        if own is None or id in own[kinds[name]]:
            found.setdefault(name, {})[id] = sha256(type(record), record)
    return found


def kept(folder: Path) -> "Lock":
    """The lock that lies in the folder; an empty one where there is none. Raises WrongUsage."""
    from screen.checking.lock import Lock, NotALock, lock_from

    try:
        return lock_from((folder / LOCK).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Lock()
    except (OSError, UnicodeDecodeError, NotALock):
        sentence = f"{folder / LOCK}: this is no lock that can be read. Delete it and write it anew."
        raise WrongUsage(sentence) from None
