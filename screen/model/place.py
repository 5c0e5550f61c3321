"""Where in a file something stands, and what is wrong with it there."""

from screen.model.values import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A spot in a file; lines and columns count from 1, and 0 means the file as a whole."""

    file: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}" if self.line else self.file


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """Something in a file of rules that has to be mended before the rules can be used.

    `code` names the kind of fault (`unknown-question`), `sentence` says what is wrong and what to do.
    """

    place: Place
    code: str
    sentence: str

    def __str__(self) -> str:
        return f"{self.place} {self.code}\n  {self.sentence}"
