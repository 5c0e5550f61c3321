"""The JSON Schemas of rule files as an editor finds them: a folder of them, and the first line of each file."""

import json
from collections.abc import Iterator
from pathlib import Path

from screen.reading.content_schema import CONTENT_SCHEMAS, content_schema, schema_name_of
from screen.reading.layout import SCHEMAS


def schema_text(name: str) -> str:
    """The schema as it is printed and kept."""
    return json.dumps(content_schema(name), indent=2) + "\n"


def schema_files(folder: Path) -> Iterator[tuple[Path, str]]:
    """The files of schemas in a folder of rules, and what stands in each."""
    for name in CONTENT_SCHEMAS:
        yield folder / SCHEMAS / f"{name}.json", schema_text(name)


def editor_line(folder: str, file: str) -> str | None:
    """The first line that makes an editor use the right schema; `folder` is empty for the single files."""
    name = schema_name_of(folder, file)
    return name and f"# yaml-language-server: $schema={'../' * bool(folder)}{SCHEMAS}/{name}.json\n"


def write_schemas(folder: Path) -> Path:
    """Put all schemas into the folder of rules, in place of older ones; the folder they are in. Raises OSError."""
    (folder / SCHEMAS).mkdir(exist_ok=True)
    for path, text in schema_files(folder):
        path.write_text(text, encoding="utf-8", newline="\n")
    return folder / SCHEMAS
