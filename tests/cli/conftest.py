"""What the interviews at a real terminal have in common."""

import json
from pathlib import Path

import pytest

from tests.cli.program import NO_FLAGS, run


@pytest.fixture(scope="session")
def all_answers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    """Answers to every question, each as harmless as it gets."""
    first = tmp_path_factory.mktemp("answers") / "first.json"
    first.write_text(json.dumps(NO_FLAGS))
    result = json.loads(run("check", "--answers", str(first), "--rest", "no", "--format", "json").stdout)
    answers: dict[str, object] = result["answers"]
    return answers


@pytest.fixture
def asking_medicines(all_answers: dict[str, object], tmp_path: Path) -> str:
    """A file of answers that leaves the medicines to be asked."""
    file = tmp_path / "answers.json"
    file.write_text(json.dumps({id: answer for id, answer in all_answers.items() if id != "medicines"}))
    return str(file)
