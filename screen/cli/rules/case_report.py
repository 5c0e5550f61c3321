"""What came of the cases: as text, as JSON, or as JUnit XML for a build."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from screen.checking.cases import CaseAnswers, CaseOutcome, kind_of
from screen.checking.part_truth import PartTruth, truth_of_parts
from screen.cli.rules.report_words import condition_lines, counted, counted_records
from screen.model.condition import sentence
from screen.model.rulebook import Rulebook
from screen.writing.printable import printable


def as_text(rulebook: Rulebook, outcomes: Sequence[CaseOutcome], answers_of: CaseAnswers) -> str:
    """Every case that came out differently, and a line that counts all."""
    wrong = [each for each in outcomes if not each.holds]
    blocks = [f"{_head(each)}\n{_why(rulebook, each, answers_of)}\n" for each in wrong]
    return "\n".join([*blocks, f"{summary(outcomes)}\n"])


def as_json(rulebook: Rulebook, outcomes: Sequence[CaseOutcome], answers_of: CaseAnswers) -> str:
    """One object with a list of all cases; one that came out differently has the truth of each part."""
    import json

    found = {
        "cases": [_as_object(rulebook, each, answers_of) for each in outcomes],
        "count": len(outcomes),
        "differ": sum(not each.holds for each in outcomes),
    }
    return json.dumps(found, indent=2, ensure_ascii=False) + "\n"


def as_junit(rulebook: Rulebook, outcomes: Sequence[CaseOutcome], answers_of: CaseAnswers) -> str:
    """A test suite for each rule and fact, with a test case for each case."""
    from xml.etree import ElementTree

    def counts(some: Sequence[CaseOutcome]) -> dict[str, str]:
        return {"tests": str(len(some)), "failures": str(sum(not each.holds for each in some)), "errors": "0"}

    root = ElementTree.Element("testsuites", {"name": "acuscreen rules test", **counts(outcomes)})
    for _, group in groupby(outcomes, key=lambda each: id(each.record)):
        some = list(group)
        name = f"{kind_of(some[0].record)}.{some[0].record.id}"
        suite = ElementTree.SubElement(root, "testsuite", {"name": printable(name), **counts(some)})
        for each in some:
            case = ElementTree.SubElement(
                suite, "testcase", {"classname": printable(name), "name": printable(each.case.name)}
            )
            if not each.holds:
                failure = ElementTree.SubElement(case, "failure", {"message": _difference(each)})
                failure.text = _why(rulebook, each, answers_of)
    ElementTree.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ElementTree.tostring(root, encoding="unicode") + "\n"


def summary(outcomes: Sequence[CaseOutcome]) -> str:
    """How many cases there are, of how many rules and facts, and how many come out differently."""
    of = counted_records(each.record for each in outcomes)
    wrong = sum(not each.holds for each in outcomes)
    return f"{counted(len(outcomes), 'case')} of {of}: {f'{wrong} not as expected' if wrong else 'all as expected'}."


def _head(outcome: CaseOutcome) -> str:
    return f"{kind_of(outcome.record)} {outcome.record.id}: {printable(outcome.case.name)}"


def _difference(outcome: CaseOutcome) -> str:
    return f"expected: {outcome.case.expect}; actual: {outcome.actual}"


def _why(rulebook: Rulebook, outcome: CaseOutcome, answers_of: CaseAnswers) -> str:
    parts = truth_of_parts(rulebook, outcome.record.when, answers_of(outcome.case))
    lines = list(_lines(parts, 4))
    width = max(len(text) for text, _ in lines) + 2
    head = [f"  expected: {outcome.case.expect}", f"  actual:   {outcome.actual}", *condition_lines(outcome.record)]
    return "\n".join([*head, *(f"{text:{width}}{was}" for text, was in lines)])


def _lines(parts: Sequence[PartTruth], indent: int) -> Iterator[tuple[str, str]]:
    for part in parts:
        yield f"{'':{indent}}{part.text}", part.was
        yield from _lines(part.inner, indent + 2)


def _as_object(rulebook: Rulebook, outcome: CaseOutcome, answers_of: CaseAnswers) -> dict[str, object]:
    found: dict[str, object] = {
        "kind": kind_of(outcome.record),
        "id": outcome.record.id,
        "name": outcome.case.name,
        "expected": outcome.case.expect.value,
        "actual": outcome.actual.value,
    }
    if not outcome.holds:
        parts = truth_of_parts(rulebook, outcome.record.when, answers_of(outcome.case))
        found["when"] = sentence(outcome.record.when)
        found["parts"] = [_part(each) for each in parts]
    return found


def _part(part: PartTruth) -> dict[str, object]:
    found: dict[str, object] = {"part": part.text, "was": part.was}
    return {**found, "parts": [_part(each) for each in part.inner]} if part.inner else found
