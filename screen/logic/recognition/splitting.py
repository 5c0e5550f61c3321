"""A line cut into words and into pieces that each speak of one thing.

Commas, "and" and new lines divide; inside a name ("nurofen cold and flu") and inside a dose (5/325) they do not.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum
from itertools import takewhile
from typing import Final

from screen.logic.recognition.exact_names import name_at
from screen.logic.recognition.normalising import folded
from screen.logic.recognition.purposes import purpose_at
from screen.logic.recognition.ticking import has_boxes, with_boxes_said
from screen.logic.recognition.words import Token, words_of
from screen.model.medicine import Entry, Lexicon

_JOINING: Final = {"and": ",&", "plus": ",&", "with": ",&", "n": ",&", "then": ",&", "und": ",&", "et": ",&", "y": ",&"}
_THE_SAME: Final = ("it", "them", "started", "yet", "since", "anymore")
"""Words that show that what comes after "but" is still about the same medicine."""
_NOTHING: Final = ("none", "nothing", "nil", "no", "not", "really")
_ANSWERS: Final = ("no", "none", "nil", "never", "nope", "yes", "yep", "yeah", "y", "n")


class Join(Enum):
    """How a piece hangs on to the one before it."""

    NEW = "a new sentence"
    COMMA = "a comma, perhaps a new thought"
    AND = "and, plus, with"
    OR = "or, nor, a slash"


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
    hangs_together: bool = False
    """Whether each part of it means what it means because of the others, as on a check list."""

    def slice(self, start: int, end: int) -> str:
        """What was written between two places of the folded text."""
        last = self.places[end - 1] + 1 if end else 0
        return self.written[self.places[start] : last].strip()


def divided(written: str, lexicon: Lexicon) -> Line:
    """The line in pieces, with the names of the lexicon marked in it."""
    text, places = folded(written)
    boxes = has_boxes(text)
    if boxes:
        text, places = with_boxes_said(text, places)
    tokens = words_of(text, lexicon)
    _mark_names(tokens, lexicon)
    return Line(written, text, places, tokens, _pieces(tokens), boxes)


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
            found = name_at(keys[:last], position, lexicon) or purpose_at(keys[:last], position, lexicon)
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
            if not _is_numbering(tokens, index) and not _is_answered(tokens, index):
                join, open_piece = Join.NEW, False
        elif token.kind == "weak" and token.text not in ("(", ")"):
            if token.text == ":":
                if open_piece:
                    pieces[-1].colon = True
            elif _is_answered(tokens, index) or (token.text == "/" and _between_numbers(tokens, index)):
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
            if token.text == "(" and open_piece and all(each.text in _NOTHING for each in pieces[-1].tokens):
                join, open_piece = Join.NEW, False  # "none (aspirin at times)"
        else:
            if not open_piece:
                pieces.append(Piece(join))
                open_piece, join = True, Join.COMMA
            pieces[-1].tokens.append(token)
    return [piece for piece in pieces if piece.tokens]


def _is_numbering(tokens: list[Token], index: int) -> bool:
    """Whether the full stop stands behind a number that counts a list or abbreviates (`no.`, `2. aspirin`)."""
    before = tokens[index - 1].text if index else ""
    if tokens[index].text != ".":
        return False
    counted = index + 1 < len(tokens) and tokens[index + 1].kind == "number"
    return before in ("dr", "st", "approx", "tab", "vit") or (before == "no" and counted)


def _is_answered(tokens: list[Token], index: int) -> bool:
    """Whether a bare yes or no stands behind the sign and nothing more: "Steroids? No."."""
    following = tokens[index + 1 : index + 3]
    return (
        tokens[index].text.strip() in ("?", "-")
        and bool(following)
        and following[0].text in _ANSWERS
        and (len(following) == 1 or following[1].kind == "end" or following[1].text in (",", "/"))
    )


def _turns(tokens: list[Token], index: int) -> bool:
    """Whether a new thought begins: with "but", though not in "nothing but warfarin"."""
    token = tokens[index]
    if token.inside or token.text not in ("but", "however", "though", "although", "so", "hence", "therefore"):
        return False
    before = tokens[index - 1].text if index else ""
    rest = list(takewhile(lambda each: each.kind != "end", tokens[index:]))
    if not any(each.inside for each in rest) and any(each.text in _THE_SAME for each in rest):
        return False
    if token.text not in ("but", "however", "though", "although"):
        return any(each.inside for each in rest)
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
