"""`acuscreen rules guidelines` as a real process."""

import json
from pathlib import Path

from tests.cli.program import run
from tests.reading.rule_folder import write_rules

LIST = """\
guidelines:
  - id: who
    sources: [who-1999]
    basis: All of it.
    items: [{place: '2.1', item: fever, covered_by: [ill]}]
"""


def test_every_item_of_the_shipped_lists_is_mapped() -> None:
    """The shipped table has every list, and each item a cover that is there or a reason."""
    read = json.loads(run("rules", "guidelines", "--format", "json").stdout)
    items = [item for each in read["lists"] for item in each["items"]]

    assert 85 <= read["counts"]["lists"]
    assert 290 <= len(items)
    assert all(item["covered_by"] or item["reason"] for item in items)
    assert all(cover["kind"] for item in items for cover in item["covered_by"])


def test_last_line_counts(tmp_path: Path) -> None:
    """The table for people ends with the counts."""
    folder = write_rules(tmp_path, {"guidelines.yaml": LIST})

    assert "who\n" in (shown := run("rules", "guidelines", str(folder)).stdout)
    assert shown.endswith("1 items of 1 lists: 1 covered, 0 covered with a remark, 0 with a reason why not.\n")


def test_item_that_nothing_covers_stops_the_rules(tmp_path: Path) -> None:
    """An item without a cover, and a cover that is not there, are problems of the rules."""
    folder = write_rules(tmp_path, {"guidelines.yaml": LIST.replace("[ill]", "[il]")})

    for words, code in ((["guidelines"], 3), (["check"], 1)):
        done = run("rules", *words, str(folder))
        assert code == done.returncode
        assert "'il' is no record that can cover an item. Did you mean 'ill'?" in done.stdout + done.stderr
