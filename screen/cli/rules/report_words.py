"""Words that the reports about rules share."""

from collections.abc import Iterable
from textwrap import wrap

from screen.checking.cases import Record, kind_of
from screen.model.condition import sentence


def counted(count: int, noun: str) -> str:
    """`1 case`, `2 cases`."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def counted_records(records: Iterable[Record]) -> str:
    """`3 rules and 1 fact`; each is counted once."""
    kinds = [kind_of(record) for record in {id(record): record for record in records}.values()]
    return " and ".join(counted(kinds.count(kind), kind) for kind in ("rule", "fact") if kind in kinds)


def condition_lines(record: Record) -> list[str]:
    """The sentence of a rule or fact, in lines that fit a terminal."""
    return wrap(f"when: {sentence(record.when)}", 80, initial_indent="  ", subsequent_indent="        ")
