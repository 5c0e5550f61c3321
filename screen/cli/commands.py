"""The commands and their options. Typer only reads the words: the work comes back as something to call."""

import inspect
from collections.abc import Callable, Mapping
from itertools import pairwise
from typing import Annotated, Any, Final

import typer

from screen.cli import exit_codes
from screen.cli.command_line import CommandLine, one_of, shown_option, single
from screen.cli.returning_commands import again_command, recheck_command
from screen.logic.nearest import did_you_mean
from screen.model.errors import WrongUsage
from screen.model.rulebook import Rulebook
from screen.reading.answer_words import valid_words

Work = Callable[[], int]
FORMATS: Final = ("text", "json")
ANSWER: Final = "answer_"
"""Stands before the id of a question in the name of a parameter, so that no question can take the place of another."""

ABOUT: Final = (
    "A safety screening before acupuncture for back or neck pain: whom to ask first, "
    "and what the acupuncturist must know. It gives no diagnosis."
)


def parse(line: CommandLine, rulebook: Rulebook | None) -> Work:
    """What the words ask to be done. Raises WrongUsage, whose sentence never repeats a value."""
    app = _app(line, rulebook)
    words = [*([line.command] if line.command else []), *line.words]
    try:
        # An empty name for the completion variable switches completion off: it would exit with 1.
        done = typer.main.get_command(app).main(words, "acuscreen", complete_var="", standalone_mode=False)
    except SystemExit:
        done = 0  # The reader of the help closed the pipe.
    except _USAGE_ERROR as wrong:
        raise WrongUsage(_sentence(wrong, line, rulebook)) from None
    if callable(done):
        return done  # type: ignore[no-any-return]  # Typer hands back what the command returned, which is Work
    return lambda: exit_codes.INTERRUPTED if done else 0


def _app(line: CommandLine, rulebook: Rulebook | None) -> typer.Typer:
    settings = {"help_option_names": ["-h", "--help"]}
    app = typer.Typer(
        add_completion=False,
        context_settings=settings,
        help=ABOUT,
        epilog=exit_codes.told(),
        rich_markup_mode="rich",
        pretty_exceptions_enable=False,
    )
    app.callback(invoke_without_command=True)(_program)
    app.command(epilog=exit_codes.told())(_check(line, rulebook))
    app.command(epilog=exit_codes.told())(again_command(line, rulebook))
    app.command(epilog=exit_codes.told())(recheck_command(line, rulebook))
    app.command(epilog=exit_codes.told(exit_codes.DESK))(_desk(line, rulebook))
    app.command()(_expect(line))
    app.command()(_medicine(line))
    app.command()(_regions(rulebook))
    app.command()(schema)
    app.command()(_verify(line))
    if line.command in ("rules", None):
        from screen.cli.rules.group import rules_app

        app.add_typer(rules_app(line, settings), name="rules")
    return app


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


def _check(line: CommandLine, rulebook: Rulebook | None) -> Callable[..., Work]:
    """The function behind `check`, with one parameter for each question."""
    questions = rulebook.questions.values() if rulebook and line.command == "check" else ()

    def check(**given: Any) -> Work:
        """Screen one person, from options and files, or by asking at a terminal."""
        from screen.cli.check import CheckRequest, check

        assert rulebook is not None  # the command line loads the rules for this command
        flags = {id.removeprefix(ANSWER): values for id, values in given.items() if id.startswith(ANSWER) and values}
        request = CheckRequest(
            flags=flags,
            answers=single("--answers", given["answers"]),
            asked_on=single("--asked-on", given["asked_on"]),
            country=single("--country", given["country"]),
            replies=given["reply"] or (),
            rest=one_of("--rest", given["rest"], ["no"]) is not None,
            no_ask=given["no_ask"],
            plain=given["plain"],
            save=single("--save", given["save"]),
            resume=single("--resume", given["resume"]),
            format=one_of("--format", given["format"], FORMATS) or "text",
            output=single("--output", given["output"]),
            force=given["force"],
            exit_zero=given["exit_zero"],
            what_if=given["what_if"],
        )
        return lambda: check(rulebook, line.rules, request)

    parameters = [_parameter(name, option, kind) for name, (option, kind) in _CHECK_OPTIONS.items()]
    if rulebook and questions:
        from screen.cli.question_options import question_option

        parameters += [
            _parameter(ANSWER + each.id, question_option(each, rulebook, described=line.wants_help), list[str])
            for each in questions
        ]
    check.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]  # functions take attributes
    return check


def _parameter(name: str, option: Any, kind: Any) -> inspect.Parameter:
    default = False if kind is bool else None
    annotation = kind if kind is bool else kind | None
    return inspect.Parameter(
        name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=Annotated[annotation, option]
    )


_CHECK_OPTIONS: Final[Mapping[str, tuple[Any, Any]]] = {
    "answers": (
        typer.Option("--answers", metavar="FILE", help="Read answers from a JSON file; - reads standard input."),
        list[str],
    ),
    "rest": (
        typer.Option("--rest", metavar="no", help="Vouch for no to every other risk, and ask nothing."),
        list[str],
    ),
    "no_ask": (typer.Option("--no-ask", help="Ask nothing, also at a terminal."), bool),
    "plain": (
        typer.Option("--plain", help="Ask in plain lines, as for a screen reader; ACCESSIBLE=1 does the same."),
        bool,
    ),
    "save": (
        typer.Option("--save", metavar="FILE", help="Where the answers go when an interview is broken off."),
        list[str],
    ),
    "resume": (typer.Option("--resume", metavar="FILE", help="Go on with an interview that was saved."), list[str]),
    "asked_on": (
        typer.Option("--asked-on", metavar="YYYY-MM-DD", help="The day these answers were given."),
        list[str],
    ),
    "country": (
        typer.Option("--country", metavar="CODE", help="Tell the emergency number of this country, such as GB."),
        list[str],
    ),
    "reply": (
        typer.Option(
            "--reply",
            metavar="RULE=SAYS,FROM,DAY",
            help="What a doctor or pharmacist answered to a rule: anticoagulant-stable=may-go-ahead,prescriber,"
            "2026-11-20, for example; conditions stand behind a third comma. Repeatable.",
        ),
        list[str],
    ),
    "format": (typer.Option("--format", metavar="text|json", help="How to write the result."), list[str]),
    "output": (typer.Option("--output", metavar="FILE", help="Write the result to a new file."), list[str]),
    "force": (typer.Option("--force", help="Let --output replace a file."), bool),
    "exit_zero": (typer.Option("--exit-zero", help="Exit with 0 where it would be 10 to 40."), bool),
    "what_if": (
        typer.Option("--what-if", help="Also tell what to find out, and what would change the result."),
        bool,
    ),
}


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
