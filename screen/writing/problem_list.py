"""Problems of rules as lines to read, as JSON, or as GitHub shows them beside the changed lines."""

import json
from collections.abc import Sequence
from typing import Final

from screen.model.place import Problem
from screen.model.rulebook import Rulebook
from screen.writing.printable import printable

_COUNTED: Final = {
    "rules": "rule",
    "facts": "fact",
    "questions": "question",
    "classes": "class",
    "regions": "region",
    "modifiers": "modifier",
    "sources": "source",
}
"""What is counted, in the plural and the singular."""


def write_problems(problems: Sequence[Problem], rulebook: Rulebook, format: str, elsewhere: int = 0) -> str:
    """All problems as one text, and a line that says what was checked; `elsewhere` counts problems of other files."""
    if format == "json":
        return _json(problems, rulebook)
    if format == "github":
        lines = [_annotation(each) for each in problems]
    else:
        lines = [f"{printable(str(each.place))} {each.code}\n  {printable(each.sentence)}" for each in problems]
    others = [f"{_plural(elsewhere, 'problem')} in other files keep these rules from being used."] if elsewhere else []
    return "\n".join([*lines, _told(problems, rulebook), *others, ""])


def _told(problems: Sequence[Problem], rulebook: Rulebook) -> str:
    if not problems:
        counts = [f"{count} {_COUNTED[name] if count == 1 else name}" for name, count in _counts(rulebook).items()]
        return f"No problems in {', '.join(counts[:-1])} and {counts[-1]}."
    files = len({each.place.file for each in problems})
    return (
        f"{_plural(len(problems), 'problem')} in {_plural(files, 'file')}. "
        "'acuscreen rules explain CODE' says more about each kind."
    )


def _json(problems: Sequence[Problem], rulebook: Rulebook) -> str:
    listed = [
        {
            "file": each.place.file,
            "line": each.place.line or None,
            "column": each.place.column or None,
            "code": each.code,
            "sentence": each.sentence,
        }
        for each in problems
    ]
    return json.dumps({"checked": _counts(rulebook), "problems": listed}, ensure_ascii=False, indent=2) + "\n"


def _annotation(problem: Problem) -> str:
    """A command of GitHub's workflows; what has a meaning in one is written by its number.

    No text has a line break by then, so only the percent sign and, in properties, colon and comma are left.
    """
    place = problem.place
    spot = f",line={place.line},col={place.column}" if place.line else ""
    title = _escaped(problem.code, in_property=True)
    return f"::error file={_escaped(place.file, in_property=True)}{spot},title={title}::{_escaped(problem.sentence)}"


def _escaped(text: str, *, in_property: bool = False) -> str:
    signs = "%:," if in_property else "%"
    return "".join(f"%{ord(sign):02X}" if sign in signs else sign for sign in printable(text))


def _counts(rulebook: Rulebook) -> dict[str, int]:
    return {name: len(getattr(rulebook, name)) for name in _COUNTED}


def _plural(count: int, word: str) -> str:
    return f"{count} {word}" if count == 1 else f"{count} {word}s"
