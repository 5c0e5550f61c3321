"""The program as a real process."""

import os
import subprocess
import sys
from typing import IO

from tests.cli.installed import installed

PROGRAM = (sys.executable, "-m", "screen")

NO_FLAGS = {
    "pain": ["lower-back"],
    "age": 40,
    "sex": "female",
    "pain_began": "slowly",
    "pain_change": "same",
    "pain_duration": "under-2-weeks",
    "pain_checked": "explained",
    "age_first_pain": 30,
    "cancer": "never",
    "medicines": "none",
    "blood_pressure": "fine",
}
"""Answers that leave nothing open once everything else is vouched for."""


def environment(**more: str) -> dict[str, str]:
    """A plain environment, so that the terminal of whoever runs the tests changes nothing."""
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "LANG", "LC_ALL")}
    # Python would look into the folder it is started in first, which is the checkout.
    place = {"PYTHONPATH": str(installed()), "PYTHONSAFEPATH": "1", "PYTHONDONTWRITEBYTECODE": "1"}
    return {**kept, **place, **more}


def run(
    *words: str, stdin: str = "", stdout: int | IO[bytes] = subprocess.PIPE, code: str | None = None, **more: str
) -> subprocess.CompletedProcess[str]:
    """One run with these words; `code` is Python to start it with in place of the module."""
    program = (sys.executable, "-c", code) if code else PROGRAM
    return subprocess.run(
        [*program, *words],
        input=stdin,
        stdout=stdout,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        env=environment(**more),
        timeout=300,
        check=False,
    )
