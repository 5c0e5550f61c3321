"""Which files a folder of rules may hold, and where; whatever fits no place is a problem, never skipped."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from screen.logic.nearest import did_you_mean
from screen.model.place import Place, Problem
from screen.reading.fields import KEBAB, SNAKE, is_id, shown
from screen.reading.strict_yaml import MOST_BYTES

QUESTIONS: Final = "questions"
MEDICINES: Final = "medicines"
SCHEMAS: Final = ".schemas"
"""The folder of JSON Schemas that editors look into."""
BACKGROUND: Final = ("expectations", "hazards", "guidelines")
"""Files that decide nothing, and are read only when somebody asks for what is in them."""
SINGLE_FILES: Final = (
    *("rulebook", "facts", "fine", "invariants", "modifiers", "regions", "sources", "wording", "approvals"),
    "countries",
    *BACKGROUND,
)
# What people and their systems leave in a folder; none of it can be mistaken for content.
_LEFT_ALONE = frozenset({"README.md", "lock.json", SCHEMAS, ".DS_Store", ".git", ".gitignore", ".gitattributes"})


@dataclass(frozen=True, slots=True)
class RuleFile:
    """A YAML file in its place: `folder` is empty for the single files, else the topic or one of the two lists.

    `shown` is the path as a person knows it.
    """

    path: Path
    shown: str
    folder: str
    name: str


def files_of(folder: Path, shown_as: str) -> tuple[list[RuleFile], list[Problem]]:
    """The files of a folder of rules in the order of their names, and what does not belong there."""
    problems: list[Problem] = []
    files: list[RuleFile] = []
    if not folder.is_dir():
        found = "This is a file, not a folder of rules." if folder.exists() else "There is no such folder."
        return [], [Problem(Place(shown_as), "no-such-folder", f"{found} Look at the path.")]
    for path in _listed(folder, shown_as, problems):
        told = f"{shown_as}/{printed(path.name)}"
        if path.is_dir():
            files += _files_in(path, told, problems)
        elif (name := _name(path, told, problems)) is not None:
            if name in SINGLE_FILES:
                files.append(RuleFile(path, told, "", name))
            else:
                meant = did_you_mean(name, SINGLE_FILES)
                sentence = f"A rule lies in the folder of its topic, and no list has this name. Move the file.{meant}"
                problems.append(Problem(Place(told), "stray-file", sentence))
    if not files:
        # One sentence about the folder says more than one about each of its files.
        sentence = "There are no rules in this folder. Look at the path."
        return [], [problem for problem in problems if problem.code == "unreadable"] or [
            Problem(Place(shown_as), "no-rules", sentence)
        ]
    return files, problems


def contents(file: RuleFile) -> bytes | Problem:
    """The bytes of a file, or why they cannot be read; never more than fits."""
    try:
        if not file.path.is_file():
            sentence = "This is not a file that can be read, or a link that leads nowhere. Replace or delete it."
            return Problem(Place(file.shown), "unreadable", sentence)
        with file.path.open("rb") as opened:
            return opened.read(MOST_BYTES + 1)
    except OSError as error:
        return _unreadable(file.shown, error)


def printed(name: str) -> str:
    """A file's name without the characters that cannot be printed."""
    return "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in shown(name))


def printed_path(path: Path) -> str:
    """A whole path without the characters that cannot be printed."""
    return "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in str(path))


def _files_in(folder: Path, shown_as: str, problems: list[Problem]) -> list[RuleFile]:
    if not is_id(folder.name, KEBAB):
        sentence = "A topic is written in small letters, digits and '-'. Rename this folder, or move it elsewhere."
        problems.append(Problem(Place(shown_as), "stray-file", sentence))
        return []
    files = []
    for path in _listed(folder, shown_as, problems):
        told = f"{shown_as}/{printed(path.name)}"
        if path.is_dir():
            sentence = "Folders lie side by side, not in each other. Move this one up or elsewhere."
            problems.append(Problem(Place(told), "stray-file", sentence))
        elif (name := _name(path, told, problems)) is not None:
            files.append(RuleFile(path, told, folder.name, name))
    return files


def _listed(folder: Path, shown_as: str, problems: list[Problem]) -> list[Path]:
    try:
        names = sorted(os.listdir(folder))
    except OSError as error:
        problems.append(_unreadable(shown_as, error))
        return []
    return [folder / name for name in names if name not in _LEFT_ALONE]


def _name(path: Path, shown_as: str, problems: list[Problem]) -> str | None:
    """The name of a YAML file without its ending; None when it is no such file."""
    name = path.name.removesuffix(".yaml")
    if name == path.name:
        yaml = path.suffix.lower() in (".yml", ".yaml")
        told = (
            "The ending is '.yaml'. Rename the file." if yaml else "Only '.yaml' files belong here. Move it elsewhere."
        )
        problems.append(Problem(Place(shown_as), "stray-file", told))
        return None
    if not is_id(name, KEBAB) and not is_id(name, SNAKE):
        sentence = "A file is named after the id in it: small letters, digits, and '-' or '_'. Rename or delete it."
        problems.append(Problem(Place(shown_as), "stray-file", sentence))
        return None
    return name


def _unreadable(shown_as: str, error: OSError) -> Problem:
    reason = (error.strerror or "unknown").lower()
    return Problem(Place(shown_as), "unreadable", f"This cannot be read ({reason}). Look at its permissions.")
