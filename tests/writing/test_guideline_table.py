"""The table of published lists."""

import json
from dataclasses import replace

from screen.model.background import Background, ListItem, PublishedList
from screen.model.rulebook import Amendment
from screen.writing.guideline_table import guidelines_json, guidelines_text
from tests.writing.builders import RULEBOOK

ITEMS = (
    ListItem("2.1", "blood thinners", ("anticoagulant", "hip")),
    ListItem("2.2", "fainting", ("faints",), "In part."),
    ListItem("2.3", "needle quality", (), "For the practitioner."),
)
LISTS = {"book": PublishedList("book", ("book-1999",), "The abstract.", ITEMS)}
BOOK = replace(RULEBOOK, background=Background(guidelines=LISTS))


def test_every_item_stands_with_what_covers_it() -> None:
    """Each list says what was read; each item says what kinds of records cover it, or why none does."""
    expected = """\
book
  A. Author. A book about needles. 1999.
  Read: The abstract.
  - 2.1: blood thinners
    rule anticoagulant; region hip
  - 2.2: fainting
    rule faints
    In part.
  - 2.3: needle quality
    For the practitioner.

3 items of 1 lists: 1 covered, 1 covered with a remark, 1 with a reason why not.
"""

    assert expected == guidelines_text(BOOK)


def test_what_a_clinic_withdrew_covers_nothing() -> None:
    """Where a clinic withdrew the only cover, the item counts as not covered, and the clinic's reason stands there."""
    gone = Amendment("clinic", "rule", "nails", "withdrawn", reason="We use no nails.")
    item = ListItem("3", "nails", ("nails",))
    lists = {"book": PublishedList("book", ("book-1999",), "All.", (item,))}
    told = guidelines_text(replace(RULEBOOK, background=Background(guidelines=lists), amendments=(gone,)))

    assert "    withdrawn nails\n    nails was withdrawn in clinic: We use no nails.\n" in told
    assert told.endswith("0 covered, 0 covered with a remark, 1 with a reason why not.\n")


def test_the_json_holds_the_same() -> None:
    """For a program every item is one object, and the counts stand apart."""
    read = json.loads(guidelines_json(BOOK))

    assert {
        "place": "2.1",
        "item": "blood thinners",
        "covered_by": [{"id": "anticoagulant", "kind": "rule"}, {"id": "hip", "kind": "region"}],
        "reason": None,
    } == read["lists"][0]["items"][0]
    assert {"lists": 1, "covered": 1, "covered_with_a_remark": 1, "with_a_reason_only": 1} == read["counts"]
