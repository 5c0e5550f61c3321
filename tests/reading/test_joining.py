"""What every set of rules needs, and what is told of several broken files."""

from pathlib import Path

import pytest

from tests.reading.rule_folder import FILES, codes_in, problems_in, rule


@pytest.mark.parametrize("name", ["rulebook.yaml", "wording.yaml"])
def test_a_file_every_rulebook_needs_is_missed(tmp_path: Path, name: str) -> None:
    """The version and the wording must be there."""
    assert [f"rules/{name} missing-file: This file is missing, and every set of rules needs it. Add it."] == (
        problems_in({name: None}, tmp_path)
    )


def test_rules_without_a_rule_are_refused(tmp_path: Path) -> None:
    """Questions alone would find nothing in anybody."""
    rules: dict[str, str | bytes | None] = {name: None for name, text in FILES.items() if "strength" in str(text)}

    assert ["rules no-rules: There is no rule here. Add a rule in the folder of its topic."] == problems_in(
        {**rules, "facts.yaml": None}, tmp_path
    )


def test_a_broken_list_does_not_make_its_names_unknown(tmp_path: Path) -> None:
    """While the sources cannot be read no rule is blamed for naming one, but other slips are still told."""
    files: dict[str, str | bytes | None] = {
        "sources.yaml": "sources: [\n",
        "nerves/a.yaml": rule("a", when="nub_saddle"),
    }

    assert ["rules/nerves/a.yaml:4:7 unknown-question", "rules/sources.yaml:2:1 syntax"] == codes_in(files, tmp_path)
