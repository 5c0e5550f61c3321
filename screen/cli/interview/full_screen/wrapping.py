"""Text as lines that fit, counted in the columns a terminal gives each character."""

import re
from collections.abc import Iterator
from typing import Final

from prompt_toolkit.utils import get_cwidth

_HANGING: Final = re.compile(r" *(?:\S{1,8} {2,}|- )?")
"""What stands before the text of an item: a number or a key with room behind it, a dash, or blanks."""


def columns(text: str) -> int:
    """How many columns a terminal needs for the text."""
    return get_cwidth(text)


def clusters(text: str) -> Iterator[str]:
    """The characters as a person counts them, each with the marks that stand on it."""
    held = ""
    for character in text:
        if held and columns(character) > 0:
            yield held
            held = ""
        held += character
    if held:
        yield held


def wrapped(text: str, width: int) -> list[str]:
    """The text broken between words, and inside a word only where it is wider than a line.

    Breaks in the text stay, and what goes on below an item stands under its text.
    """
    lines = []
    for paragraph in text.split("\n"):
        start = _HANGING.match(paragraph)
        before = start.group() if start else ""
        lines += hung(before, paragraph[len(before) :], width)
    return lines


def hung(before: str, text: str, width: int) -> list[str]:
    """The text broken behind what stands before it, its later lines under the first, unless that leaves no room."""
    indent = " " * columns(before) if columns(before) <= width // 3 else ""
    lines, line, filled = [], before, False
    for word in text.split(" "):
        joint = " " if filled else ""
        if columns(line + joint + word) <= width:
            line, filled = line + joint + word, True
            continue
        if filled:
            lines.append(line.rstrip(" "))
            line = indent
        *whole, line = _pieces(line, word, indent, width)
        lines += whole
        filled = True
    return [*lines, line.rstrip(" ")]


def cut(text: str, width: int) -> str:
    """As much of the text as fits."""
    kept = ""
    for cluster in clusters(text):
        if columns(kept) + columns(cluster) > width:
            break
        kept += cluster
    return kept


def padded(text: str, width: int) -> str:
    """The text filled up with blanks."""
    return text + " " * (width - columns(text))


def _pieces(line: str, word: str, indent: str, width: int) -> Iterator[str]:
    """A word that begins behind `line`, in as many lines as it needs."""
    for cluster in clusters(word):
        if columns(line + cluster) > width:
            yield line
            line = indent
        line += cluster
    yield line
