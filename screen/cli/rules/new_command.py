"""`acuscreen rules new`: a file to fill in, in its place, with a hint above each line."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Final

import typer

from screen.cli.command_line import Work, single
from screen.model.errors import WrongUsage

OWN_TOPIC: Final = "clinic"
"""The topic of a rule that names none."""


def make_command(overlays: tuple[Path, ...]) -> Callable[..., Work]:
    """The command; a clinic's folder in front of the group is where the file goes."""

    def new(
        id: Annotated[str, typer.Argument(metavar="ID", help="The rule's name: small letters, digits and -.")],
        topic: Annotated[
            list[str] | None, typer.Option(metavar="TOPIC", help=f"The folder of the rule; else {OWN_TOPIC}.")
        ] = None,
        folder: Annotated[
            list[str] | None, typer.Option(metavar="FOLDER", help="The folder of rules; made if it is not there.")
        ] = None,
    ) -> Work:
        """Write a file for a new rule, with hints, and say what to do next. Nothing is overwritten."""
        named = single("--folder", folder)
        where = Path(named) if named else _only_folder(overlays)
        wanted = single("--topic", topic)
        return lambda: write_template(id, wanted, where, overlays)

    return new


def write_template(id: str, topic: str | None, folder: Path, overlays: tuple[Path, ...]) -> int:
    """Write the file and print what to do next."""
    from datetime import date

    from screen.cli.output import print_result
    from screen.cli.rules.chosen_rules import WHOLE_SET, rulebook_for
    from screen.cli.rules.schema_files import write_schemas
    from screen.cli.rules.template import next_steps, template
    from screen.reading.fields import KEBAB, is_id
    from screen.reading.layout import MEDICINES, QUESTIONS, SCHEMAS

    if not is_id(id, KEBAB):
        raise WrongUsage("An id is small letters, digits and '-', and begins with a letter, such as recent-tattoo.")
    shipped = rulebook_for([folder] if (folder / WHOLE_SET).is_file() else [], overlays).rules.get(id)
    topic = topic or (shipped.topic if shipped else OWN_TOPIC)
    if not is_id(topic, KEBAB) or topic in (QUESTIONS, MEDICINES):
        raise WrongUsage("--topic is the name of a folder of rules: small letters, digits and '-'.")
    whole = (folder / WHOLE_SET).is_file()
    if shipped and whole:
        raise WrongUsage(f"There is a rule with this id already. 'acuscreen rules show {id}' shows it.")
    path = folder / topic / f"{id}.yaml"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(template(id, topic, date.today()))
        if not (folder / SCHEMAS).is_dir():
            write_schemas(folder)
    except FileExistsError:
        raise WrongUsage(f"{path}: this file exists already. Nothing was written. Choose another id.") from None
    except OSError as failed:
        reason = (failed.strerror or "unknown").lower()
        raise WrongUsage(f"{path}: this cannot be written ({reason}). Look at the folder.") from None
    print_result(next_steps(path, folder, replaces=id if shipped else None, whole=whole))
    return 0


def _only_folder(overlays: tuple[Path, ...]) -> Path:
    """The one clinic's folder in use, or the rules of the checkout we stand in."""
    from screen.cli.rules.chosen_rules import WHOLE_SET

    if len(overlays) == 1:
        return overlays[0]
    here = Path("rules")
    if not overlays and (here / WHOLE_SET).is_file():
        return here
    raise WrongUsage("Where does the rule belong? Name your folder of rules, such as --folder clinic.")
