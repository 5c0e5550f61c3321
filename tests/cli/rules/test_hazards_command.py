"""`acuscreen rules hazards` as a real process."""

import json
from pathlib import Path

from tests.cli.installed import ROOT
from tests.cli.program import run


def test_log_tells_control_and_proof() -> None:
    """Each hazard stands with its cause, its control and the tests that prove it."""
    shown = run("rules", "hazards").stdout

    assert "\nfalse-reassurance\nHazard " in f"\n{shown}"
    assert "Proved by\n  - tests/" in shown


def test_markdown_is_what_safety_md_holds() -> None:
    """The table can be put into SAFETY.md as it is printed."""
    printed = run("rules", "hazards", "--format", "markdown").stdout

    assert printed.startswith("| Hazard | Cause | Control | Proved by |\n| --- |")
    assert printed in (ROOT / "SAFETY.md").read_text(encoding="utf-8")


def test_clinic_adds_its_own(tmp_path: Path) -> None:
    """A clinic's folder adds a hazard to the log."""
    (tmp_path / "hazards.yaml").write_text(
        "hazards: [{id: no-telephone, hazard: Nobody can be called., cause: A cellar., control: A bell.,"
        " tests: ['tests/spec/test_levels.py::test_exit_codes']}]\n"
    )
    read = json.loads(run("--rules", str(tmp_path), "rules", "hazards", "--format", "json").stdout)

    assert "no-telephone" == read["hazards"][-1]["id"]
