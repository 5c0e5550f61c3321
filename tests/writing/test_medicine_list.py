"""What was recognised in a list of medicines."""

import json

from screen.model.medicine import Match, MedicineItem, MedicineList, Member, Taken
from screen.writing.medicine_list import as_line

TWO = MedicineItem("celebyx", ("celebrex", "cerebyx"), (Member("nsaid"), Member("antiepileptic")), Match.CLOSE)


def test_a_line_names_all_that_is_close() -> None:
    """Where two names are equally close, both stand in the name."""
    (found,) = json.loads(as_line("celebyx", MedicineList((TWO,))))["medicines"]

    assert "celebrex or cerebyx" == found["name"]
    assert ["nsaid", "antiepileptic"] == found["class"]


def test_an_unknown_name_is_null() -> None:
    """Nothing is made up for words nobody knows."""
    item = MedicineItem("pink one", taken=Taken.UNSURE)
    line = as_line("pink one", MedicineList((item,)))

    assert "\n" not in line
    assert {"as_written": "pink one", "name": None, "class": [], "match": "unmatched", "taken": "unsure"} == json.loads(
        line
    )["medicines"][0]
