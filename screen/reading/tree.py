"""A YAML file as nodes that know their place: mappings, sequences and scalars, all of them still text."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from screen.model.place import Place


@dataclass(frozen=True, slots=True)
class Scalar:
    """One text. `written` is how it stands in the file, with its quotation marks or the sign of a block."""

    place: Place
    text: str
    written: str = field(default="", repr=False)

    @property
    def is_plain(self) -> bool:
        """Whether it stands in the file without quotation marks and not as a block."""
        return not self.written.startswith(("'", '"', "|", ">"))

    def place_of(self, column: int) -> Place:
        """Where in the file the character at this column of the text stands, counted from 1.

        Folding changes only white space, so the characters that can be seen are counted. Where a sign is written
        as two (`''`, `\\n`) the place is that of the whole text.
        """
        if "\\" in self.written or "''" in self.written or column < 1:
            return self.place
        wanted = sum(1 for sign in self.text[: column - 1] if not sign.isspace())
        line, across, passed = self.place.line, self.place.column, 0
        spot = self.place
        for position, sign in enumerate(self.written):
            if not sign.isspace() and position >= self._content_start:
                spot = Place(self.place.file, line, across)
                if passed == wanted:
                    return spot
                passed += 1
            line, across = (line + 1, 1) if sign == "\n" else (line, across + 1)
        return spot

    @property
    def _content_start(self) -> int:
        if self.is_plain:
            return 0
        return 1 if self.written[0] in "'\"" else self.written.find("\n") + 1


@dataclass(frozen=True, slots=True)
class Items:
    """A list of nodes."""

    place: Place
    nodes: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Keys and their nodes, in the order written; no key stands twice."""

    place: Place
    entries: tuple[tuple[Scalar, "Node"], ...]

    def get(self, key: str) -> "Node | None":
        """The node behind the key, if the key is there."""
        # A loop rather than `next` of a generator: this is asked tens of thousands of times while rules are read.
        for name, node in self.entries:
            if name.text == key:
                return node
        return None

    def __iter__(self) -> Iterator[tuple[Scalar, "Node"]]:
        return iter(self.entries)


@dataclass(frozen=True, slots=True)
class Refused:
    """Something that could not be read and was reported already."""

    place: Place


Node = Scalar | Items | Table | Refused
