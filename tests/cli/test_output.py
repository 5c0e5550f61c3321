"""A result in a file: whole or not at all, for its owner's eyes, never over another file."""

import os
from pathlib import Path

import pytest

from screen.cli.output import refuse_output, write_file
from screen.model.errors import AcuscreenError, WrongUsage


def refused(path: Path, *, force: bool = False) -> str:
    """The sentence with which a place for the result is refused, without the place."""
    with pytest.raises(WrongUsage) as caught:
        refuse_output(path, force=force)
    with pytest.raises(WrongUsage):
        write_file(path, "result", force=force)
    return str(caught.value).removeprefix(f"--output {path}: ")


def test_file_is_whole_and_private(tmp_path: Path) -> None:
    """The file holds the whole result, only its owner may read it, and nothing else is left in the folder."""
    write_file(tmp_path / "result.txt", "Größe ≥ 1\n", force=False)

    assert "Größe ≥ 1\n".encode() == (tmp_path / "result.txt").read_bytes()
    assert 0o600 == (tmp_path / "result.txt").stat().st_mode & 0o777
    assert ["result.txt"] == os.listdir(tmp_path)


def test_existing_file_stays(tmp_path: Path) -> None:
    """A file that exists is replaced only with --force."""
    path = tmp_path / "result.txt"
    path.write_text("older")

    assert "this file exists already. Name another, or add --force to replace it." == refused(path)
    assert "older" == path.read_text()

    write_file(path, "newer", force=True)

    assert "newer" == path.read_text()
    assert ["result.txt"] == os.listdir(tmp_path)


def test_folder_link_and_pipe_are_refused(tmp_path: Path) -> None:
    """Only an ordinary file is written, also with --force."""
    (tmp_path / "link").symlink_to(tmp_path / "elsewhere")
    os.mkfifo(tmp_path / "pipe")

    assert refused(tmp_path, force=True).startswith("this is a folder.")
    assert refused(tmp_path / "link", force=True).startswith("this is a link.")
    assert refused(tmp_path / "pipe", force=True).startswith("this is not an ordinary file.")
    assert not (tmp_path / "elsewhere").exists()


def test_missing_folder_is_refused(tmp_path: Path) -> None:
    """A folder that does not exist is not made."""
    assert "there is no such folder. Make it first or name another." == refused(tmp_path / "no" / "result.txt")


@pytest.mark.parametrize("name", ["x" * 300, "a\0b"])
def test_impossible_name_is_refused(tmp_path: Path, name: str) -> None:
    """A name no file can have is refused."""
    assert refused(tmp_path / name).endswith("Name another file.")


def test_name_taken_meanwhile_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that somebody makes while the result is written is not replaced, and no draft is left."""
    path = tmp_path / "result.txt"
    fsync = os.fsync

    def slow(handle: int) -> None:
        path.write_text("theirs")
        fsync(handle)

    monkeypatch.setattr(os, "fsync", slow)
    with pytest.raises(WrongUsage, match="this file exists already"):
        write_file(path, "ours", force=False)

    assert "theirs" == path.read_text()
    assert ["result.txt"] == os.listdir(tmp_path)


def test_full_disk_is_no_wrong_usage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the machine fails, the sentence says so and nothing is left behind."""

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(AcuscreenError) as caught:
        write_file(tmp_path / "result.txt", "ours", force=False)

    assert 70 == caught.value.exit_code
    assert str(caught.value).endswith("the result could not be written: No space left on device.")
    assert [] == os.listdir(tmp_path)


def test_folder_without_second_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a file system without hard links the file is written all the same."""

    def unknown(_source: str, _target: Path) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", unknown)
    write_file(tmp_path / "result.txt", "ours", force=False)

    assert "ours" == (tmp_path / "result.txt").read_text()
    assert ["result.txt"] == os.listdir(tmp_path)
