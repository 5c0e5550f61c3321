"""`acuscreen rules schema`, and the schemas that lie beside the shipped rules for editors."""

import json
from pathlib import Path

import pytest

from screen.cli.rules.schema_command import NAMES
from screen.cli.rules.schema_files import editor_line, schema_files, schema_text
from screen.reading.content_schema import CONTENT_SCHEMAS
from tests.cli.installed import ROOT
from tests.cli.program import run

RULES = ROOT / "rules"


def test_schema_is_printed() -> None:
    """The schema of a kind of file is printed as JSON."""
    done = run("rules", "schema", "rule")

    assert (0, schema_text("rule")) == (done.returncode, done.stdout)
    assert "acuscreen rule file" == json.loads(done.stdout)["title"]


def test_help_names_every_schema() -> None:
    """The words the command takes are the names of the schemas."""
    assert list(CONTENT_SCHEMAS) == NAMES.split("|")


@pytest.mark.parametrize("words", [(), ("rul",)])
def test_other_words_are_wrong_usage(words: tuple[str, ...]) -> None:
    """Without a known word the command says which it takes."""
    done = run("rules", "schema", *words)

    assert 2 == done.returncode
    assert done.stderr.startswith("rules schema takes one of these words: rule, question, fact,")


def test_clinic_folder_gets_its_schemas(tmp_path: Path) -> None:
    """A clinic puts all schemas into its own folder of rules."""
    done = run("rules", "schema", "--folder", str(tmp_path))

    assert 0 == done.returncode
    assert {f"{name}.json" for name in CONTENT_SCHEMAS} == {each.name for each in (tmp_path / ".schemas").iterdir()}


def test_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    """Where nothing can be written, the command says so and exits as for wrong usage."""
    done = run("rules", "schema", "--folder", str(tmp_path / "nowhere"))

    assert (2, "") == (done.returncode, done.stdout)
    assert "the schemas cannot be written (no such file or directory)" in done.stderr


def test_shipped_schemas_are_today_s() -> None:
    """The schemas beside the shipped rules are those the program prints: acuscreen rules schema --folder rules."""
    kept = {path: path.read_text(encoding="utf-8") for path in sorted((RULES / ".schemas").iterdir())}

    assert dict(sorted(schema_files(RULES))) == kept


@pytest.mark.parametrize("path", sorted(RULES.rglob("*.yaml")), ids=lambda path: str(path.relative_to(RULES)))
def test_shipped_file_begins_with_its_schema(path: Path) -> None:
    """The first line of every shipped file tells an editor which schema it has, and that schema is there."""
    folder = "" if path.parent == RULES else path.parent.name
    line = editor_line(folder, path.stem)
    assert line is not None

    assert line == path.read_text(encoding="utf-8").splitlines(keepends=True)[0]
    assert (path.parent / line.partition("=")[2].strip()).is_file()
