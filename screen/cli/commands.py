"""The commands and their options. Typer only reads the words: the work comes back as something to call."""

from collections.abc import Callable
from itertools import pairwise
from typing import Annotated, Final

import typer

from screen.cli import exit_codes
from screen.cli.command_line import COMMANDS, FORMATS, CommandLine, Work, one_of, shown_option, single
from screen.logic.nearest import did_you_mean
from screen.model.errors import WrongUsage
from screen.model.rulebook import Rulebook
from screen.reading.answer_words import valid_words

_SETTINGS: Final = {"help_option_names": ["-h", "--help"]}
_GROUPS: Final = (None, "rules")
"""What has commands of its own: the program as a whole, and the tools for rules."""

ABOUT: Final = (
    "A safety screening before acupuncture for back or neck pain: whom to ask first, "
    "and what the acupuncturist must know. It gives no diagnosis."
)


def parse(line: CommandLine, rulebook: Rulebook | None) -> Work:
    """What the words ask to be done. Raises WrongUsage, whose sentence never repeats a value."""
    program, words = "acuscreen", [*([line.command] if line.command else []), *line.words]
    if line.command not in _GROUPS:
        program, words = f"acuscreen {line.command}", words[1:]
    try:
        # An empty name for the completion variable switches completion off: it would exit with 1.
        command = typer.main.get_command(_app(line, rulebook))
        done = command.main(words, program, complete_var="", standalone_mode=False)
    except SystemExit:
        done = 0  # The reader of the help closed the pipe.
    except _USAGE_ERROR as wrong:
        raise WrongUsage(_sentence(wrong, line, rulebook)) from None
    if callable(done):
        return done  # type: ignore[no-any-return]  # Typer hands back what the command returned, which is Work
    return lambda: exit_codes.INTERRUPTED if done else 0


def _app(line: CommandLine, rulebook: Rulebook | None) -> typer.Typer:
    """The command that is asked for by itself, because making them all takes long; all for the help of the program."""
    app = typer.Typer(
        add_completion=False,
        context_settings=_SETTINGS,
        help=ABOUT,
        epilog=exit_codes.told(),
        rich_markup_mode="rich",
        pretty_exceptions_enable=False,
    )
    for name in [line.command] if line.command else COMMANDS:
        if name == "rules":
            from screen.cli.rules.group import rules_app

            app.add_typer(rules_app(line, _SETTINGS), name=name)
        else:
            app.command(name, epilog=_epilog(name), context_settings=_SETTINGS)(_command(name, line, rulebook))
    if line.command in _GROUPS:
        app.callback(invoke_without_command=True)(_program)
    return app


def _command(name: str, line: CommandLine, rulebook: Rulebook | None) -> Callable[..., Work]:
    """The function behind a command."""
    match name:
        case "check":
            from screen.cli.check_command import check_command

            return check_command(line, rulebook)
        case "again" | "recheck":
            from screen.cli.returning_commands import again_command, recheck_command

            return again_command(line, rulebook) if name == "again" else recheck_command(line, rulebook)
        case "desk":
            return _desk(line, rulebook)
        case "expect":
            return _expect(line)
        case "medicine":
            return _medicine(line)
        case "regions":
            return _regions(rulebook)
        case "verify":
            return _verify(line)
    return schema


def _epilog(name: str) -> str | None:
    if name == "desk":
        return exit_codes.told(exit_codes.DESK)
    return exit_codes.told() if name in ("check", "again", "recheck") else None


def _program(
    # Only for the help: the folders are taken out before Typer sees the words, because they decide on the options.
    rules: Annotated[  # noqa: ARG001
        list[str] | None,
        typer.Option(metavar="FOLDER", help="A clinic's own folder of rules, laid over the shipped ones. Repeatable."),
    ] = None,
    version: Annotated[bool, typer.Option("--version", help="Show the version and exit.")] = False,
) -> Work | None:
    if not version:
        return None
    from screen import __version__
    from screen.cli.output import print_result

    def show_version() -> int:
        print_result(f"acuscreen {__version__}\n")
        return 0

    return show_version


def _desk(line: CommandLine, rulebook: Rulebook | None) -> Callable[..., Work]:
    def desk(
        folder: Annotated[
            list[str] | None, typer.Option(metavar="DIR", help="Save each result in this folder.", show_default=False)
        ] = None,
        asked_on: Annotated[
            list[str] | None,
            typer.Option(metavar="YYYY-MM-DD", help="The day of the answers; today if left out.", show_default=False),
        ] = None,
        country: Annotated[
            list[str] | None,
            typer.Option(
                metavar="CODE", help="Tell the emergency number of this country, such as GB.", show_default=False
            ),
        ] = None,
        plain: Annotated[
            bool,
            typer.Option("--plain", help="Ask in plain lines, as for a screen reader; ACCESSIBLE=1 does the same."),
        ] = False,
    ) -> Work:
        """Screen person after person, with questions to read aloud and a result saved for each.

        Each person has a reference from the diary and no name: A12 is saved as A12.json, which only you can open. The
        screen is cleared between people. What is answered is kept after every step, and an interview that was cut off
        is offered again.
        """
        from screen.cli.desk.desk import DeskRequest, desk

        assert rulebook is not None  # the command line loads the rules for this command
        request = DeskRequest(
            single("--folder", folder), single("--asked-on", asked_on), single("--country", country), plain
        )
        return lambda: desk(rulebook, line.rules, request)

    return desk


def _medicine(line: CommandLine) -> Callable[..., Work]:
    def medicine(
        words: Annotated[
            str, typer.Argument(metavar="WORDS", help="An answer as people write it; - reads one a line.")
        ],
        format: Annotated[
            list[str] | None, typer.Option(metavar="text|json", help="How to write it.", show_default=False)
        ] = None,
    ) -> Work:
        """Show which medicines are recognised in an answer, and why they matter.

        With - in place of the words, every line of standard input is one answer and becomes one JSON object on a
        line.
        """
        from screen.cli.medicine import medicine

        chosen = one_of("--format", format, FORMATS) or "text"
        return lambda: medicine(words, chosen, line.rules)

    return medicine


def _expect(line: CommandLine) -> Callable[..., Work]:
    def expect(
        format: Annotated[
            list[str] | None, typer.Option(metavar="text|json", help="How to write it.", show_default=False)
        ] = None,
    ) -> Work:
        """Tell what to expect: a session, side effects, when to get help, and what studies say."""
        from screen.cli.expect import expect

        chosen = one_of("--format", format, FORMATS) or "text"
        return lambda: expect(line.rules, chosen)

    return expect


def _regions(rulebook: Rulebook | None) -> Callable[..., Work]:
    def regions(
        pain: Annotated[str | None, typer.Argument(metavar="PAIN", help="Where it hurts, such as lower-back.")] = None,
        format: Annotated[
            list[str] | None, typer.Option(metavar="text|json", help="How to write the list.", show_default=False)
        ] = None,
    ) -> Work:
        """List the point regions, with what lies under the skin there."""
        from screen.cli.regions import regions

        assert rulebook is not None  # the command line loads the rules for this command
        chosen = one_of("--format", format, FORMATS) or "text"
        return lambda: regions(rulebook, pain, chosen)

    return regions


def schema(what: Annotated[str | None, typer.Argument(metavar="result", help="The schema to print.")] = None) -> Work:
    """Print the JSON Schema of results in JSON."""
    from screen.cli.schema import schema

    return lambda: schema(what)


def _verify(line: CommandLine) -> Callable[..., Work]:
    def verify(
        result: Annotated[str, typer.Argument(metavar="RESULT.json", help="A result in JSON; - reads standard input.")],
    ) -> Work:
        """Work a saved result out again from its own answers.

        Exits with 0 when the same comes of it, 1 when it differs (and shows where), 3 when the rulebook that made it
        is not the one loaded, 4 when the file cannot be read as a result.
        """
        from screen.cli.verify import verify

        return lambda: verify(result, line.rules)

    return verify


_FLAGS: Final = ("--no-ask", "--plain", "--force", "--exit-zero", "--what-if", "--version", "--help", "-h")

# Typer exports only one of its errors about usage; the one below it covers all.
_USAGE_ERROR: Final[type[Exception]] = typer.BadParameter.__mro__[1]


def _sentence(wrong: BaseException, line: CommandLine, rulebook: Rulebook | None) -> str:
    """Our own sentence for Typer's error: Typer's may repeat what a person wrote."""
    name: str | None = getattr(wrong, "option_name", None)
    if name is None:
        return _too_many_words(line, rulebook)
    if not hasattr(wrong, "possibilities"):
        return f"{name} takes no value." if name in _FLAGS else _needs_value(name, rulebook)
    context = getattr(wrong, "ctx", None)
    options = [option for each in (context.command.params if context else ()) for option in each.opts]
    if line.command == "check" and rulebook:
        from screen.cli.check_command import options_of_check

        options += options_of_check(rulebook)
    options += [option for option in ("--rules", "--version") if option != name]
    command = f" {line.command}" if line.command else ""
    hint = did_you_mean(name[:60], [option for option in options if option.startswith("--")])
    return f"{shown_option(name)} is not an option here.{hint} 'acuscreen{command} --help' shows them all."


def _too_many_words(line: CommandLine, rulebook: Rulebook | None) -> str:
    for option, behind in pairwise(line.words):
        # The parser takes whatever follows: in `--pregnant --pain neck` the answer was forgotten, and neck is left.
        if option.startswith("--") and behind.startswith("--") and "=" not in option and option not in _FLAGS:
            return _needs_value(option, rulebook)
    if line.command == "check":
        return "A word stands by itself. Every answer has its option in front of it, such as --pain lower-back,neck."
    return f"There is a word too many. 'acuscreen {line.command} --help' shows what is possible."


def _needs_value(option: str, rulebook: Rulebook | None) -> str:
    for question in rulebook.questions.values() if rulebook else ():
        if f"--{question.option}" == option:
            return f"{option} needs an answer behind it: {valid_words(question)}."
    return f"{shown_option(option)} needs a value behind it."
