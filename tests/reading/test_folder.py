"""A folder of rules read whole."""

from pathlib import Path

from screen.reading.folder import read_folder
from tests.reading.rule_folder import question, write_rules


def test_every_record_has_its_place(tmp_path: Path) -> None:
    """Each record, each of its fields and each character of a condition can be found again."""
    content = read_folder(write_rules(tmp_path), "rules", shipped=True)

    assert not content.problems
    assert "rules/general/ill.yaml:1:1" == str(content.place("rule", "ill"))
    assert "rules/general/ill.yaml:5:8" == str(content.place("rule", "ill", "level"))
    assert "rules/facts.yaml:4:20" == str(content.place("fact", "ill", "when", 10))
    assert content.place("rule", "unheard-of") is None


def test_medicines_can_be_read_alone(tmp_path: Path) -> None:
    """For the lexicon only the classes of medicines are read; other files may be broken."""
    content = read_folder(write_rules(tmp_path, {"facts.yaml": "["}), "rules", shipped=True, medicines_only=True)

    assert not content.problems
    assert {"anticoagulant"} == set(content.names)
    assert not content.records["question"]


def test_a_question_that_stands_twice_is_named_with_both_places(tmp_path: Path) -> None:
    """Two questions of one id are refused across sections."""
    text = "id: more\ntitle: More\norder: 3\nquestions:" + question("fever")
    content = read_folder(write_rules(tmp_path, {"questions/more.yaml": text}), "rules", shipped=True)

    assert [
        "rules/questions/signs.yaml:19:5 duplicate-id\n  The question 'fever' stands twice: here and at "
        "rules/questions/more.yaml:5:5. Keep one of them."
    ] == [str(problem) for problem in content.problems]
