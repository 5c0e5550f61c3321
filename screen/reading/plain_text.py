"""The bytes of a file as text, with every character that would be invisible or mean different things refused."""

import re
from itertools import islice
from typing import Final

from screen.model.place import Place, Problem

MOST_TOLD: Final = 20

# Everything YAML does not call printable, the line breaks of other alphabets, and signs that turn the direction of
# writing: what a reader sees must be what the program reads.
_REFUSED = re.compile(
    "[^\n\x20-\x7e\xa0-\u2027\u202f-\u2065\u206a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")


def decoded(data: bytes, file: str) -> tuple[str | None, list[Problem]]:
    """The text of the bytes, without the mark that some editors put at the start; None when it is not UTF-8."""
    try:
        return data.decode("utf-8-sig"), []
    except UnicodeDecodeError as error:
        before = data[: error.start]
        line = before.count(b"\n") + 1
        column = len(before[before.rfind(b"\n") + 1 :].decode("utf-8", "replace")) + 1
        sentence = "This is not UTF-8 text. Save the file again with the encoding UTF-8."
        return None, [Problem(Place(file, line, column), "not-utf-8", sentence)]


def cleaned(text: str, file: str) -> tuple[str, list[Problem]]:
    """The text with each refused character replaced by a space, and a problem for each; line breaks become `\\n`."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    problems: list[Problem] = []
    for found in islice(_REFUSED.finditer(text), MOST_TOLD):
        line = text.count("\n", 0, found.start()) + 1
        column = found.start() - text.rfind("\n", 0, found.start())
        problems.append(Problem(Place(file, line, column), *_fault(found.group())))
    if not problems:
        return text, []
    text, count = _REFUSED.subn(" ", text)
    if count > MOST_TOLD:
        sentence = f"{count - MOST_TOLD} more such characters stand further down. Is this a text file?"
        problems.append(Problem(problems[-1].place, "control-character", sentence))
    return text, problems


def fault_in(value: str) -> tuple[str, str] | None:
    """Code and sentence for a refused character in a value that was written with backslashes, if there is one."""
    found = _REFUSED.search(value)
    return _fault(found.group()) if found else None


def _fault(sign: str) -> tuple[str, str]:
    if sign == "\t":
        return "tab", "A tab stands here. Use spaces."
    if sign in "\r\x85\u2028\u2029":
        return (
            "line-break",
            f"{_name(sign)} breaks a line here, and only for some programs. Use the Enter key's line break.",
        )
    if _TURNING.match(sign):
        return "hidden-character", f"{_name(sign)} turns the direction of writing unseen. Delete it."
    return "control-character", f"{_name(sign)} cannot be seen and has no meaning here. Delete it."


def _name(sign: str) -> str:
    return f"The character U+{ord(sign):04X}"
