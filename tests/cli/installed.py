"""The program as it is installed: the package with its rules compiled, and no YAML beside it.

Started from a checkout the program reads all its YAML, which takes longer than most tests; the workers of a test run
share one compiled copy.
"""

import compileall
import fcntl
import os
import shutil
from functools import cache
from pathlib import Path
from typing import Final

from screen.reading.rulebook import COMPILED, compiled_files

ROOT: Final = Path(__file__).parents[2]
SHARED: Final = "ACUSCREEN_TESTS_FOLDER"
"""The environment variable that names the folder of this test run."""


@cache
def installed() -> Path:
    """The folder that holds the installed package, to be put on the path of a process."""
    folder = Path(os.environ[SHARED])
    place = folder / "site"
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not place.exists():
            being_made = folder / "being-made"
            shutil.copytree(ROOT / "screen", being_made / "screen", ignore=shutil.ignore_patterns("__pycache__"))
            (being_made / "screen" / COMPILED).mkdir()
            for name, data in compiled_files(ROOT / "rules").items():
                (being_made / "screen" / COMPILED / name).write_bytes(data)
            compileall.compile_dir(being_made, quiet=2)
            being_made.rename(place)
    return place
