"""The README's examples are true: every command in it is run, and prints what stands there."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from screen.cli import exit_codes

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
LEFT_OUT = "…"


def examples() -> Iterator[str]:
    """The console blocks, each with its commands and what they print."""
    yield from re.findall(r"^```console\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("block", list(examples()), ids=lambda block: block.splitlines()[0][:60])
def test_examples(block: str, tmp_path: Path) -> None:
    """Each command prints the lines beneath it; a line of three dots stands for any others."""
    for command, printed in re.findall(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", block, re.MULTILINE):
        wanted = "".join(r"(?:.*\n)*" if line == LEFT_OUT else re.escape(line) + r"\n" for line in printed.splitlines())

        got = _run(command, tmp_path)

        assert re.fullmatch(wanted, got), f"{command}\n{got}"


def test_the_exit_codes_are_those_of_the_help() -> None:
    """The table in the README names the same codes as `--help`."""
    table = re.findall(r"^\| (\d+) \|", README, re.MULTILINE)

    assert sorted(table) == sorted(str(code) for code in exit_codes.EXIT_CODES)


def _run(command: str, folder: Path) -> str:
    environment = {
        **os.environ,
        "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
        "COLUMNS": "80",
        "LC_ALL": "C.UTF-8",
    }
    done = subprocess.run(
        ["bash", "-c", command], cwd=folder, env=environment, stdin=subprocess.DEVNULL, capture_output=True, check=False
    )
    return done.stdout.decode()
