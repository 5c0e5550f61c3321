"""The page about what to expect."""

import json
from dataclasses import replace

from screen.model.background import Background, Chapter, Passage
from screen.model.condition import Word
from screen.model.fine import FineNote
from screen.model.level import Strength
from screen.writing.expectations import expectations_json, write_expectations_text
from tests.writing.builders import RULEBOOK, paper, written

BRUISE = Passage("A bruise is common.", Strength.OBSERVATIONAL, ("study-2015",), ("1 of 10 people.",))
DOUBT = Passage("A bruise goes away.", Strength.EXPERT, ("book-1999",), from_memory="How long it takes.")
NOTE = FineNote("lying", "Lying down is fine.", ("book-1999",), Word("faints"))
BOOK = replace(
    RULEBOOK,
    fine={NOTE.id: NOTE},
    background=Background(chapters={"bruises": Chapter("bruises", "Bruises", (BRUISE, DOUBT))}),
)


def test_each_statement_stands_with_its_figures_and_works() -> None:
    """Under each heading stand the statements with counts and evidence, then all notes, then the works."""
    console = paper(80)
    write_expectations_text(BOOK, console)
    expected = """\
What to expect of acupuncture

Bruises
  A bruise is common.
    - 1 of 10 people.
    Based on studies of many patients: study-2015.

  A bruise goes away.
    Not seen in a source: How long it takes.
    Based on advice of experts: book-1999.

Often asked, and fine
  - Lying down is fine. [book-1999]

Sources
  - book-1999: A. Author. A book about needles. 1999.
  - study-2015: B. Author. A study of bruises. 2015.
"""

    assert expected == written(console)


def test_the_json_holds_the_same() -> None:
    """For a program every statement is one object with its figures, its strength and its works."""
    read = json.loads(expectations_json(BOOK))

    assert {
        "says": "A bruise is common.",
        "figures": ["1 of 10 people."],
        "strength": "observational",
        "sources": ["study-2015"],
        "from_memory": None,
    } == read["chapters"][0]["passages"][0]
    assert [{"note": "lying", "says": "Lying down is fine.", "sources": ["book-1999"]}] == read["fine"]
    assert ["book-1999", "study-2015"] == [each["cite"] for each in read["sources"]]
