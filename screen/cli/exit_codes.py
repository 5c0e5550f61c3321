"""What a script learns from the way the program ends."""

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


def told() -> str:
    """All exit codes as lines for the help."""
    return "\n".join(["Exit codes:", *(f"{code:>4}  {meaning}" for code, meaning in EXIT_CODES.items())])
