"""Notes that take away a worry, as they are read from `fine.yaml`."""

from pathlib import Path

import pytest

from screen.reading.rulebook import rulebook_of
from tests.reading.rule_folder import problems_in, write_folder, write_rules

NOTE = "fine:\n  - id: fever-gone\n    says: It is over.\n    sources: [who-1999]\n"


def test_a_note_is_read_whole(tmp_path: Path) -> None:
    """A note keeps its words, its works, what brings it up and what silences it."""
    book = rulebook_of(write_rules(tmp_path, {"fine.yaml": NOTE + "    when: fever\n    unless: [ill]\n"}))

    assert ["It is over.", ("who-1999",), ("ill",)] == [
        getattr(book.fine["fever-gone"], name) for name in ("says", "sources", "unless")
    ]
    assert book.fine["fever-gone"].when is not None


@pytest.mark.parametrize(
    ("more", "problem"),
    [
        ("", "rules/fine.yaml:2:5 listed-or-when: "),
        ("    when: fever\n    always_listed: yes\n", "rules/fine.yaml:2:5 listed-or-when: "),
        ("    when: fevver\n", "rules/fine.yaml:5:11 unknown-question: "),
        ("    when: fever\n    unless: [il]\n", "rules/fine.yaml:6:14 unknown-rule: "),
    ],
)
def test_what_is_wrong_in_a_note_is_named_with_its_place(tmp_path: Path, more: str, problem: str) -> None:
    """A note says whether an answer brings it up, and names only what is there."""
    found = problems_in({"fine.yaml": NOTE + more}, tmp_path)

    assert [problem] == [each[: len(problem)] for each in found]


def test_a_work_nobody_listed_is_refused(tmp_path: Path) -> None:
    """A note rests on works of the list of sources."""
    found = problems_in({"fine.yaml": NOTE.replace("who-1999", "who-1899") + "    when: fever\n"}, tmp_path)

    assert ["rules/fine.yaml:4:15 unknown-source"] == [each.partition(": ")[0] for each in found]


def test_a_clinic_replaces_and_withdraws_notes(tmp_path: Path) -> None:
    """A clinic's folder has its own notes, and the rulebook says so."""
    two = NOTE + "    when: fever\n" + NOTE.removeprefix("fine:\n").replace("fever-gone", "old") + "    when: fever\n"
    clinic = write_folder(
        tmp_path / "clinic",
        {
            "fine.yaml": NOTE.replace("It is over.", "Ask us.") + "    always_listed: yes\n"
            "  - {id: old, withdrawn: We say so ourselves.}\n"
        },
    )
    book = rulebook_of(write_rules(tmp_path, {"fine.yaml": two}), [clinic])

    assert {"fever-gone": "Ask us."} == {id: note.says for id, note in book.fine.items()}
    assert [("note", "fever-gone", "replaced"), ("note", "old", "withdrawn")] == [
        (each.kind, each.id, each.how) for each in book.amendments
    ]
