"""Small changes to sentences that no case notices, with the cases to add: as text or as JSON."""

import json
from collections.abc import Iterator, Sequence

from screen.checking.cases import kind_of
from screen.checking.mutation import Mutated
from screen.cli.rules.pasting import as_object, to_paste
from screen.cli.rules.report_words import condition_lines, counted, counted_records
from screen.model.condition import sentence


def as_text(found: Sequence[Mutated]) -> str:
    """What nobody notices rule by rule, and a line that counts all changes."""
    blocks = ["\n".join(_told(each)) + "\n" for each in found if each.survivors]
    return "\n".join([*blocks, f"{_summary(found)}\n"])


def as_json(found: Sequence[Mutated]) -> str:
    """One object with the counts and a list of what nobody notices."""
    told = {
        "noticed": sum(each.noticed for each in found),
        "same": sum(each.same for each in found),
        "unnoticed": [
            {
                "kind": kind_of(each.record),
                "id": each.record.id,
                "change": survivor.mutant.what,
                "when": sentence(survivor.mutant.condition),
                "case": None if survivor.case is None else as_object(survivor.case),
            }
            for each in found
            for survivor in each.survivors
        ],
    }
    return json.dumps(told, indent=2, ensure_ascii=False) + "\n"


def _told(each: Mutated) -> Iterator[str]:
    yield f"{kind_of(each.record)} {each.record.id}"
    yield from condition_lines(each.record)
    yield "  No case would notice it"
    yield from (f"  - {survivor.mutant.what}" for survivor in each.survivors)
    yield from to_paste(each.record, each.cases)
    if any(survivor.case is None for survivor in each.survivors):
        yield "  For some of these no case could be written here. Write it by hand."


def _summary(found: Sequence[Mutated]) -> str:
    noticed, same = sum(each.noticed for each in found), sum(each.same for each in found)
    unnoticed = sum(len(each.survivors) for each in found)
    of = counted_records(each.record for each in found)
    alike = f" {same} more make no difference to anybody." if same else ""
    return f"{counted(noticed + unnoticed, 'small change')} to {of}: {unnoticed} unnoticed.{alike}"
