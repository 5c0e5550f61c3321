"""The JSON Schemas of rule files, held against the reader itself."""

from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator, FormatChecker

from screen.model.level import LEVELS
from screen.model.rulebook import Statement
from screen.reading.content_schema import CONTENT_SCHEMAS, content_schema, schema_name_of
from screen.reading.folder import read_background, read_folder
from screen.reading.layout import BACKGROUND

RULES = Path(__file__).parents[2] / "rules"
BEYOND_ONE_FILE = {
    "duplicate-id", "id-is-not-file-name", "topic-is-not-folder", "review-date", "number-limits", "missing-file",
}  # fmt: skip
"""What the reader finds between files or between two values, and a schema cannot say."""

CASE = {"name": "a case", "given": {"fever": "yes", "age": "65", "signs": ["numb", "cold"]}, "expect": "applies"}
RULE = {
    "id": "a-rule",
    "title": "A situation",
    "topic": "pain",
    "when": "fever and (age >= 65 or numb in signs)",
    "level": "consult",
    "if_unsure": "none",
    "if_unsure_because": "It is rare.",
    "say": "Ask a doctor.",
    "action": "Ask.",
    "ask_them": "May I?",
    "modify": ["fine-needle", "lie-down"],
    "regions": {
        "hip": "shallow-only",
        "legs": {
            "change": "other-side-only",
            "note": "A vessel.",
            "side": {"question": "limb", "left": ["left"], "right": ["right"]},
        },
    },
    "postpone": "no",
    "reply_valid": "6 months",
    "why": "It matters.",
    "strength": "expert",
    "sources": [{"cite": "who-1999", "stance": "qualifies", "at": "page 7", "says": "So."}],
    "status": "reviewed",
    "owner": "a clinic",
    "written": "2026-01-01",
    "review_by": "2027-01-01",
    "reviewed_by": "A. Nurse",
    "reviewed_on": "2026-02-01",
    "needs_review": "The age.",
    "cases": [CASE],
}
QUESTION = {
    "id": "fever",
    "kind": "yes-no",
    "ask": "Is it so?",
    "read_aloud": "Is it so?",
    "why": "It matters.",
    "short": "fever",
    "example": "Shivering.",
    "asked_when": "pregnant",
    "settles": "yes",
    "private": "no",
    "always_asked": "no",
    "flag": "hot",
    "holds": "always",
}
NUMBER = {**QUESTION, "kind": "number", "settles": "no", "unit": "years", "least": "0", "greatest": "120"}
CHOICE = {
    **{key: value for key, value in QUESTION.items() if key != "settles"},
    "kind": "choice",
    "values": [{"id": "left", "label": "Left", "settles": "yes"}, {"id": "right", "label": "Right"}],
}
MEDICINE = {
    "id": "nsaid",
    "label": "Painkillers",
    "short": "painkiller",
    "why": "They matter.",
    "opened_by_unknown": "yes",
    "closed_by": "is_painkiller",
    "substances": [{"name": "ibuprofen", "atc": "M01AE01", "brands": ["Nurofen"], "also": ["ibuprofene"]}],
    "lay": ["painkiller"],
}
REGION = {
    "id": "hip",
    "label": "Hip",
    "covers": "The hip.",
    "serves": [{"pain": "lower-back", "support": "Studies.", "extension": "yes"}],
    "points": [{"code": "GB30", "name": "Huantiao", "where": "at the hip", "note": "deep"}],
    "under_the_skin": "A nerve.",
    "hazard": "medium: a nerve",
    "cautions": [{"says": "Mind it.", "sources": ["who-1999"]}],
    "sources": ["who-1999"],
    "not_asked": [{"says": "A gap in the skull: keep away.", "sources": ["who-1999"]}],
}
NOTE = {"id": "tattoo", "says": "Fine.", "sources": ["who-1999"], "when": "fever", "unless": ["a-rule"]}
LISTED = {"id": "filling", "says": "Fine.", "sources": ["who-1999"], "always_listed": "yes"}
PASSAGE = {
    "says": "A bruise.",
    "strength": "expert",
    "sources": ["who-1999"],
    "figures": ["1 in 2"],
    "from_memory": "It.",
}
CHAPTER = {"id": "bruises", "title": "Bruises", "passages": [PASSAGE]}
HAZARD = {"id": "slip", "hazard": "A slip.", "cause": "A key.", "control": "A check.", "tests": ["tests/a.py::test_b"]}
ITEM = {"place": "2.1", "item": "a fever", "covered_by": ["ill"], "reason": "Partly."}
PUBLISHED = {"id": "who-1999", "sources": ["who-1999"], "basis": "All.", "items": [ITEM]}
SECTION = {"id": "start", "title": "First", "order": "1"}
WORDING = {
    "levels": {level: {"headline": "Headline.", "action": "Do it."} for level in list(LEVELS)[:2]},
    "statements": {statement.value: "A statement." for statement in list(Statement)[:2]},
}
COUNTRY = {"id": "ie", "name": "Ireland", "emergency": "112 or 999", "urgent_line": "none", "sources": ["who-1999"]}
APPROVAL = {"rule": "a-rule", "by": "A. Doctor", "on": "2026-02-01", "because": "So."}
GONE = {"id": "gone", "withdrawn": "We do not do this."}

CLAIMS: list[dict[str, Any]] = [
    {"when": "fever", "at_least": "urgent", "even_if_unsure": "yes"},
    {"when": "fever", "at_most": "no-flags", "alone": "no"},
    {"every_rule_at": "emergency", "at_least": "urgent", "even_if_unsure": "yes"},
    {"level": "urgent", "regions": "withheld"},
    {"all_regions_wait": "yes", "at_least": "consult"},
    {"equal_rules": ["one-rule", "other-rule"]},
]
SAMPLES: list[tuple[str, Any]] = [
    ("pain/a-rule.yaml", RULE),
    ("pain/gone.yaml", GONE),
    ("questions/start.yaml", {**SECTION, "questions": [QUESTION]}),
    ("questions/start.yaml", {**SECTION, "questions": [NUMBER]}),
    ("questions/start.yaml", {**SECTION, "questions": [CHOICE]}),
    ("questions/start.yaml", {**SECTION, "questions": [{**CHOICE, "kind": "choices"}]}),
    ("questions/start.yaml", {"id": "start", "questions": [GONE]}),
    ("medicines/nsaid.yaml", MEDICINE),
    (
        "medicines/two.yaml",
        {"id": "two", "label": "Two", "short": "two", "why": "They add up.", "two_of": ["nsaid", "other"]},
    ),
    ("medicines/gone.yaml", GONE),
    ("facts.yaml", {"facts": [{"id": "ill", "meaning": "Ill.", "when": "fever", "cases": [CASE]}, GONE]}),
    ("modifiers.yaml", {"modifiers": [{"id": "fine-needle", "says": "Fine."}, GONE]}),
    ("sources.yaml", {"sources": [{"id": "who-1999", "reference": "WHO.", "read": "all"}, GONE]}),
    ("regions.yaml", {"regions": [REGION, GONE]}),
    ("fine.yaml", {"fine": [NOTE, LISTED, GONE]}),
    ("countries.yaml", {"countries": [COUNTRY, GONE], "default": "ie"}),
    ("expectations.yaml", {"expectations": [CHAPTER, GONE]}),
    ("hazards.yaml", {"hazards": [HAZARD, GONE]}),
    ("guidelines.yaml", {"guidelines": [PUBLISHED, GONE]}),
    ("wording.yaml", WORDING),
    ("rulebook.yaml", {"version": "2026.11.0"}),
    ("approvals.yaml", {"approvals": [APPROVAL]}),
    *(("invariants.yaml", {"invariants": [{"id": "one", "says": "So.", **claim}, GONE]}) for claim in CLAIMS),
]


def changed(value: Any) -> Iterator[tuple[str, Any]]:
    """The value with one thing in it changed, in every way that could be wrong, each with a word for the change."""
    match value:
        case dict():
            yield from (("text for a map", "x"), ("nothing for a map", {}), ("list for a map", ["x"]))
            yield "unknown key", {**value, "zzzz": "x"}
            for key, inner in value.items():
                yield f"without {key}", {other: each for other, each in value.items() if other != key}
                for how, new in changed(inner):
                    yield f"{key}: {how}", {**value, key: new}
        case list():
            yield from (("text for a list", "x"), ("nothing for a list", []), ("map for a list", {"x": "y"}))
            yield "an item twice", [*value, deepcopy(value[-1])]
            for number, inner in enumerate(value):
                for how, new in changed(inner):
                    yield f"item {number}: {how}", [*value[:number], new, *value[number + 1 :]]
        case _:
            yield from (("nothing for a text", ""), ("list for a text", ["x"]), ("map for a text", {"x": "y"}))
            for other in ("Zz!", "yes", "12", "none", "a-b", "a_b", "low", "2026-02-30", "choices", "draft", "0123"):
                yield f"{other} for a text", other


def is_read(folder: Path, file: str, value: Any) -> bool:
    """Whether the reader takes the file as far as one file can be judged."""
    path = folder / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(yaml.dump(value, Dumper=yaml.SafeDumper, sort_keys=False), encoding="utf-8")
    read = read_background if file.removesuffix(".yaml") in BACKGROUND else read_folder
    problems = read(folder, "clinic", shipped=False).problems
    return all(problem.code in BEYOND_ONE_FILE for problem in problems)


def validator(file: str) -> Draft202012Validator:
    """What holds a file against its schema."""
    folder, _, name = file.rpartition("/")
    schema = schema_name_of(folder, name.removesuffix(".yaml"))
    assert schema is not None
    return Draft202012Validator(content_schema(schema), format_checker=FormatChecker())


@pytest.mark.parametrize(("file", "sample"), SAMPLES, ids=[f"{file}-{n}" for n, (file, _) in enumerate(SAMPLES)])
def test_schema_and_reader_agree_on_every_change(tmp_path: Path, file: str, sample: Any) -> None:
    """A full record is taken by both; after any one change, either both take it or both refuse it."""
    schema = validator(file)
    assert schema.is_valid(sample)
    assert is_read(tmp_path, file, sample)

    differ = []
    for how, new in changed(deepcopy(sample)):
        by_schema, by_reader = schema.is_valid(new), is_read(tmp_path, file, new)
        if by_schema != by_reader:
            differ.append(f"{how}: schema {by_schema}, reader {by_reader}")

    assert [] == differ


@pytest.mark.parametrize("name", CONTENT_SCHEMAS)
def test_schema_is_a_schema(name: str) -> None:
    """Every schema keeps to its draft."""
    Draft202012Validator.check_schema(content_schema(name))


@pytest.mark.parametrize("path", sorted(RULES.rglob("*.yaml")), ids=lambda path: str(path.relative_to(RULES)))
def test_shipped_file_keeps_to_its_schema(path: Path) -> None:
    """Every shipped file, read as text, keeps to the schema of its place."""
    value = yaml.load(path.read_bytes(), yaml.BaseLoader)

    assert [] == [str(error) for error in validator(path.relative_to(RULES).as_posix()).iter_errors(value)]
