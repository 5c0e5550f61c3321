"""The command `check` knows the options that were written, and behaves as if it knew them all."""

import inspect

import pytest

from screen.cli.check_command import check_command, options_of_check
from screen.cli.command_line import CommandLine
from screen.cli.commands import parse
from screen.model.errors import WrongUsage
from tests.builders import question, rulebook

BOOK = rulebook([question("fever"), question("bruises")])


def test_only_options_that_were_written_are_made() -> None:
    """A parameter stands for each option among the words, and for no other."""
    line = CommandLine("check", ("--format", "json", "--fever", "--no-ask"))

    parameters = inspect.signature(check_command(line, BOOK)).parameters

    assert ["no_ask", "format", "answer_fever"] == list(parameters)


def test_the_help_knows_every_option() -> None:
    """Who asks for the help is shown every option there is."""
    parameters = inspect.signature(check_command(CommandLine("check", ("--help",)), BOOK)).parameters

    assert len(options_of_check(BOOK)) == len(parameters)


def test_a_misspelt_option_is_held_against_all_of_them() -> None:
    """The nearest option is named, though nobody wrote it."""
    with pytest.raises(WrongUsage, match="Did you mean '--bruises'"):
        parse(CommandLine("check", ("--briuses", "yes")), BOOK)
