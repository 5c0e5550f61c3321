"""The command `check`: one option for each question, and those that say how to ask and what to write."""

import inspect
from collections.abc import Callable, Iterator, Mapping
from typing import Annotated, Any, Final

import typer

from screen.cli.command_line import FORMATS, CommandLine, Work, one_of, single
from screen.model.rulebook import Rulebook

ANSWER: Final = "answer_"
"""Stands before the id of a question in the name of a parameter, so that no question can take the place of another."""


def check_command(line: CommandLine, rulebook: Rulebook | None) -> Callable[..., Work]:
    """The function behind `check`, with a parameter for each option that the words name, or all for the help.

    Typer takes as long for a hundred options as for all else that it does, and hardly ever are more than a few named.
    """

    def check(**given: Any) -> Work:
        """Screen one person, from options and files, or by asking at a terminal."""
        from screen.cli.check import CheckRequest, check

        assert rulebook is not None  # the command line loads the rules for this command
        flags = {id.removeprefix(ANSWER): values for id, values in given.items() if id.startswith(ANSWER) and values}
        request = CheckRequest(
            flags=flags,
            answers=single("--answers", given.get("answers")),
            asked_on=single("--asked-on", given.get("asked_on")),
            country=single("--country", given.get("country")),
            replies=given.get("reply") or (),
            rest=one_of("--rest", given.get("rest"), ["no"]) is not None,
            no_ask=given.get("no_ask", False),
            plain=given.get("plain", False),
            save=single("--save", given.get("save")),
            resume=single("--resume", given.get("resume")),
            format=one_of("--format", given.get("format"), FORMATS) or "text",
            output=single("--output", given.get("output")),
            force=given.get("force", False),
            exit_zero=given.get("exit_zero", False),
            what_if=given.get("what_if", False),
        )
        return lambda: check(rulebook, line.rules, request)

    check.__signature__ = inspect.Signature(list(_parameters(line, rulebook)))  # type: ignore[attr-defined]  # functions take attributes
    return check


def options_of_check(rulebook: Rulebook) -> list[str]:
    """The names of all options, as they are written on the command line."""
    return [*map(_written, _OPTIONS), *(f"--{question.option}" for question in rulebook.questions.values())]


def _parameters(line: CommandLine, rulebook: Rulebook | None) -> Iterator[inspect.Parameter]:
    for name, (metavar, told) in _OPTIONS.items():
        if line.needs(_written(name)):
            yield _parameter(name, typer.Option(_written(name), metavar=metavar, help=told), is_flag=metavar is None)
    for question in rulebook.questions.values() if rulebook else ():
        if line.needs(f"--{question.option}"):
            from screen.cli.question_options import question_option

            assert rulebook is not None  # it has questions
            option = question_option(question, rulebook, described=line.wants_help)
            yield _parameter(ANSWER + question.id, option)


def _written(name: str) -> str:
    return f"--{name.replace('_', '-')}"


def _parameter(name: str, option: Any, *, is_flag: bool = False) -> inspect.Parameter:
    annotation: Any = bool if is_flag else list[str] | None
    default = False if is_flag else None
    return inspect.Parameter(
        name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=Annotated[annotation, option]
    )


_OPTIONS: Final[Mapping[str, tuple[str | None, str]]] = {
    "answers": ("FILE", "Read answers from a JSON file; - reads standard input."),
    "rest": ("no", "Vouch for no to every other risk, and ask nothing."),
    "no_ask": (None, "Ask nothing, also at a terminal."),
    "plain": (None, "Ask in plain lines, as for a screen reader; ACCESSIBLE=1 does the same."),
    "save": ("FILE", "Where the answers go when an interview is broken off."),
    "resume": ("FILE", "Go on with an interview that was saved."),
    "asked_on": ("YYYY-MM-DD", "The day these answers were given."),
    "country": ("CODE", "Tell the emergency number of this country, such as GB."),
    "reply": (
        "RULE=SAYS,FROM,DAY",
        "What a doctor or pharmacist answered to a rule: anticoagulant-stable=may-go-ahead,prescriber,2026-11-20, "
        "for example; conditions stand behind a third comma. Repeatable.",
    ),
    "format": ("text|json", "How to write the result."),
    "output": ("FILE", "Write the result to a new file."),
    "force": (None, "Let --output replace a file."),
    "exit_zero": (None, "Exit with 0 where it would be 10 to 40."),
    "what_if": (None, "Also tell what to find out, and what would change the result."),
}
"""The options beside the questions, by parameter: what stands for the value (a flag takes none), and the help."""
