"""The words of a command line before any option is known."""

from pathlib import Path

import pytest

from screen.cli.command_line import COMMANDS, CommandLine, one_of, read_command_line, single
from screen.model.errors import WrongUsage

COMMANDS_TOLD = f"The commands are {', '.join(COMMANDS[:-1])} and {COMMANDS[-1]}."


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("", CommandLine("check", ())),
        ("check --pain neck", CommandLine("check", ("--pain", "neck"))),
        ("--pain neck", CommandLine("check", ("--pain", "neck"))),
        ("--rules a --rules=b regions neck", CommandLine("regions", ("neck",), (Path("a"), Path("b")))),
        ("--rules a", CommandLine("check", (), (Path("a"),))),
        ("--help check", CommandLine(None, ("--help",))),
        ("--rules a -h", CommandLine(None, ("-h",), (Path("a"),))),
        ("--version", CommandLine(None, ("--version",))),
    ],
)
def test_the_command_and_the_rules(words: str, line: CommandLine) -> None:
    """The folders of rules stand in front; without a command it is check."""
    assert line == read_command_line(words.split())


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("chek", f"There is no such command. Did you mean 'check'? {COMMANDS_TOLD}"),
        ("paracetamol", f"There is no such command. {COMMANDS_TOLD}"),
        ("--rules", "--rules needs a folder behind it, such as --rules clinic/."),
        ("--rules= check", "--rules needs a folder behind it, such as --rules clinic/."),
        ("--rules --help", "--rules needs a folder behind it, such as --rules clinic/."),
        ("check --rules a", "--rules goes in front of the command: acuscreen --rules FOLDER check …"),
        ("check --rules=a", "--rules goes in front of the command: acuscreen --rules FOLDER check …"),
    ],
)
def test_what_cannot_be_meant(words: str, sentence: str) -> None:
    """A mistake is told with what to do, and without the word that was written."""
    with pytest.raises(WrongUsage) as caught:
        read_command_line(words.split())

    assert sentence == str(caught.value)


@pytest.mark.parametrize(
    ("words", "needed"),
    [
        ("--pain neck", True),
        ("--pain=neck", True),
        ("--age --pain", True),
        ("--painful neck", False),
        ("--age 54", False),
        ("--age 54 --help", True),
        ("-h", True),
    ],
)
def test_an_option_is_needed_where_it_is_named(words: str, needed: bool) -> None:
    """Options that nobody wrote are not needed to read the words, but the help shows them all."""
    assert needed == CommandLine("check", tuple(words.split())).needs("--pain")


def test_single_value() -> None:
    """An option of one value may be repeated with the same value only."""
    assert single("--output", None) is None
    assert "a" == single("--output", ["a", "a"])
    with pytest.raises(WrongUsage, match="more than once"):
        single("--output", ["a", "b"])
    with pytest.raises(WrongUsage, match="--output needs a value behind it"):
        single("--output", ["--force"])


def test_one_of_certain_words() -> None:
    """An option of certain words takes them in any case and names the nearest otherwise."""
    assert "json" == one_of("--format", ["JSON"], ("text", "json"))
    with pytest.raises(WrongUsage, match="takes only text or json"):
        one_of("--format", ["jsno"], ("text", "json"))
