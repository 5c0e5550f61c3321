"""The commands of `acuscreen rules`, each in a module of its own that is imported only when it is asked for."""

from importlib import import_module
from importlib.util import find_spec
from typing import Final

import typer

from screen.cli.command_line import CommandLine

SUBCOMMANDS: Final = (
    "check",
    "explain",
    "test",
    "coverage",
    "mutants",
    "prove",
    "diff",
    "new",
    "show",
    "list",
    "schema",
    "lock",
    "guidelines",
    "hazards",
)


def rules_app(line: CommandLine, settings: dict[str, list[str]]) -> typer.Typer:
    """The group as Typer sees it; only the subcommand that is asked for is imported, or all of them for the help.

    Each module makes its command from the clinic's folders, which stand in front of the group's name.
    """
    app = typer.Typer(
        add_completion=False,
        context_settings=settings,
        help="Check, prove, compare and write rules.",
        pretty_exceptions_enable=False,
    )
    for name in [each for each in SUBCOMMANDS if line.words[:1] == (each,)] or SUBCOMMANDS:
        module = f"screen.cli.rules.{name}_command"
        if find_spec(module):
            app.command(name)(import_module(module).make_command(line.rules))
    return app
