"""Which rules a tool works on."""

from pathlib import Path

import pytest

from screen.cli.rules.chosen_rules import ids_in, lexicon_for, rulebook_for
from screen.model.errors import RulesRefused, WrongUsage
from tests.reading.rule_folder import ANTICOAGULANT, rule, write_folder, write_rules


def _clinic(folder: Path) -> Path:
    """A clinic's folder with one rule of its own, for the small set of rules."""
    return write_folder(folder / "clinic", {"local/dizzy.yaml": rule("dizzy", topic="local", when="fever")})


def test_without_paths_the_shipped_rules_are_meant() -> None:
    """The shipped rules are the whole rulebook, and everything in it is spoken of."""
    rulebook = rulebook_for([])

    assert "anticoagulant-stable" in rulebook.rules
    assert {("rule", id) for id in rulebook.rules} <= ids_in([], rulebook)


def test_a_folder_with_a_rulebook_stands_for_itself(tmp_path: Path) -> None:
    """It is used in place of the shipped rules, its names of medicines too."""
    folder = write_rules(tmp_path)

    assert ["ill", "numb-saddle", "thinner"] == list(rulebook_for([folder]).rules)
    assert ["apixaban", "blood thinner", "coumadin", "eliquis", "marevan", "warfarin"] == sorted(lexicon_for([folder]))


def test_another_folder_is_laid_over(tmp_path: Path) -> None:
    """A folder without `rulebook.yaml` is a clinic's; it and those of --rules are laid over the base."""
    base, clinic = write_rules(tmp_path), _clinic(tmp_path)

    assert "dizzy" in rulebook_for([base, clinic]).rules
    assert "dizzy" in rulebook_for([base], (clinic,)).rules
    assert "dizzy" not in rulebook_for([base]).rules


def test_names_of_a_folder_laid_over_count(tmp_path: Path) -> None:
    """A class of medicines that a folder replaces has that folder's names."""
    clinic = write_folder(
        tmp_path / "clinic", {"medicines/anticoagulant.yaml": ANTICOAGULANT.replace("Eliquis", "Pinkie")}
    )

    assert "pinkie" in lexicon_for([write_rules(tmp_path), clinic])


@pytest.mark.parametrize(
    ("path", "ids"),
    [
        ("general/ill.yaml", {("rule", "ill")}),
        ("facts.yaml", {("fact", "ill")}),
        ("medicines/anticoagulant.yaml", {("class", "anticoagulant")}),
        ("sources.yaml", {("source", "who-1999")}),
        ("regions.yaml", {("region", "lower-back")}),
        ("questions/start.yaml", {("section", "start"), ("question", "pain"), ("question", "medicines")}),
        ("bleeding", {("rule", "thinner")}),
    ],
)
def test_a_file_speaks_of_its_own_records(path: str, ids: set[tuple[str, str]], tmp_path: Path) -> None:
    """The rulebook is the whole one, but only what stands in the file, or in the folder of a topic, is spoken of."""
    named = write_rules(tmp_path) / path
    rulebook = rulebook_for([named])

    assert 3 == len(rulebook.rules)
    assert ids == ids_in([named], rulebook)


def test_a_folder_beside_a_file_speaks_of_all(tmp_path: Path) -> None:
    """Whoever names the whole folder means all of it."""
    folder = write_rules(tmp_path)
    rulebook = rulebook_for([folder, folder / "facts.yaml"])

    assert ("rule", "ill") in ids_in([folder, folder / "facts.yaml"], rulebook)


def test_a_file_of_a_clinic_is_laid_over_with_its_folder(tmp_path: Path) -> None:
    """A single file of a clinic's folder brings the folder with it."""
    base, clinic = write_rules(tmp_path), _clinic(tmp_path)
    paths = [base / "facts.yaml", clinic / "local/dizzy.yaml"]

    assert "dizzy" in rulebook_for(paths).rules
    assert {("fact", "ill"), ("rule", "dizzy")} == ids_in(paths, rulebook_for(paths))


def test_a_folder_is_laid_over_once(tmp_path: Path) -> None:
    """A clinic's folder that is named twice, once by a file in it, counts once."""
    base, clinic = write_rules(tmp_path), _clinic(tmp_path)

    amendments = rulebook_for([base, clinic / "local/dizzy.yaml"], (clinic,)).amendments

    assert [("dizzy", "added")] == [(each.id, each.how) for each in amendments]


def test_a_file_in_the_wrong_place_is_told_so(tmp_path: Path) -> None:
    """A file beside the single files belongs to that set of rules, which refuses it."""
    folder = write_rules(tmp_path, {"numb.yaml": "id: numb\n"})

    with pytest.raises(RulesRefused, match=r"rules/numb\.yaml stray-file"):
        rulebook_for([folder / "numb.yaml"])


def test_what_is_not_there_is_wrong_usage(tmp_path: Path) -> None:
    """A path that leads nowhere, and a file that is no YAML, are told apart."""
    with pytest.raises(WrongUsage, match="there is no such file or folder"):
        rulebook_for([tmp_path / "nowhere"])
    (tmp_path / "notes.txt").write_text("notes")
    with pytest.raises(WrongUsage, match="this is no file of rules"):
        rulebook_for([tmp_path / "notes.txt"])


def test_two_whole_sets_are_wrong_usage(tmp_path: Path) -> None:
    """Two sets of rules cannot both be the base."""
    with pytest.raises(WrongUsage, match="two whole sets"):
        rulebook_for([write_rules(tmp_path / "one"), write_rules(tmp_path / "two")])


def test_broken_rules_are_refused(tmp_path: Path) -> None:
    """What cannot be loaded is told with its place."""
    with pytest.raises(RulesRefused, match=r"rules/facts\.yaml"):
        rulebook_for([write_rules(tmp_path, {"facts.yaml": "facts: yes\n"})])
