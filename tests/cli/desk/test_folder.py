"""The folder of a desk: one file a person, never one over another."""

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest

from screen.cli.desk.folder import Folder


def test_a_name_is_given_once(tmp_path: Path) -> None:
    """A reference that stands there, as a result or a draft and in whatever case, gets the next number."""
    folder = Folder(tmp_path)
    assert "A12" == folder.free_name("A12")

    folder.save("A12", "first")
    folder.keep("a12-2", "second")
    assert "A12-3" == folder.free_name("A12")
    assert (True, True, False) == (folder.has("A12"), folder.has("a12"), folder.has("A12-2"))


def test_a_result_takes_the_place_of_its_draft(tmp_path: Path) -> None:
    """Once the result is saved the draft is gone."""
    folder = Folder(tmp_path)
    folder.keep("A12", "some answers")
    folder.keep("A12", "more answers")
    assert ["A12"] == folder.unfinished()

    assert "A12" == folder.save("A12", "result")
    assert ["A12.json"] == os.listdir(tmp_path)


def test_a_name_taken_meanwhile_is_left_alone(tmp_path: Path) -> None:
    """When another desk has taken the name, the result is saved beside it."""
    folder = Folder(tmp_path)
    (tmp_path / "A12.json").write_text("of somebody else")

    assert "A12-2" == folder.save("A12", "result")
    assert "of somebody else" == (tmp_path / "A12.json").read_text()
    assert "result" == (tmp_path / "A12-2.json").read_text()


def test_desks_that_begin_at_the_same_moment_get_a_name_each(tmp_path: Path) -> None:
    """Each draft holds what its own desk wrote, and none was written over."""
    together = Barrier(8)

    def begin(number: int) -> str:
        folder = Folder(tmp_path)
        name = folder.free_name("A12")
        together.wait()
        return folder.begin(name, f"desk {number}")

    with ThreadPoolExecutor(8) as desks:
        names = list(desks.map(begin, range(8)))

    assert 8 == len(set(names))
    assert [f"desk {number}" for number in range(8)] == [Folder(tmp_path).draft(name).read_text() for name in names]


def test_a_result_that_cannot_be_saved_keeps_its_draft(tmp_path: Path) -> None:
    """A failure to write is told to whoever saves, and nothing is lost."""
    folder = Folder(tmp_path)
    folder.keep("A12", "answers")

    with pytest.raises(OSError, match="too long"):
        folder.save("x" * 300, "result")
    assert ["A12"] == folder.unfinished()


def test_only_drafts_of_references_are_offered(tmp_path: Path) -> None:
    """What is called otherwise was not kept by a desk."""
    for name in ("B2.draft.json", "A1.draft.json", "A1.json", ".hidden.draft.json", "two words.draft.json"):
        (tmp_path / name).write_text("{}")

    assert ["A1", "B2"] == Folder(tmp_path).unfinished()


def test_a_folder_open_to_others(tmp_path: Path) -> None:
    """A folder that others can look into is known as such."""
    tmp_path.chmod(0o700)
    assert not Folder(tmp_path).is_open_to_others

    tmp_path.chmod(0o710)
    assert Folder(tmp_path).is_open_to_others


def test_a_draft_of_another_desk_is_left_to_it(tmp_path: Path) -> None:
    """Whoever comes second into a folder is offered no draft, and its reference is taken."""
    first, second = Folder(tmp_path), Folder(tmp_path)
    first.keep("A12", "answers")

    assert (False, ["A12"], True) == (first.is_shared, first.unfinished(), first.can_go_on_with("A12"))
    assert (True, [], False) == (second.is_shared, second.unfinished(), second.can_go_on_with("A12"))
    assert (False, True, "A12-2") == (first.has("A12"), second.has("A12"), second.free_name("A12"))


def test_nobody_else_goes_on_with_an_interview_that_goes_on(tmp_path: Path) -> None:
    """A desk that came first is not offered what somebody is answering at another one, until it is put off there."""
    first, second = Folder(tmp_path), Folder(tmp_path)
    second.begin("A12", "nothing yet")
    assert ([], False, True) == (first.unfinished(), first.can_go_on_with("A12"), first.has("A12"))
    second.keep("A12", "one answer")
    assert ([], False, True) == (first.unfinished(), first.can_go_on_with("A12"), first.has("A12"))

    second.put_off("A12")
    assert (["A12"], True, False) == (first.unfinished(), first.can_go_on_with("A12"), first.has("A12"))
    first.go_on_with("A12")
    assert (["A12"], True) == (first.unfinished(), first.can_go_on_with("A12"))
