"""A case as it stands in a rule file."""

from pathlib import Path

import pytest

from screen.model.rule import Case, CaseAnswer, Expectation
from screen.reading.rulebook import rulebook_of
from screen.writing.case_text import case_text
from tests.reading.rule_folder import rule, write_rules


@pytest.mark.parametrize(
    ("given", "written"),
    [
        ({}, "{}"),
        ({"fever": "yes", "age": 64}, "{fever: yes, age: 64}"),
        ({"pain": ("lower-back", "neck")}, "{pain: [lower-back, neck]}"),
        ({"heart": ("valve?",)}, '{heart: ["valve?"]}'),
        ({"medicines": ("the small pink one", "Adcal-D3", "co: amoxiclav")},
         '{medicines: [the small pink one, Adcal-D3, "co: amoxiclav"]}'),
        ({"medicines": ("{", "a, b", "#1", 'the "red" one', "π", " ")},
         r'{medicines: ["{", "a, b", "#1", "the \"red\" one", "\u03c0", " "]}'),
    ],
)  # fmt: skip
def test_answers_stand_as_in_a_file(given: dict[str, CaseAnswer], written: str) -> None:
    """Words stand as they are; only what YAML could read otherwise is in quotation marks."""
    case = Case("a case", given, Expectation.DOES_NOT_APPLY)

    assert f"  - {{name: a case, given: {written}, expect: does-not-apply}}" == case_text(case)


@pytest.mark.parametrize("name", ["plain", "with: a colon", "- a dash", "'quoted'", "a # b", "über 65", "100 %, {all}"])
def test_what_is_written_is_read_again(name: str, tmp_path: Path) -> None:
    """A pasted case is the same case."""
    case = Case(name, {"pain": ("lower-back",), "fever": "yes", "medicines": ("a: b", "c, d")}, Expectation.APPLIES)
    text = rule("numb-saddle").replace(
        "  - {name: a case, given: {numb_saddle: yes}, expect: undecided}", case_text(case)
    )

    rulebook = rulebook_of(write_rules(tmp_path, {"nerves/numb-saddle.yaml": text}))

    assert (case,) == rulebook.rules["numb-saddle"].cases
