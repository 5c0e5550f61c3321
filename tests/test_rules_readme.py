"""The page on writing rules is true: its steps, taken literally in an empty folder, end with a green rule."""

import re
from pathlib import Path

import pytest

from screen.cli.rules.group import SUBCOMMANDS
from tests.cli.installed import ROOT
from tests.cli.program import run

README = (ROOT / "rules" / "README.md").read_text(encoding="utf-8")
FILLED = {
    "title": "A fresh tattoo",
    "when": "tattoo",
    "level": "inform",
    "say": "Show the acupuncturist where the tattoo is.",
    "why": "A fresh tattoo is open skin.",
    "strength": "reasoning",
    "cite": "memory",
    "says": "Open skin is left alone.",
    "owner": "a clinic",
}
CASES = {
    "applies": ("a tattoo last week counts", "{tattoo: yes}"),
    "does-not-apply": ("no tattoo", "{tattoo: no}"),
    "undecided": ("not sure stays open", "{tattoo: unsure}"),
}


def filled(template: str) -> str:
    """The new file with what is empty filled in and the hints deleted."""
    lines = [line for line in template.splitlines() if not line.lstrip().startswith("#")]
    text = "\n".join(f"{line} {FILLED[key]}" if (key := _empty_key(line)) in FILLED else line for line in lines) + "\n"
    for expect, (name, given) in CASES.items():
        text = text.replace(
            f"  - name:\n    given: {{}}\n    expect: {expect}\n",
            f"  - name: {name}\n    given: {given}\n    expect: {expect}\n",
        )
    return text


def _empty_key(line: str) -> str:
    return line.removeprefix("  - ").strip().removesuffix(":") if line.endswith(":") else ""


@pytest.mark.parametrize("name", sorted(set(re.findall(r"acuscreen rules ([a-z]+)", README))))
def test_commands_on_the_page_exist(name: str) -> None:
    """Every subcommand the page names is one of the program."""
    assert name in SUBCOMMANDS


def test_steps_end_with_a_green_rule(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Begin, fill in, add the page's own question: check, test and cover are green, and the difference is told."""
    monkeypatch.chdir(tmp_path)
    clinic = tmp_path / "clinic"
    assert 0 == run("rules", "new", "recent-tattoo", "--topic", "skin", "--folder", "clinic").returncode

    page = clinic / "skin" / "recent-tattoo.yaml"
    page.write_text(filled(page.read_text()))
    question = re.search(r"```yaml\n(.*?)```", README, re.DOTALL)
    assert question is not None
    (clinic / "questions").mkdir()
    (clinic / "questions" / "health.yaml").write_text(re.sub(r"^   ", "", question.group(1), flags=re.MULTILINE))

    for command in ("check", "test", "coverage"):
        done = run("rules", command, "clinic/skin/recent-tattoo.yaml")
        assert (0, "") == (done.returncode, done.stderr), done.stdout
    assert "+ rule recent-tattoo added (inform): A fresh tattoo\n" in run("rules", "diff", "shipped", "clinic").stdout
