"""A clinic's own folder: by id it replaces, adds and withdraws, and grave rules are not lowered without approval."""

from pathlib import Path

import pytest

from screen.model.errors import RulesRefused
from screen.model.level import Level
from screen.reading.rulebook import rulebook_of
from tests.reading.rule_folder import question, rule, write_folder, write_rules

SHIPPED = {"nerves/tingling.yaml": rule("tingling", level="inform"), "nerves/weak.yaml": rule("weak", level="urgent")}
APPROVAL = "approvals: [{rule: weak, by: Dr A. Example, on: 2026-01-02, because: The ward sees them.}]\n"


def amended(tmp_path: Path, *folders: dict[str, str | bytes | None]) -> list[tuple[str, str, Level | None]]:
    """What the clinic's folders did: record, how, and the level now."""
    overlays = [write_folder(tmp_path / f"clinic{number}", files) for number, files in enumerate(folders)]
    book = rulebook_of(write_rules(tmp_path, dict(SHIPPED)), overlays)
    return [(each.id, each.how, each.now) for each in book.amendments]


@pytest.mark.parametrize(
    ("files", "told"),
    [
        ({"nerves/tingling.yaml": rule("tingling", level="consult")}, ("tingling", "replaced", Level.CONSULT)),
        ({"nerves/new.yaml": rule("new", level="inform")}, ("new", "added", Level.INFORM)),
        ({"nerves/tingling.yaml": "id: tingling\nwithdrawn: We ask it ourselves.\n"}, ("tingling", "withdrawn", None)),
        ({"nerves/weak.yaml": rule("weak", level="emergency")}, ("weak", "replaced", Level.EMERGENCY)),
        ({"questions/signs.yaml": "id: signs\nquestions:" + question("tattoo")}, ("tattoo", "added", None)),
        (
            {"nerves/weak.yaml": rule("weak", level="consult"), "approvals.yaml": APPROVAL},
            ("weak", "replaced", Level.CONSULT),
        ),
    ],
)
def test_by_id(files: dict[str, str | bytes | None], told: tuple[str, str, Level | None], tmp_path: Path) -> None:
    """The same id replaces the whole record, a new id adds, `withdrawn` removes; the rulebook names each."""
    assert told in amended(tmp_path, files)


@pytest.mark.parametrize(
    "files",
    [
        {"nerves/weak.yaml": rule("weak", level="consult")},
        {"nerves/weak.yaml": "id: weak\nwithdrawn: Too many calls.\n"},
        {"nerves/weak.yaml": rule("weak", level="urgent", more="if_unsure: none\nif_unsure_because: Ours.\n")},
        {"nerves/weak.yaml": rule("weak", level="urgent", when="numb_saddle and fever")},
    ],
)
def test_a_grave_rule_is_not_lowered_without_approval(files: dict[str, str | bytes | None], tmp_path: Path) -> None:
    """Lowering, withdrawing or narrowing an emergency or urgent rule is refused."""
    with pytest.raises(RulesRefused, match="approvals"):
        amended(tmp_path, files)


def test_the_last_folder_wins(tmp_path: Path) -> None:
    """Of two folders the later one's record holds."""
    first: dict[str, str | bytes | None] = {"nerves/tingling.yaml": rule("tingling", level="consult")}
    last: dict[str, str | bytes | None] = {"nerves/tingling.yaml": rule("tingling", level="urgent")}

    assert ("tingling", "replaced", Level.URGENT) == amended(tmp_path, first, last)[-1]


def test_lowered_levels_are_named_first(tmp_path: Path) -> None:
    """Whatever became milder stands before everything else."""
    files = {
        "general/added.yaml": rule("added", topic="general", level="inform"),
        "nerves/weak.yaml": rule("weak", level="consult"),
        "approvals.yaml": APPROVAL,
    }

    assert "weak" == amended(tmp_path, dict(files))[0][0]


@pytest.mark.parametrize(
    "name", ["nerves/tingling.yml", "nerves/tingling copy.yaml", "nerves/notes.txt", "tingling.yaml"]
)
def test_a_file_that_fits_no_place_is_a_problem(name: str, tmp_path: Path) -> None:
    """Nothing is skipped: another ending, a copy or a stray file is refused."""
    with pytest.raises(RulesRefused, match="stray-file"):
        amended(tmp_path, {"nerves/more.yaml": rule("more"), name: rule("tingling")})
