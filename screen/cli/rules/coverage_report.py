"""What the cases of rules and facts do not show yet, with the cases to add: as text or as JSON."""

import json
from collections.abc import Iterator, Sequence

from screen.checking.cases import kind_of
from screen.checking.coverage import Coverage, Missing
from screen.cli.rules.pasting import as_object, to_paste
from screen.cli.rules.report_words import condition_lines, counted, counted_records
from screen.model.condition import Compares, parts_of, sentence
from screen.model.rule import Expectation


def as_text(found: Sequence[Coverage]) -> str:
    """What is missing rule by rule, and a line with the share that is shown."""
    blocks = ["\n".join(_told(each)) + "\n" for each in found if each.missing]
    return "\n".join([*blocks, f"{_summary(found)}\n"])


def as_json(found: Sequence[Coverage]) -> str:
    """One object with the counts and a list of what is missing."""
    told = {
        "percent": _percent(found),
        "shown": _needed(found) - _missing(found),
        "needed": _needed(found),
        "parts": _parts(found),
        "missing": [_as_object(each, missing) for each in found for missing in each.missing],
    }
    return json.dumps(told, indent=2, ensure_ascii=False) + "\n"


def what(missing: Missing) -> str:
    """What is missing, in one sentence."""
    need = missing.need
    if need.part is None:
        return "no case leaves it undecided"
    part = f"'{'not ' if need.denied else ''}{sentence(need.part)}'"
    at = f" with {need.number}" if need.number is not None else ""
    if not missing.possible:
        if need.number is not None and isinstance(need.part, Compares):
            return f"{part} never decides at {need.number}: mend the number, or take it out"
        return f"{part} never decides: take it out, or mend the sentence"
    if need.expect is Expectation.APPLIES:
        return f"no case{at} shows that {part} alone can make it apply"
    return f"no case{at} shows that it needs {part}"


def _told(each: Coverage) -> Iterator[str]:
    yield f"{kind_of(each.record)} {each.record.id}"
    yield from condition_lines(each.record)
    yield from (f"  - {what(missing)}" for missing in each.missing)
    yield from to_paste(each.record, each.cases)
    if any(missing.possible and missing.case is None for missing in each.missing):
        yield "  For some of these no case could be written here. Write it by hand."


def _summary(found: Sequence[Coverage]) -> str:
    shown = _needed(found) - _missing(found)
    cases = sum(len(each.record.cases) for each in found)
    by = f"{counted(cases, 'case')} {'shows' if cases == 1 else 'show'}"
    parts, records = counted(_parts(found), "part"), counted_records(each.record for each in found)
    return f"{_percent(found):g} % covered: {by} {shown} of {_needed(found)} things\nabout {parts} of {records}."


def _percent(found: Sequence[Coverage]) -> float:
    """The share in tenths of a percent, rounded down: only all is 100."""
    return (_needed(found) - _missing(found)) * 1000 // _needed(found) / 10


def _needed(found: Sequence[Coverage]) -> int:
    return sum(each.needed for each in found)


def _missing(found: Sequence[Coverage]) -> int:
    return sum(len(each.missing) for each in found)


def _parts(found: Sequence[Coverage]) -> int:
    return sum(1 for each in found for _ in parts_of(each.record.when))


def _as_object(each: Coverage, missing: Missing) -> dict[str, object]:
    need = missing.need
    return {
        "kind": kind_of(each.record),
        "id": each.record.id,
        "part": None if need.part is None else sentence(need.part),
        "number": need.number,
        "expect": need.expect.value,
        "possible": missing.possible,
        "says": what(missing),
        "case": None if missing.case is None else as_object(missing.case),
    }
