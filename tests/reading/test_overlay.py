"""A clinic's own folder laid over the rules."""

from pathlib import Path

import pytest

from screen.model.level import Level
from screen.model.question import Section
from screen.model.rulebook import Amendment, LevelWording, Rulebook
from screen.reading.rulebook import rulebook_of
from tests.reading.rule_folder import codes_in, problems_in, question, rule, write_folder, write_rules


@pytest.fixture(autouse=True)
def _in_its_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Folders are named as somebody who stands beside them would."""
    monkeypatch.chdir(tmp_path)


def laid_over(*folders: dict[str, str]) -> Rulebook:
    """The small rules with these folders laid over them, called one, two and so on."""
    names = [Path(name) for name in ("one", "two")[: len(folders)]]
    for name, files in zip(names, folders, strict=True):
        write_folder(name, dict(files))
    return rulebook_of(write_rules(Path()), names)


def test_a_record_of_the_same_id_replaces_the_whole_record() -> None:
    """A rule written again stands in place of the shipped one, with nothing of it left."""
    rulebook = laid_over({"bleeding/thinner.yaml": rule("thinner", topic="bleeding", when="fever", level="urgent")})

    assert (Level.URGENT, "fever") == (rulebook.rules["thinner"].level, rulebook.rules["thinner"].when.id)  # type: ignore[union-attr]  # a word
    assert (Amendment("one", "rule", "thinner", "replaced", Level.CONSULT, Level.URGENT),) == rulebook.amendments


def test_a_new_id_adds() -> None:
    """A rule of a new id stands among the others, in the order of ids."""
    rulebook = laid_over({"skin/eczema.yaml": rule("eczema", topic="skin", level="inform")})

    assert ["eczema", "ill", "numb-saddle", "thinner"] == list(rulebook.rules)
    assert (Amendment("one", "rule", "eczema", "added", None, Level.INFORM),) == rulebook.amendments


def test_withdrawn_removes_and_says_why() -> None:
    """A withdrawn rule is gone, and the reason is told."""
    rulebook = laid_over({"bleeding/thinner.yaml": "id: thinner\nwithdrawn: our doctor asks this\n"})

    assert "thinner" not in rulebook.rules
    assert (
        Amendment("one", "rule", "thinner", "withdrawn", Level.CONSULT, None, "our doctor asks this"),
    ) == rulebook.amendments


def test_a_replaced_question_keeps_its_place() -> None:
    """A question worded anew is asked where it was asked before; a new one comes at the end of its section."""
    text = "id: signs\nquestions:" + question("new") + question("pregnant").replace("Is it so?", "Anew?")
    rulebook = laid_over({"questions/signs.yaml": text})

    assert ["numb_saddle", "pregnant", "fever", "thins_blood", "new"] == list(rulebook.questions)[2:]
    assert "Anew?" == rulebook.questions["pregnant"].ask
    assert Section("signs", "Signs", 2) == rulebook.sections["signs"]


def test_wording_is_replaced_one_by_one() -> None:
    """A clinic words one level or statement and keeps the others."""
    rulebook = laid_over(
        {"wording.yaml": "levels:\n  urgent: {headline: H, action: A}\nstatements: {not-today: Come tomorrow.}\n"}
    )

    assert LevelWording("H", "A") == rulebook.levels["urgent"]
    assert "Headline." == rulebook.levels["consult"].headline
    assert ["level urgent", "statement not-today"] == [f"{each.kind} {each.id}" for each in rulebook.amendments]


def test_every_kind_of_record_can_be_replaced() -> None:
    """Facts, regions, sources, modifiers and classes are replaced by id as rules are."""
    rulebook = laid_over(
        {
            "modifiers.yaml": "modifiers: [{id: fine-needle, says: Use the finest needle.}]\n",
            "sources.yaml": "sources: [{id: ours, reference: Ours., read: whole}]\n",
            "medicines/other.yaml": "id: other\nlabel: O\nshort: o\nwhy: W\nsubstances: [{name: paracetamol}]\n",
        }
    )

    assert "Use the finest needle." == rulebook.modifiers["fine-needle"].says
    assert [("modifier", "replaced"), ("source", "added"), ("class", "added")] == [
        (each.kind, each.how) for each in rulebook.amendments
    ]


def test_the_last_folder_wins() -> None:
    """Of several folders that speak of one record the last one holds, and all are told."""
    rulebook = laid_over(
        {"skin/a.yaml": rule("a", topic="skin", level="inform")},
        {"skin/a.yaml": rule("a", topic="skin", level="consult")},
    )

    assert Level.CONSULT == rulebook.rules["a"].level
    assert [("one", "added"), ("two", "replaced")] == [(each.folder, each.how) for each in rulebook.amendments]


def test_lowered_levels_are_told_first() -> None:
    """What lowers comes before what was replaced or added, whatever its name."""
    rulebook = laid_over(
        {
            "bleeding/a.yaml": rule("a", topic="bleeding"),
            "bleeding/thinner.yaml": rule("thinner", topic="bleeding", level="inform"),
        }
    )

    assert ["thinner", "a"] == [each.id for each in rulebook.amendments]


def test_an_unknown_id_cannot_be_withdrawn(tmp_path: Path) -> None:
    """A withdrawal of something that is not there is told with the nearest id."""
    write_folder(Path("one"), {"bleeding/thiner.yaml": "id: thiner\nwithdrawn: no need\n"})

    assert [
        "one/bleeding/thiner.yaml:1:1 unknown-withdrawn: There is no rule 'thiner' to withdraw. Did you mean 'thinner'?"
    ] == problems_in({}, tmp_path, Path("one"))


def test_a_new_section_needs_a_title(tmp_path: Path) -> None:
    """Questions cannot be added to a section that is not there."""
    write_folder(Path("one"), {"questions/more.yaml": "id: more\nquestions:" + question("new")})

    assert ["one/questions/more.yaml:1:1 missing-key"] == codes_in({}, tmp_path, Path("one"))


def test_checks_run_on_the_result(tmp_path: Path) -> None:
    """A fact withdrawn while a rule goes by it is told at the rule."""
    write_folder(Path("one"), {"facts.yaml": "facts: [{id: ill, withdrawn: no need}]\n"})

    assert ["rules/general/ill.yaml:4:7 unknown-question"] == codes_in({}, tmp_path, Path("one"))
