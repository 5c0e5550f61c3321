"""Cases that a tool has written, ready to paste into a rule file."""

from collections.abc import Iterator, Sequence

from screen.checking.cases import Record
from screen.model.rule import Case, Fact
from screen.writing.case_text import case_text
from screen.writing.printable import printable


def to_paste(record: Record, cases: Sequence[Case]) -> Iterator[str]:
    """The lines to add at the end of the record's cases, indented as they are there."""
    if not cases:
        return
    yield f"  Add to its cases, and give {'it' if len(cases) == 1 else 'each'} a better name:"
    for case in cases:
        yield printable(case_text(case, indent=6 if isinstance(record, Fact) else 2))


def as_object(case: Case) -> dict[str, object]:
    """The case as it would stand in JSON."""
    given = {id: list(words) if isinstance(words, tuple) else words for id, words in case.given.items()}
    return {"name": case.name, "given": given, "expect": case.expect.value}
