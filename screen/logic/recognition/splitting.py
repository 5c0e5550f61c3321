"""A line cut into words and into pieces that each speak of one thing.

Commas, "and" and new lines divide; inside a name ("nurofen cold and flu") and inside a dose (5/325) they do not.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Final

from screen.logic.recognition.exact_names import name_at
from screen.logic.recognition.normalising import folded
from screen.model.medicine import Entry, Lexicon

_TOKEN = re.compile(
    r"(?P<number>[#x]?\.?\d[\d.,/x:]*\d(?:-\d+)*[a-zµμ%]*(?:/\d*[a-z]+)?(?:-[a-z][a-z-]*)?|#?\d[a-zµμ%]*(?:/\d*[a-z]+)?(?:-[a-z][a-z-]*)?)"
    r"|(?P<word>(?:n/a|w/o|a/w|h/o|c/o|i\.e\.?|e\.g\.?|(?:[a-z]\.){2,}[a-z]?)(?![a-z])|[^\W\d_][\w'µ]*(?:[-.][\w']+)*)"
    r"|(?P<end>[\n\r;•·●▪◦‣*|]|[.!?](?=\s|$)|\.(?=[a-z]))"
    r"|(?P<arrow>->|=>|→|>)"
    r"|(?P<weak>[,，、/&+]|\s-\s|:|\(|\))"
)
_JOINING: Final = {"and": ",&", "plus": ",&", "with": ",&", "n": ",&", "then": ",&", "und": ",&", "et": ",&", "y": ",&"}


class Join(Enum):
    """How a piece hangs on to the one before it."""

    NEW = "a new sentence"
    COMMA = "a comma, perhaps a new thought"
    AND = "and, plus, with"
    OR = "or, nor, a slash"


@dataclass(slots=True)
class Token:
    """A word, a number or a dividing sign; `name` is set on the first word of a name and `inside` on all of them."""

    text: str
    start: int
    end: int
    kind: str
    name: Entry | None = None
    inside: bool = False


@dataclass(slots=True)
class Piece:
    """The words between two dividing signs."""

    join: Join
    tokens: list[Token] = field(default_factory=list)
    colon: bool = False

    @property
    def start(self) -> int:
        """Where its first word begins in the folded line."""
        return self.tokens[0].start

    @property
    def end(self) -> int:
        """Where its last word ends in the folded line."""
        return self.tokens[-1].end

    @property
    def names(self) -> list[Entry]:
        """The names that stand in it."""
        return [token.name for token in self.tokens if token.name is not None]


@dataclass(frozen=True, slots=True)
class Line:
    """A line, its small plain letters, and its pieces."""

    written: str
    text: str
    places: Sequence[int]
    tokens: list[Token]
    pieces: list[Piece]

    def slice(self, start: int, end: int) -> str:
        """What was written between two places of the folded text."""
        last = self.places[end - 1] + 1 if end else 0
        return self.written[self.places[start] : last].strip()


def divided(written: str, lexicon: Lexicon) -> Line:
    """The line in pieces, with the names of the lexicon marked in it."""
    text, places = folded(written)
    tokens = [_token(found) for found in _TOKEN.finditer(text)]
    _mark_names(tokens, lexicon)
    return Line(written, text, places, tokens, _pieces(tokens))


def _token(found: re.Match[str]) -> Token:
    kind = found.lastgroup
    assert kind is not None  # every alternative is a group
    return Token(found[0], found.start(), found.end(), kind)


def _mark_names(tokens: list[Token], lexicon: Lexicon) -> None:
    keys = [token.text.replace("'", "").rstrip(".") for token in tokens]
    position = 0
    while position < len(tokens):
        if tokens[position].kind not in ("word", "number"):
            position += 1
            continue
        last = position
        while last < len(tokens) and tokens[last].kind in ("word", "number"):
            last += 1
        while position < last:
            found = name_at(keys[:last], position, lexicon)
            if found is None:
                position += 1
                continue
            entry, length = found
            tokens[position].name = entry
            for token in tokens[position : position + length]:
                token.inside = True
            position += length


def _pieces(tokens: list[Token]) -> list[Piece]:
    pieces: list[Piece] = []
    join = Join.NEW
    open_piece = False
    for index, token in enumerate(tokens):
        if token.kind == "end":
            if not _is_numbering(tokens, index):
                join, open_piece = Join.NEW, False
        elif token.kind == "weak" and token.text not in ("(", ")"):
            if token.text == ":":
                if open_piece:
                    pieces[-1].colon = True
            elif token.text == "/" and _between_numbers(tokens, index):
                continue
            elif open_piece or join is not Join.NEW:
                sign = token.text.strip()
                new = Join.OR if sign == "/" else Join.AND if sign in "&+" else Join.COMMA
                join, open_piece = (join if not open_piece and join is not Join.COMMA else new), False
        elif token.kind == "word" and token.text in ("or", "nor") and not token.inside:
            join, open_piece = Join.OR, False
        elif token.kind == "word" and token.text in _JOINING and not token.inside and _joins(tokens, index):
            if open_piece or join is Join.COMMA:
                join = Join.AND if join is not Join.COMMA or open_piece else Join.COMMA
            open_piece = False
        elif token.kind == "word" and _turns(tokens, index):
            join, open_piece = Join.NEW, False
            pieces.append(Piece(join, [token]))
            open_piece = True
        elif token.kind == "weak":
            continue
        else:
            if not open_piece:
                pieces.append(Piece(join))
                open_piece, join = True, Join.COMMA
            pieces[-1].tokens.append(token)
    return [piece for piece in pieces if piece.tokens]


def _is_numbering(tokens: list[Token], index: int) -> bool:
    """Whether the full stop stands behind a number that counts a list or abbreviates (`no.`, `2. aspirin`)."""
    return (
        tokens[index].text == "." and index > 0 and tokens[index - 1].text in ("no", "dr", "st", "approx", "tab", "vit")
    )


def _turns(tokens: list[Token], index: int) -> bool:
    """Whether a new thought begins: with "but", though not in "nothing but warfarin"."""
    token = tokens[index]
    if token.inside or token.text not in ("but", "however", "though", "although"):
        return False
    before = tokens[index - 1].text if index else ""
    return before not in ("anything", "nothing", "none", "medicines", "medication", "medications", "meds", "tablets")


def _between_numbers(tokens: list[Token], index: int) -> bool:
    before = tokens[index - 1].kind if index else ""
    after = tokens[index + 1].kind if index + 1 < len(tokens) else ""
    return before == "number" and after == "number"


def _joins(tokens: list[Token], index: int) -> bool:
    """Whether "with" joins two medicines: "with food", "with my breakfast" and "with water" do not."""
    if tokens[index].text not in ("with", "n", "y", "then", "plus"):
        return True
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    return following is not None and following.inside


__all__ = ["Join", "Line", "Piece", "Token", "divided"]
