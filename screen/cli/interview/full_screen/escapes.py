"""What a terminal sends besides text: whole escape sequences go through when they are keys, and nothing of the others.

Without this the letters at the end of an unknown sequence would arrive as if somebody had typed them, and a `y` among
them would answer a question.
"""

from enum import Enum, auto
from typing import Final

ESCAPE: Final = "\x1b"
_PASTE: Final = "\x1b[200~"
_PASTE_END: Final = "\x1b[201~"
_INTERRUPT: Final = "\x03"
_ONE_BYTE_START: Final = ("\x9b", "\udc9b")
"""The start of a sequence as one byte, read as text or as a byte that is no text."""


_STRING_END: Final = ("\x07", "\x9c")


class _Within(Enum):
    TEXT = auto()
    START = auto()
    SEQUENCE = auto()
    FUNCTION = auto()
    STRING = auto()
    PASTE = auto()


class Escapes:
    """Takes apart what arrives in pieces; `known` are the sequences that stand for keys."""

    def __init__(self, known: frozenset[str]) -> None:
        self._known = known
        self._within = _Within.TEXT
        self._held = ""
        self._stalled = False

    def feed(self, text: str) -> str:
        """The same without sequences that stand for no key; an unfinished one is held back."""
        return "".join(map(self._next, text))

    def flush(self) -> str:
        """What is held back when nothing follows: the Escape key, or nothing."""
        if self._within is _Within.PASTE:
            self._stalled = True
            return ""
        return self._end(ESCAPE if self._within is _Within.START else "")

    def forget(self) -> None:
        """Start anew."""
        self._end("")

    def _next(self, character: str) -> str:
        if self._within is _Within.PASTE:
            return self._pasted(character)
        if character == ESCAPE:
            # Whatever was begun ends here, also a string, which ends in an escape and a backslash.
            self._held, self._within = character, _Within.START
            return ""
        if self._within is _Within.TEXT and character in _ONE_BYTE_START:
            self._held, self._within = ESCAPE + "[", _Within.SEQUENCE
            return ""
        if self._within is _Within.TEXT or character == _INTERRUPT:
            return self._end(character)
        self._held += character
        match self._within:
            case _Within.START:
                return self._kind(character)
            case _Within.SEQUENCE:
                return self._sequence(character)
            case _Within.FUNCTION:
                return "" if character.isdigit() else self._whole()
            case _:
                return self._end("") if character in _STRING_END else ""

    def _kind(self, character: str) -> str:
        match character:
            case "[":
                self._within = _Within.SEQUENCE
            case "O" | "N":
                self._within = _Within.FUNCTION
            case "]" | "P" | "X" | "^" | "_":
                self._within = _Within.STRING
            case _:
                return self._end("")
        return ""

    def _sequence(self, character: str) -> str:
        if self._held == "\x1b[[":  # a function key of the Linux console: one more letter follows
            return ""
        if " " <= character <= "?":
            return ""
        if self._held == _PASTE:
            self._within = _Within.PASTE
            return ""
        return self._whole()

    def _pasted(self, character: str) -> str:
        if character == _INTERRUPT and self._stalled:  # the end of a paste that never came must not shut anybody in
            return self._end(character)
        self._held += character
        return self._end(self._held) if self._held.endswith(_PASTE_END) else ""

    def _whole(self) -> str:
        return self._end(self._held if self._held in self._known else "")

    def _end(self, given: str) -> str:
        self._within, self._held, self._stalled = _Within.TEXT, "", False
        return given
