"""Where the shipped rules are found, and what an installed package carries."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import screen
from screen.model.rulebook import Rulebook
from screen.reading.rulebook import (
    BACKGROUND,
    LEXICON,
    NAMES,
    RULEBOOK,
    compiled_files,
    load_lexicon,
    load_rulebook,
    rulebook_of,
)
from tests.reading.rule_folder import ANTICOAGULANT, write_folder, write_rules

SCRIPT = """
import sys
from pathlib import Path
from screen.model.errors import RulesRefused
from screen.reading.rulebook import load_lexicon, load_rulebook
overlays = [Path(each) for each in sys.argv[1:]]
try:
    print(load_rulebook(overlays).sha256, sorted(load_lexicon(overlays)), "yaml" in sys.modules)
except RulesRefused as refused:
    print(refused)
"""


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    """A folder with the package as a wheel would install it, with small rules compiled into it."""
    packages = tmp_path / "site-packages"
    shutil.copytree(Path(screen.__file__).parent, packages / "screen", ignore=shutil.ignore_patterns("__pycache__"))
    compiled = packages / "screen" / "_compiled"
    compiled.mkdir()
    for name, data in compiled_files(write_rules(tmp_path)).items():
        (compiled / name).write_bytes(data)
    return packages


def run(packages: Path, *overlays: Path) -> str:
    """What the script prints where only this package can be imported from an empty folder."""
    empty = packages.parent / "empty"
    empty.mkdir(exist_ok=True)
    command = [sys.executable, "-P", "-c", SCRIPT, *map(str, overlays)]
    environment = {"PYTHONPATH": str(packages), "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(
        command, cwd=empty, env=environment, capture_output=True, text=True, check=True, timeout=60
    ).stdout


def test_installed_rules_equal_those_of_the_folder(installed: Path, tmp_path: Path) -> None:
    """The installed package goes by the same rules, by their fingerprint, and never imports YAML."""
    names = ["apixaban", "blood thinner", "coumadin", "eliquis", "marevan", "warfarin"]

    assert f"{rulebook_of(tmp_path / 'rules').sha256} {names} False\n" == run(installed)


def test_a_folder_is_laid_over_installed_rules(installed: Path, tmp_path: Path) -> None:
    """A clinic's folder works the same on compiled rules, and its problems name the shipped records they touch."""
    clinic = write_folder(tmp_path / "clinic", {"facts.yaml": "facts: [{id: ill, withdrawn: not needed}]\n"})

    assert (
        "shipped rule ill unknown-question\n  'ill' is not a question or a fact.\n"
        "1 problem in the rules. Nothing was screened.\n"
    ) == run(installed, clinic)


def test_names_of_a_folder_replace_those_of_the_class(installed: Path, tmp_path: Path) -> None:
    """A class in a clinic's folder brings its own names and takes the shipped ones away."""
    text = ANTICOAGULANT.replace("Coumadin, Marevan", "Orfarin")
    clinic = write_folder(tmp_path / "clinic", {"medicines/anticoagulant.yaml": text})

    assert "['apixaban', 'blood thinner', 'eliquis', 'orfarin', 'warfarin'] True" in run(installed, clinic)


@pytest.mark.parametrize("data", [None, b"", b"{", b"\xff", b"{}", b"{\n"])
def test_a_broken_installation_is_told(installed: Path, data: bytes | None) -> None:
    """Compiled rules that are missing or broken end in a sentence that says what to do."""
    path = installed / "screen" / "_compiled" / RULEBOOK
    path.write_bytes(data) if data is not None else path.unlink()

    assert (
        f"screen/_compiled/{RULEBOOK} no-rules\n"
        "  The rules that come with the program are missing or broken. Install acuscreen again.\n"
        "1 problem in the rules. Nothing was screened.\n"
    ) == run(installed)


def test_a_folder_of_rules_that_is_not_ours_is_not_read(installed: Path) -> None:
    """A folder that happens to be called rules beside an installed package is left alone."""
    write_rules(installed, {"nerves/broken.yaml": ""})
    (installed / "pyproject.toml").write_text('[project]\nname = "another"\n')

    assert run(installed).endswith(" False\n")


def test_a_checkout_reads_its_own_rules() -> None:
    """In a checkout the rules are those of the folder beside the package."""
    root = Path(screen.__file__).parent.parent
    rulebook = load_rulebook()

    assert rulebook_of(root / "rules").sha256 == rulebook.sha256
    assert "warfarin" in load_lexicon()
    assert not (root / "screen" / "_compiled").exists()


def test_compiled_files_stand_for_the_folder(tmp_path: Path) -> None:
    """What a package carries is JSON and plain text, never a format that could run code."""
    files = compiled_files(write_rules(tmp_path))

    assert {RULEBOOK, NAMES, LEXICON, BACKGROUND} == set(files)
    assert rulebook_of(tmp_path / "rules").sha256 in json.loads(files[RULEBOOK].splitlines()[0])
    assert isinstance(rulebook_of(tmp_path / "rules"), Rulebook)
