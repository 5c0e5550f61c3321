"""The screen between two people: nobody sees what the last one said."""

import os
import shutil
import sys
from typing import Final

WIPE: Final = "\x1b[2J\x1b[3J\x1b[H"
"""Clears the window and what was scrolled out of it, and goes to its top."""

CANNOT: Final = (
    "This terminal cannot be cleared: the answers of the last person stand further up. Close the window before "
    "anybody else can scroll there."
)


def wipe() -> str:
    """Clear the terminal; gives the sentence for staff where that cannot be done."""
    if os.environ.get("TERM", "") in ("", "dumb", "unknown"):
        _put("\n" * shutil.get_terminal_size().lines)
        return CANNOT
    _put(WIPE)
    return ""


def _put(text: str) -> None:
    sys.stderr.write(text)
    sys.stderr.flush()
