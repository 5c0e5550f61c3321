"""The fields of one record, and what becomes of a record that holds something refused."""

from pathlib import Path

import pytest

from tests.reading.rule_folder import codes_in, rule


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (rule("sore", when='"\\u202e"'), "4:7"),
        (rule("sore").replace("title: A situation", 'title: "\\e[31m"'), "2:8"),
        (rule("sore").replace("expect: undecided", 'expect: "\\a"'), "15:55"),
        (rule("sore").replace("[{cite: who-1999}]", "[*work]"), "9:11"),
    ],
)
def test_a_record_with_a_refused_value_is_not_used(text: str, place: str, tmp_path: Path) -> None:
    """A sign written with a backslash is reported once, and the record never reaches the checks between records."""
    found = codes_in({"nerves/sore.yaml": text}, tmp_path)

    assert [f"rules/nerves/sore.yaml:{place}"] == [each.split()[0] for each in found]
