"""One person at the desk, and the name by which they are kept."""

from pathlib import Path

from screen.cli.desk.folder import Folder
from screen.cli.desk.person import begun
from tests.cli.small import RULEBOOK


def test_a_person_has_a_draft_from_the_start(tmp_path: Path) -> None:
    """Their name is taken before the first question, and nothing has to be told."""
    person = begun(RULEBOOK, Folder(tmp_path), "A12", "2026-11-20")

    assert ("A12", []) == (person.name, list(person.first))
    assert ["A12.draft.json"] == [file.name for file in tmp_path.iterdir()]


def test_staff_learn_that_another_desk_was_quicker(tmp_path: Path) -> None:
    """The person of the other desk keeps the name, and this one is told their own before the first question."""
    folder = Folder(tmp_path)
    name = folder.free_name("A12")
    Folder(tmp_path).begin(name, "of the other desk")
    person = begun(RULEBOOK, folder, name, "2026-11-20")
    (page,) = person.first

    assert "A12-2" == person.name
    assert "Another desk began A12 at the same moment. This person is kept as A12-2." in str(page.dialogue.view)
    assert "of the other desk" == folder.draft("A12").read_text()
