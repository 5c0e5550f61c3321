"""Files that belong to a desk while it runs."""

from pathlib import Path

import pytest

from screen.cli.desk.held import Held


def test_a_file_is_held_by_one(tmp_path: Path) -> None:
    """Others see that it is, and once it was let go it is not."""
    file, mine, other = tmp_path / "file", Held(), Held()
    file.write_text("")
    mine.hold(file)
    assert (False, True) == (mine.is_elsewhere(file), other.is_elsewhere(file))

    mine.let_go(file)
    assert not other.is_elsewhere(file)


def test_a_file_in_its_place_is_held_anew(tmp_path: Path) -> None:
    """What has the name now counts, not what had it when it was held first."""
    file, mine, other = tmp_path / "file", Held(), Held()
    file.write_text("before")
    mine.hold(file)
    (tmp_path / "new").write_text("now")
    (tmp_path / "new").replace(file)
    assert not other.is_elsewhere(file)

    mine.hold(file)
    assert other.is_elsewhere(file)


def test_a_file_that_is_not_there_is_nobodys(tmp_path: Path) -> None:
    """It cannot be held, and is not held elsewhere."""
    assert not Held().is_elsewhere(tmp_path / "file")
    with pytest.raises(FileNotFoundError):
        Held().hold(tmp_path / "file")
