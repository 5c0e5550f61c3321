"""`acuscreen rules lock` as a real process."""

import shutil
from pathlib import Path

import pytest

from tests.cli.installed import ROOT
from tests.cli.program import run


@pytest.fixture
def clinic(tmp_path: Path) -> Path:
    """A clinic's folder with one rule of its own."""
    folder = tmp_path / "clinic"
    (folder / "heart").mkdir(parents=True)
    shutil.copy(ROOT / "rules/heart/heart-valve.yaml", folder / "heart")
    return folder


def test_lock_holds_the_folder_s_own_records(clinic: Path) -> None:
    """A clinic's lock speaks of the clinic's records alone, and is up to date once written."""
    assert 1 == run("rules", "lock", str(clinic), "--check").returncode
    done = run("rules", "lock", str(clinic))

    assert (0, f"rules heart-valve: new\nWritten: {clinic}/lock.json; not released yet: 1.\n") == (
        done.returncode,
        done.stdout,
    )
    checked = run("rules", "lock", str(clinic), "--check")
    assert (0, "The lock is up to date.\n") == (checked.returncode, checked.stdout)


def test_changed_wording_makes_it_stale_and_cases_do_not(clinic: Path) -> None:
    """A text a person reads makes the lock stale and says which command writes it; a case's name does not."""
    run("rules", "lock", str(clinic))
    path = clinic / "heart" / "heart-valve.yaml"
    path.write_text(path.read_text().replace("name: a new valve", "name: another name"))
    assert 0 == run("rules", "lock", str(clinic), "--check").returncode

    path.write_text(path.read_text().replace("title: A bad", "title: A very bad"))
    done = run("rules", "lock", str(clinic), "--check")

    assert 1 == done.returncode
    assert done.stdout.startswith("rules heart-valve: changed\n")
    assert done.stdout.endswith(f"acuscreen rules lock {clinic}\n")


def test_release_gives_the_version(clinic: Path) -> None:
    """A release writes its version beside everything that was not released."""
    done = run("rules", "lock", str(clinic), "--release", "1.0")

    assert done.stdout.endswith("not released yet: 0.\n")
    assert '"since": "1.0"' in (clinic / "lock.json").read_text()


@pytest.mark.parametrize("words", [("no-such-folder",), ("--check", "--release", "1.0")])
def test_other_words_are_wrong_usage(words: tuple[str, ...]) -> None:
    """A folder that is not there, and checking while releasing, are wrong usage."""
    assert 2 == run("rules", "lock", *words).returncode


def test_broken_lock_is_never_taken_for_an_empty_one(clinic: Path) -> None:
    """A file that is no lock is refused, because all releases in it would be lost."""
    (clinic / "lock.json").write_text("<<<<<<< ours")

    assert 2 == run("rules", "lock", str(clinic)).returncode
    assert "<<<<<<< ours" == (clinic / "lock.json").read_text()
