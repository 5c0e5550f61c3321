"""`acuscreen rules schema`: the shape of rule files as JSON Schemas, printed or put where editors find them."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from screen.cli.command_line import Work, single

NAMES = (
    "rule|question|fact|region|medicine|invariant|modifier|"
    "source|wording|rulebook|approval|fine|country|expectation|guideline|hazard"
)


def make_command(_overlays: tuple[Path, ...]) -> Callable[..., Work]:
    """The command; schemas are the same whatever the rules say."""

    def schema(
        name: Annotated[str | None, typer.Argument(metavar=NAMES, help="Whose schema to print.")] = None,
        folder: Annotated[
            list[str] | None,
            typer.Option(metavar="FOLDER", help="Put all schemas into this folder of rules, in its .schemas."),
        ] = None,
    ) -> Work:
        """Print the JSON Schema of a kind of rule file, or put all of them where an editor finds them."""
        chosen = single("--folder", folder)
        return lambda: put_schemas(Path(chosen)) if chosen and name is None else print_schema(name)

    return schema


def print_schema(name: str | None) -> int:
    """Print one schema."""
    from screen.cli.output import print_result
    from screen.cli.rules.schema_files import schema_text
    from screen.logic.nearest import did_you_mean
    from screen.model.errors import WrongUsage
    from screen.reading.content_schema import CONTENT_SCHEMAS

    if name is None or name.lower() not in CONTENT_SCHEMAS:
        meant = did_you_mean((name or "")[:40], CONTENT_SCHEMAS)
        raise WrongUsage(f"rules schema takes one of these words: {', '.join(CONTENT_SCHEMAS)}.{meant}")
    print_result(schema_text(name.lower()), encoding="utf-8")
    return 0


def put_schemas(folder: Path) -> int:
    """Write all schemas into a folder of rules."""
    from screen.cli.output import print_result
    from screen.cli.rules.schema_files import write_schemas
    from screen.model.errors import WrongUsage
    from screen.writing.printable import printable

    try:
        written = write_schemas(folder)
    except OSError as failed:
        reason = (failed.strerror or "unknown").lower()
        sentence = f"--folder {printable(str(folder))}: the schemas cannot be written ({reason}). Look at the folder."
        raise WrongUsage(sentence) from None
    print_result(f"Written: {printable(str(written))}\n")
    return 0
