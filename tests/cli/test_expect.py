"""`acuscreen expect` as a real process."""

import json
from pathlib import Path

from tests.cli.program import run


def test_page_tells_help_and_doubt() -> None:
    """The page has when to get help, the doubts about benefit, and what is fine."""
    done = run("expect")

    assert (0, "") == (done.returncode, done.stderr)
    for heading in ("When to get help after a session", "Guidelines do not agree", "Often asked, and fine", "Sources"):
        assert f"\n{heading}\n" in done.stdout


def test_json_holds_chapters_and_notes() -> None:
    """A program gets the chapters, every note, and that no clinician has reviewed them."""
    read = json.loads(run("expect", "--format", "json").stdout)

    assert {"chapters", "fine", "sources", "reviewed", "rulebook"} == read.keys()
    assert read["reviewed"] is False


def test_clinic_has_its_own_words(tmp_path: Path) -> None:
    """A clinic's folder replaces a chapter."""
    (tmp_path / "expectations.yaml").write_text(
        "expectations:\n  - id: feeling\n    title: How it feels here\n"
        "    passages: [{says: Ask us., strength: reasoning, sources: [memory]}]\n"
    )
    shown = run("--rules", str(tmp_path), "expect").stdout

    assert "How it feels here\n  Ask us.\n" in shown
    assert "What it feels like" not in shown


def test_broken_page_is_3(tmp_path: Path) -> None:
    """A page that cannot be read is told with its place, and nothing of it is shown."""
    (tmp_path / "expectations.yaml").write_text("expectations: [{id: feeling}]\n")
    done = run("--rules", str(tmp_path), "expect")

    assert (3, "") == (done.returncode, done.stdout)
    assert "expectations.yaml:1:16 missing-key" in done.stderr


def test_other_formats_are_wrong_usage() -> None:
    """The page is text or JSON."""
    assert 2 == run("expect", "--format", "html").returncode
