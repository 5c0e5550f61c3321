"""Questions, facts, regions and other records as a list of their ids, with what an author needs to use them."""

import json
from collections.abc import Sequence
from typing import Any

from screen.model.condition import sentence
from screen.model.country import Country
from screen.model.medicine import MedicineClass
from screen.model.question import Question
from screen.model.region import Modifier, Region
from screen.model.rule import Fact, Source
from screen.writing.plain_page import PlainPage

Record = Question | Fact | MedicineClass | Modifier | Region | Source | Country


def records_text(records: Sequence[Record]) -> str:
    """The id of each record and what it is; below a question with options, their words."""
    page = PlainPage()
    for record in records:
        page.line(f"{record.id}: {_about(record)}")
        if isinstance(record, Question) and record.values:
            options = (each.word + " (a way down)" * each.settles for each in record.values)
            page.line(f"options: {', '.join(options)}", depth=1)
    return page.text()


def records_json(records: Sequence[Record]) -> str:
    """The same for programs."""
    return json.dumps({"records": [_values(record) for record in records]}, indent=2) + "\n"


def _values(record: Record) -> dict[str, Any]:
    values: dict[str, Any] = {"id": record.id, "about": _about(record)}
    if isinstance(record, Question):
        values |= {"kind": record.kind.value, "options": [each.word for each in record.values]}
    return values


def _about(record: Record) -> str:
    match record:
        case Question():
            unit = f" ({record.least} to {record.greatest} {record.unit})" if record.unit else ""
            return f"{record.short}; {record.kind.value}{unit}" + "; a way down" * record.settles
        case Fact():
            return f"{record.meaning.strip()} ({sentence(record.when)})"
        case Modifier():
            return record.says
        case Source():
            return record.reference
        case Country():
            return f"{record.name}; {record.emergency}"
        case Region() | MedicineClass():
            return record.label
