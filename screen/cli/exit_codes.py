"""What a script learns from the way the program ends."""

from collections.abc import Mapping
from typing import Final

FAULT: Final = 70
INTERRUPTED: Final = 130

EXIT_CODES: Final = {
    0: "no flags found, or only things to tell the acupuncturist",
    10: "incomplete: a question never asked could still change this",
    15: "not today",
    20: "ask a doctor or pharmacist before the first needle",
    30: "speak to a doctor or urgent-care line today",
    40: "call the emergency number now",
    1: "problems found by checks or tests of rules; never from 'check'",
    2: "wrong usage, or a file for the result that cannot be used",
    3: "the rules cannot be loaded",
    4: "the answers cannot be read",
    FAULT: "a fault in the program, or the result could not be written",
    INTERRUPTED: "interrupted, or the input ended: there is no result",
}


DESK: Final = {
    0: "ended with q between two people",
    2: "wrong usage, or a folder that cannot be used",
    3: "the rules cannot be loaded",
    FAULT: "a fault in the program",
    INTERRUPTED: "interrupted, or the input ended; the answers so far are kept",
}
"""How a session at the desk ends; what was found about a person stands in their own file alone."""


def told(codes: Mapping[int, str] = EXIT_CODES) -> str:
    """Exit codes as lines for the help."""
    return "\n".join(["Exit codes:", *(f"{code:>4}  {meaning}" for code, meaning in codes.items())])
