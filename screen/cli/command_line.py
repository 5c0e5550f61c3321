"""The words of a command line before any option is known: the rules to use, and which command is meant."""

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from screen.logic.nearest import did_you_mean
from screen.model.errors import WrongUsage
from screen.model.values import dataclass

COMMANDS: Final = ("check", "again", "recheck", "desk", "expect", "medicine", "regions", "schema", "rules", "verify")
FORMATS: Final = ("text", "json")
Work = Callable[[], int]
"""What a command line asks for, to be called; it returns the exit code."""


@dataclass(frozen=True, slots=True)
class CommandLine:
    """What was asked for: `command` is None for the help and the version of the program as a whole.

    `rules` are the clinics' folders to lay over the shipped rules; they decide which options `check` has.
    """

    command: str | None
    words: tuple[str, ...]
    rules: tuple[Path, ...] = ()

    @property
    def wants_help(self) -> bool:
        """Whether texts for people are needed to describe the options."""
        return "--help" in self.words or "-h" in self.words

    def needs(self, option: str) -> bool:
        """Whether the words cannot be read without knowing this option: they name it, or ask for the help."""
        return self.wants_help or any(word == option or word.startswith(f"{option}=") for word in self.words)


def read_command_line(words: Sequence[str]) -> CommandLine:
    """Take `--rules` out and name the command; without one it is `check`. Raises WrongUsage."""
    rules: list[Path] = []
    rest = list(words)
    while rest and (rest[0] == "--rules" or rest[0].startswith("--rules=")):
        word = rest.pop(0)
        folder = word.removeprefix("--rules=") if "=" in word else rest.pop(0) if rest else ""
        if not folder or folder.startswith("--"):
            raise WrongUsage("--rules needs a folder behind it, such as --rules clinic/.")
        rules.append(Path(folder))
    if any(word == "--rules" or word.startswith("--rules=") for word in rest):
        raise WrongUsage("--rules goes in front of the command: acuscreen --rules FOLDER check …")
    if rest and rest[0] in ("--help", "-h", "--version"):
        return CommandLine(None, (rest[0],), tuple(rules))
    if not rest or rest[0].startswith("-"):
        return CommandLine("check", tuple(rest), tuple(rules))
    command, *rest = rest
    if command not in COMMANDS:
        raise WrongUsage(f"There is no such command.{did_you_mean(command[:40], COMMANDS)} {_commands()}")
    return CommandLine(command, tuple(rest), tuple(rules))


def shown_option(name: str) -> str:
    """An option as it may be repeated in a message; what does not look like one could be an answer."""
    return f"'{name}'" if re.fullmatch(r"--?[A-Za-z0-9_-]{1,40}", name) else "That"


def single(option: str, values: Sequence[str] | None) -> str | None:
    """The one value of an option that may be given once; None when it was not. Raises WrongUsage."""
    if not values:
        return None
    if any(value.startswith("--") for value in values):
        raise WrongUsage(f"{option} needs a value behind it.")
    if len(set(values)) > 1:
        raise WrongUsage(f"{option} is given more than once with different values. Give it once.")
    return values[0]


def one_of(option: str, values: Sequence[str] | None, allowed: Sequence[str]) -> str | None:
    """The one value of an option that takes certain words; None when it was not given. Raises WrongUsage."""
    value = single(option, values)
    if value is None or value.lower() in allowed:
        return value and value.lower()
    raise WrongUsage(f"{option} takes only {' or '.join(allowed)}.{did_you_mean(value[:40], allowed)}")


def _commands() -> str:
    return f"The commands are {', '.join(COMMANDS[:-1])} and {COMMANDS[-1]}."
