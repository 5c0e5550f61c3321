"""One thing wrong in a rulebook."""

from screen.model.values import dataclass


@dataclass(frozen=True, slots=True)
class Flaw:
    """Something wrong in one field of a record, with what to do.

    `record` is the kind (`rule`, `fact`, `question`, `region`, `class`), `field` the key in its file; what lies deeper
    has its steps joined by dots, lists counted from 0 (`cases.0.given.age`). `column` counts from 1 within a text, 0
    means the whole field.
    """

    record: str
    id: str
    field: str
    code: str
    sentence: str
    column: int = 0
