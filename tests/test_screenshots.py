"""The pictures in the README."""

from pathlib import Path

import pytest

from tests.cli.installed import ROOT
from tests.screenshots import FOLDER, PICTURES, picture, shown


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_shows_the_program_of_today(name: str, tmp_path: Path) -> None:
    """Each picture is what a run in a terminal shows now: python -m tests.screenshots"""
    assert (FOLDER / f"{name}.svg").read_text(encoding="utf-8") == picture(shown(name, tmp_path))


def test_every_picture_stands_in_the_readme() -> None:
    """The README shows each of them, with words for those who cannot see it."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")

    assert [] == [name for name in PICTURES if f"](.images/{name}.svg)" not in readme]
