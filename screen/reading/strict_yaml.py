"""YAML read strictly: everything is text in its place, and whatever could be read in two ways is refused.

The parser's events are used without its composer, so that no value is ever typed by how it looks (`no`, `012`,
`1:30`), keys cannot hide each other, and nesting is stopped before it can exhaust the parser.
"""

from collections.abc import Iterator
from typing import Any

import yaml

from screen.model.place import Place, Problem
from screen.reading.plain_text import cleaned, decoded, fault_in
from screen.reading.tree import Items, Node, Refused, Scalar, Table

MOST_BYTES = 1_000_000
DEEPEST = 12
MOST_PROBLEMS = 100
"""After this many the rest of a file is not read: something other than rules stands in it."""

_LOADER: type = getattr(yaml, "CBaseLoader", yaml.BaseLoader)

_Event = Any
"""An event of the parser; which fields it has depends on its class, and the stubs know few of them."""

_QUOTE = "Put the text in quotation marks."
_BACKSLASH = "A backslash in double quotation marks begins a special sign. Use single quotation marks instead."
_UNCLOSED = "A quotation mark opens here and is never closed. Close it."
_UNFITTING = "This line does not fit the lines above it. Look at its indentation and at the quotation marks."
_BLOCK = "After '|' or '>' the text begins on the next line, and all its lines are indented alike."
_SYNTAX = {
    "mapping values are not allowed": f"A colon and a space cannot stand here. Look at the indentation, or: {_QUOTE}",
    "cannot start any token": f"A text cannot begin with this sign. {_QUOTE}",
    "sequence entries are not allowed": f"A list cannot begin here. Move the dash to the next line, or: {_QUOTE}",
    "unexpected end of stream": _UNCLOSED,
    "document separator": _UNCLOSED,
    "expected ',' or ']'": "The list that begins here goes wrong: a comma or the closing ']' is missing.",
    "expected ',' or '}'": "The map that begins here goes wrong: a comma or the closing '}' is missing.",
    "expected ':'": "A key needs a colon and a space behind it.",
    "escape": _BACKSLASH,
    "hexadecimal": _BACKSLASH,
    "alphabetic or numeric": f"A text cannot begin with '*' or '&'. {_QUOTE}",
    "block scalar": _BLOCK,
    "expected key": _UNFITTING,
    "'-' indicator": "This line does not fit the list above it. Look at its indentation and at the dash.",
    "block end": _UNFITTING,
    "document start": "The file should end before this line. Look at its indentation.",
}
_FAR_FROM_ITS_START = ("unexpected end of stream", "document separator", "expected ','")


class _Stop(Exception):
    """The rest of the file cannot be read."""


def read_tree(source: str | bytes, file: str) -> tuple[Node | None, list[Problem]]:
    """The file's one document, or None where nothing can be made of it, and all problems found on the way."""
    if len(source) > MOST_BYTES:
        sentence = f"The file has more than {MOST_BYTES:,} bytes. Divide it, or take out what does not belong here."
        return None, [Problem(Place(file), "too-large", sentence)]
    if isinstance(source, bytes):
        text, problems = decoded(source, file)
        if text is None:
            return None, problems
    else:
        text = source
    text, problems = cleaned(text, file)
    reader = _Reader(text, file, problems)
    try:
        return reader.document(), problems
    except _Stop:
        return None, problems
    except yaml.MarkedYAMLError as error:
        # A tab that became a space may break the layout; it was reported already.
        if not problems:
            problems.append(_syntax_problem(error, file))
        return None, problems
    finally:
        reader.close()


class _Reader:
    """One pass over the events of a file."""

    def __init__(self, text: str, file: str, problems: list[Problem]) -> None:
        self._text = text
        self._file = file
        self._problems = problems
        self._loader = _LOADER(text)

    def document(self) -> Node:
        """The only document of the file."""
        self._next()  # the start of the stream
        start = self._next()
        if isinstance(start, yaml.StreamEndEvent):
            self._report(None, "empty-file", "The file is empty. Write its content or delete it.")
            raise _Stop
        if start.version or start.tags:
            self._report(start, "directive", "A line that begins with '%' has no meaning here. Delete it.")
        node = self._node(self._next(), 0)
        self._next()  # the end of the document
        after = self._next()
        if not isinstance(after, yaml.StreamEndEvent):
            sentence = "A second document begins here. Keep one in a file and take out the line '---'."
            self._report(after, "second-document", sentence)
        return node

    def close(self) -> None:
        """Let go of the parser."""
        self._loader.dispose()

    def _next(self) -> _Event:
        return self._loader.get_event()

    def _node(self, event: _Event, depth: int) -> Node:
        """The node that begins with this event; this runs for every word of every file, so the common comes first."""
        mark = event.start_mark
        place = Place(self._file, mark.line + 1, mark.column + 1)
        kind = type(event)
        if depth > DEEPEST:
            self._report(event, "too-deep", f"This is nested more than {DEEPEST} levels deep. Look at the brackets.")
            raise _Stop
        if kind is yaml.AliasEvent:
            sentence = "A text cannot begin with '*', and references to other places are not used. Write it out."
            self._report(event, "alias", sentence)
            return Refused(place)
        if event.anchor is not None or event.tag is not None:
            self._refuse_signs(event)
        if kind is yaml.ScalarEvent:
            return self._scalar(event, place)
        if kind is yaml.SequenceStartEvent:
            nodes: list[Node] = []
            while type(inner := self._next()) is not yaml.SequenceEndEvent:
                self._stop_after_many()
                nodes.append(self._node(inner, depth + 1))
            return Items(place, tuple(nodes))
        return Table(place, tuple(self._entries(depth + 1)))

    def _refuse_signs(self, event: _Event) -> None:
        if event.anchor is not None:
            sentence = f"A text cannot begin with '&', and marks for references are not used. {_QUOTE}"
            self._report(event, "anchor", sentence)
        if event.tag is not None:
            self._report(event, "tag", f"A text cannot begin with '!', and types are not written. {_QUOTE}")

    def _scalar(self, event: _Event, place: Place) -> Node:
        value = event.value
        written = self._text[event.start_mark.index : event.end_mark.index]
        # The whole file was cleaned, so only a sign written with a backslash can still be one that is refused.
        if event.style == '"' and "\\" in written and (fault := fault_in(value)):
            self._report(event, *fault)
            return Refused(place)
        return Scalar(place, value.strip(), written)

    def _entries(self, depth: int) -> Iterator[tuple[Scalar, Node]]:
        seen: dict[str, Place] = {}
        while type(event := self._next()) is not yaml.MappingEndEvent:
            self._stop_after_many()
            reported = len(self._problems)
            key = self._node(event, depth)
            node = self._node(self._next(), depth)
            if not isinstance(key, Scalar):
                if len(self._problems) == reported:
                    sentence = f"A key is one word or text, not a list or a map. {_QUOTE}"
                    self._problems.append(Problem(key.place, "key", sentence))
            elif not key.text:
                self._problems.append(Problem(key.place, "key", "A key is missing before this colon. Write it."))
            elif key.text == "<<" and key.is_plain:
                sentence = "Merging with '<<' is not used. Write the keys out."
                self._problems.append(Problem(key.place, "merge-key", sentence))
            elif key.text in seen:
                sentence = f"'{_short(key.text)}' stands twice: here and at {seen[key.text]}. Keep one of them."
                self._problems.append(Problem(key.place, "duplicate-key", sentence))
            else:
                seen[key.text] = key.place
                yield key, node

    def _stop_after_many(self) -> None:
        if len(self._problems) > MOST_PROBLEMS:
            raise _Stop

    def _place(self, event: _Event) -> Place:
        return Place(self._file, event.start_mark.line + 1, event.start_mark.column + 1)

    def _report(self, event: _Event | None, code: str, sentence: str) -> None:
        place = self._place(event) if event else Place(self._file)
        self._problems.append(Problem(place, code, sentence))


def _syntax_problem(error: yaml.MarkedYAMLError, file: str) -> Problem:
    told = f"{error.context or ''} {error.problem or ''}"
    mark = error.problem_mark or error.context_mark
    if error.context_mark and any(sign in told for sign in _FAR_FROM_ITS_START):
        mark = error.context_mark
    place = Place(file, mark.line + 1, mark.column + 1) if mark else Place(file)
    default = "This cannot be read as YAML. Look at the indentation, the brackets and the quotation marks."
    sentence = next((sentence for sign, sentence in _SYNTAX.items() if sign in told), default)
    return Problem(place, "syntax", sentence)


def _short(text: str) -> str:
    return text if len(text) <= 40 else text[:39] + "…"
