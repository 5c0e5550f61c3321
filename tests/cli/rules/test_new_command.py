"""`acuscreen rules new` as a real process, and the file it writes."""

from datetime import date
from pathlib import Path

import pytest
import yaml

from screen.cli.rules.template import template
from screen.reading.content_schema import content_schema
from screen.reading.folder import read_folder
from tests.cli.installed import ROOT
from tests.cli.program import run

FILLED = {
    "title": "A fever",
    "when": "fever_or_rigors",
    "level": "urgent",
    "say": "Ask a doctor today.",
    "why": "It matters.",
    "strength": "expert",
    "cite": "memory",
    "says": "So.",
    "owner": "a clinic",
    "name": "an example",
}


def filled(text: str) -> str:
    """The template with a word behind every key that is empty."""
    lines = []
    for line in text.splitlines():
        key = line.removesuffix(":").removeprefix("  - ").strip()
        lines.append(f"{line} {FILLED[key]}" if line.endswith(":") and key in FILLED else line)
    return "\n".join(lines) + "\n"


def test_file_is_written_and_next_steps_are_told(tmp_path: Path) -> None:
    """A new rule goes into the folder of its topic, with the schemas an editor uses, and the next commands are told."""
    folder = tmp_path / "clinic"
    done = run("rules", "new", "recent-tattoo", "--topic", "skin", "--folder", str(folder))

    assert (0, "") == (done.returncode, done.stderr)
    assert done.stdout.startswith(f"Written: {folder}/skin/recent-tattoo.yaml\nNext:\n")
    assert f"  2. acuscreen rules check {folder} " in done.stdout
    assert (folder / ".schemas" / "rule.json").is_file()
    assert (folder / "skin" / "recent-tattoo.yaml").is_file()


def test_what_is_empty_is_all_that_is_missing(tmp_path: Path) -> None:
    """The only problems of a new file are its empty values."""
    (tmp_path / "skin").mkdir()
    (tmp_path / "skin" / "tattoo.yaml").write_text(template("tattoo", "skin", date(2026, 11, 20)))

    assert {"empty-value"} == {each.code for each in read_folder(tmp_path, "clinic", shipped=False).problems}


def test_filled_in_it_is_a_rule(tmp_path: Path) -> None:
    """With its empty values filled in, the file can be read."""
    (tmp_path / "skin").mkdir()
    (tmp_path / "skin" / "tattoo.yaml").write_text(filled(template("tattoo", "skin", date(2026, 11, 20))))
    content = read_folder(tmp_path, "clinic", shipped=False)

    assert [] == content.problems
    assert ["tattoo"] == list(content.records["rule"])


def test_every_key_of_a_rule_has_a_place_in_the_template() -> None:
    """An author sees every key there is, but for those that are seldom needed."""
    text = template("tattoo", "skin", date(2026, 11, 20))
    keys = content_schema("rule")["else"]["properties"]
    seldom = {"if_unsure", "if_unsure_because", "action", "reply_valid", "reviewed_by", "reviewed_on"}

    assert seldom == {key for key in keys if f"\n{key}:" not in text and f"\n# {key}:" not in text}


def test_rule_is_looked_at_again_in_a_year() -> None:
    """The next review is a year away, also for a rule written on 29 February."""
    assert "written: 2028-02-29\nreview_by: 2029-02-28\n" in template("tattoo", "skin", date(2028, 2, 29))


def test_given_can_be_read_as_yaml() -> None:
    """The template is YAML as it stands."""
    assert "tattoo" == yaml.load(template("tattoo", "skin", date(2026, 11, 20)), yaml.BaseLoader)["id"]


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    """A file that is there already stays as it is."""
    words = ("rules", "new", "recent-tattoo", "--folder", str(tmp_path))
    run(*words)
    path = tmp_path / "clinic" / "recent-tattoo.yaml"
    path.write_text("mine")

    assert 2 == run(*words).returncode
    assert "mine" == path.read_text()


def test_shipped_rule_is_replaced_knowingly(tmp_path: Path) -> None:
    """A clinic's rule with a shipped id takes the shipped topic, and the author is told what it replaces."""
    done = run("rules", "new", "heart-valve", "--folder", str(tmp_path))

    assert f"Written: {tmp_path}/heart/heart-valve.yaml\nIt replaces the whole shipped rule" in done.stdout


def test_known_id_is_not_made_twice() -> None:
    """In a whole set of rules an id is used once."""
    done = run("rules", "new", "heart-valve", "--folder", str(ROOT / "rules"), "--topic", "other-topic")

    assert 2 == done.returncode
    assert not (ROOT / "rules" / "other-topic").exists()


@pytest.mark.parametrize("words", [("Not An Id",), ("tattoo", "--topic", "questions"), ("tattoo", "--topic", "../up")])
def test_names_must_fit(tmp_path: Path, words: tuple[str, ...]) -> None:
    """Ids and topics that no folder of rules may hold are wrong usage, and nothing is written."""
    assert 2 == run("rules", "new", *words, "--folder", str(tmp_path / "clinic")).returncode
    assert not (tmp_path / "clinic").exists()
