"""One option of `check` for each question of the rulebook."""

from typing import Any, Final

import typer

from screen.model.question import Kind, Question
from screen.model.rulebook import Rulebook
from screen.reading.answer_words import valid_words

METAVARS: Final = {
    Kind.YES_NO: "yes|no|unsure",
    Kind.CHOICE: "WORD",
    Kind.CHOICES: "WORD,…",
    Kind.NUMBER: "NUMBER",
    Kind.MEDICINES: "NAME",
}


def question_option(question: Question, rulebook: Rulebook, *, described: bool) -> Any:
    """The option of a question. Without `described` it only takes its value: texts cost time and are rarely read.

    Every option takes a list of texts: Typer would keep the last of several, and repeat a wrong value in its message.
    """
    if not described:
        return typer.Option(f"--{question.option}")
    return typer.Option(
        f"--{question.option}",
        metavar=METAVARS[question.kind],
        help=as_is(_help(question)),
        rich_help_panel=as_is(rulebook.sections[question.section].title),
        show_default=False,
    )


def as_is(text: str) -> str:
    """The text so that the help shows it as it stands, square brackets included."""
    from rich.markup import escape

    from screen.writing.printable import printable

    return escape(printable(text))


def _help(question: Question) -> str:
    match question.kind:
        case Kind.YES_NO:
            return f"{question.ask} {'(or declined)' if question.private else ''}".strip()
        case Kind.CHOICES:
            return (
                f"{question.ask} Takes {valid_words(question)}; several with commas; a ? behind a word marks not sure."
            )
        case Kind.MEDICINES:
            return f"{question.ask} Takes {valid_words(question)}; once for each medicine."
        case _:
            return f"{question.ask} Takes {valid_words(question)}."
