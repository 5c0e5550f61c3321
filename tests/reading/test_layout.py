"""Which files have a place in a folder of rules."""

import os
from pathlib import Path

import pytest

from tests.reading.rule_folder import FILES, codes_in, problems_in, rule, write_rules


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("nerves/numb-saddle.yml", "The ending is '.yaml'. Rename the file."),
        ("nerves/numb-saddle.YAML", "The ending is '.yaml'. Rename the file."),
        ("nerves/numb-saddle.yaml.bak", "Only '.yaml' files belong here. Move it elsewhere."),
        ("nerves/.numb-saddle.yaml.swp", "Only '.yaml' files belong here. Move it elsewhere."),
        ("notes.txt", "Only '.yaml' files belong here. Move it elsewhere."),
        ("Nerves/numb-saddle.yaml", None),
        (
            "nerves/numb-saddle (copy).yaml",
            "A file is named after the id in it: small letters, digits, and '-' or '_'. Rename or delete it.",
        ),
        (
            "fact.yaml",
            "A rule lies in the folder of its topic, and no list has this name. Move the file. Did you mean 'facts'?",
        ),
        ("approvals.yaml", "Approvals belong to a clinic's own folder. Delete this file."),
    ],
)
def test_a_file_that_fits_no_place_is_a_problem(tmp_path: Path, name: str, expected: str | None) -> None:
    """A copy, another ending or a wrong place is told and never skipped."""
    place = name if expected else "Nerves"
    told = expected or "A topic is written in small letters, digits and '-'. Rename this folder, or move it elsewhere."

    assert [f"rules/{place} stray-file: {told}"] == problems_in({name: "approvals: []\n"}, tmp_path)


def test_folders_lie_side_by_side(tmp_path: Path) -> None:
    """A folder inside a topic is a problem of its own, whatever it holds."""
    assert ["rules/nerves/deep stray-file"] == codes_in({"nerves/deep/a.yaml": "id: a\n"}, tmp_path)


def test_what_belongs_to_people_and_systems_is_left_alone(tmp_path: Path) -> None:
    """A page for people, the lock and what systems leave behind are no problems."""
    files: dict[str, str | bytes | None] = dict.fromkeys(
        ("README.md", "nerves/README.md", "lock.json", ".DS_Store", ".git/config", ".gitignore"), "?"
    )

    assert [] == codes_in(files, tmp_path)


def test_no_rules_at_all_is_a_problem(tmp_path: Path) -> None:
    """An empty folder is refused in one sentence, whatever else lies in it."""
    nothing: dict[str, str | bytes | None] = dict.fromkeys(FILES)

    assert ["rules no-such-folder: There is no such folder. Look at the path."] == problems_in(nothing, tmp_path / "a")
    assert ["rules no-rules: There are no rules in this folder. Look at the path."] == problems_in(
        {**nothing, "a.txt": "", "b/c.txt": ""}, tmp_path / "b"
    )


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    """A file given as a folder of rules is told as what it is."""
    (tmp_path / "clinic").write_text("")

    assert [f"{tmp_path}/clinic no-such-folder: This is a file, not a folder of rules. Look at the path."] == (
        problems_in({}, tmp_path, tmp_path / "clinic")
    )


def test_links_that_lead_nowhere_or_round_are_problems(tmp_path: Path) -> None:
    """Links are followed, and one that cannot be is told."""
    topic = tmp_path / "rules" / "nerves"
    topic.mkdir(parents=True)
    (topic / "round.yaml").symlink_to("round.yaml")
    (topic / "nowhere.yaml").symlink_to("gone.yaml")
    (topic / "again").symlink_to(topic)

    assert [
        "rules/nerves/again stray-file",
        "rules/nerves/nowhere.yaml unreadable",
        "rules/nerves/round.yaml unreadable",
    ] == codes_in({}, tmp_path)


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    """Something that is no ordinary file is a problem and never holds up the reading."""
    topic = tmp_path / "rules" / "nerves"
    topic.mkdir(parents=True)
    os.mkfifo(topic / "pipe.yaml")

    assert ["rules/nerves/pipe.yaml unreadable"] == codes_in({}, tmp_path)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_what_may_not_be_read_is_a_problem(tmp_path: Path) -> None:
    """A file or folder without permission is told."""
    write_rules(tmp_path, {"nerves/shut.yaml": rule("shut")})
    (tmp_path / "rules" / "shut").mkdir()
    (tmp_path / "rules" / "shut").chmod(0)
    (tmp_path / "rules" / "nerves" / "shut.yaml").chmod(0)

    assert ["rules/nerves/shut.yaml unreadable", "rules/shut unreadable"] == codes_in({}, tmp_path)


def test_names_that_cannot_be_printed_are_shown_without_them(tmp_path: Path) -> None:
    """A file's name never carries control characters into a message."""
    assert ["rules/nerves/a\ufffd[31m.yaml stray-file"] == codes_in({"nerves/a\x1b[31m.yaml": ""}, tmp_path)


def test_all_files_are_read_before_anything_is_said(tmp_path: Path) -> None:
    """Problems of every file are told together, in the order of their places."""
    assert [
        "rules/nerves/a.yaml empty-file",
        "rules/nerves/b.yaml:2:1 duplicate-key",
        "rules/nerves/c.yaml:4:7 unknown-question",
        "rules/nerves/d.yml stray-file",
        "rules/sources.yaml:1:1 wrong-type",
    ] == [
        each
        for each in codes_in(
            {
                "nerves/a.yaml": "",
                "nerves/b.yaml": rule("b").replace("title", "id", 1),
                "nerves/c.yaml": rule("c", when="nub_saddle"),
                "nerves/d.yml": "",
                "modifiers.yaml": FILES["modifiers.yaml"],
                "sources.yaml": "- a\n",
            },
            tmp_path,
        )
        if "missing-key" not in each
    ]
