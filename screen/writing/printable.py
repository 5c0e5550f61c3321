"""Text that cannot steer a terminal, whoever wrote it."""

import unicodedata

MARK = "\N{REPLACEMENT CHARACTER}"
"""Stands where a character was that nobody would see."""

_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Cn", "Zl", "Zp"})
"""Controls, marks of direction and other formats, halves of surrogate pairs, characters that do not exist, and the
two separators that some programs take for a new line."""

_BLANK_LETTERS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
"""Letters and signs without any ink; a name made of them would look empty."""


def printable(text: str, *, keep_newlines: bool = False) -> str:
    """The text with every character that could move the cursor, hide or reorder something shown as a mark.

    A tab becomes a space, and so does the end of a line unless `keep_newlines`.
    """
    end_of_line = "\n" if keep_newlines else " "
    plain = text.replace("\r\n", "\n").replace("\n", end_of_line).replace("\t", " ")
    return plain if plain.isascii() and plain.isprintable() else "".join(map(_seen, plain))


def spelled(text: str, encoding: str) -> str:
    """The text in the characters a terminal or file can hold: `≥` as `>=`, `é` as `e`, and `?` for what is left."""
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return "".join(_spelled(character, encoding) for character in text)
    return text


def _seen(character: str) -> str:
    if character == "\n":  # the only ones left are those that are to be kept
        return character
    unseen = unicodedata.category(character) in _UNSEEN or character in _BLANK_LETTERS or _is_selector(character)
    return MARK if unseen else character


def _is_selector(character: str) -> bool:
    return "\ufe00" <= character <= "\ufe0f" or "\U000e0100" <= character <= "\U000e01ef"


_SPELLINGS = {
    "–": "-", "—": "-", "−": "-", "‐": "-", "‑": "-", "•": "-", "·": "-",
    "‘": "'", "’": "'", "‚": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
    "…": "...", "≥": ">=", "≤": "<=", "×": "x", "→": "->", "µ": "u", "μ": "u", "ß": "ss", "°": " degrees",
    "æ": "ae", "Æ": "AE", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "½": "1/2",
}  # fmt: skip


def _spelled(character: str, encoding: str) -> str:
    base = unicodedata.normalize("NFKD", character)
    for attempt in (character, _SPELLINGS.get(character, ""), base, base[:1]):
        if attempt and _fits(attempt, encoding):
            return attempt
    return "?"


def _fits(text: str, encoding: str) -> bool:
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True
