"""The pieces of a line put together as they are read: a name with its dose, its reason and what is said of it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from screen.logic.recognition.doses import SALTS, says_how
from screen.logic.recognition.everyday import CONTENT, english, everyday
from screen.logic.recognition.nothing import says_nothing, says_nothing_else
from screen.logic.recognition.saying import Cue, cues
from screen.logic.recognition.splitting import Join, Line, Piece, Token
from screen.model.medicine import Taken

_BEGINS_A_REASON: Final = ("for", "because", "due", "since", "to", "when", "as")
_TITLES: Final = ("dr", "doctor", "mr", "mrs", "ms", "miss", "nurse", "professor", "prof")
_BARE_NO: Final = ("no", "nope", "nah", "not really")
_PROSE: Final = 3
"""So many words in a row are talk, and no name of a medicine."""
_PUT_IN: Final = frozenset("injection injections jab jabs patch patches drip infusion infusions".split())
_ANOTHER: Final = frozenset("other new another different except apart besides only just".split())
_MEDICINE_NOUNS: Final = frozenset(
    "tablet tablets tab tabs pill pills capsule capsules injection injections jab jabs shot shots patch patches".split()
)


@dataclass(slots=True)
class Passage:
    """Pieces that belong together, what is said in them, and the words in them that nothing explains."""

    pieces: list[Piece]
    cues: list[Cue]
    unknown: list[Token]
    taken: dict[int, Taken] = field(default_factory=dict)
    """Whether each name and each unknown word is taken, by where it stands."""

    @property
    def tokens(self) -> list[Token]:
        """All words of it."""
        return [token for piece in self.pieces for token in piece.tokens]

    @property
    def names(self) -> list[Token]:
        """The words at which a name begins."""
        return [token for token in self.tokens if token.name is not None]

    @property
    def uncovered(self) -> list[Token]:
        """The words that are no part of a cue."""
        return _uncovered(self.tokens, self.cues)


def plain(token: Token) -> str:
    """A word as it is compared with names."""
    return token.text.replace("'", "").strip(".-")


def passages_of(line: Line, resembles: Callable[[str], bool] = lambda _: False) -> tuple[list[Passage], bool]:
    """The passages of a line, and whether it says "none" beside them.

    `resembles` tells whether a word is spelled nearly like a name that matters; such a word is never mere talk.
    """
    words = {token.text for token in line.tokens if token.kind == "word"}
    inside = [(token.start, token.end) for token in line.tokens if token.inside]
    found = [
        cue for cue in cues(line.text, words) if not any(start < cue.end and cue.start < end for start, end in inside)
    ]
    passages: list[Passage] = []
    none = False
    for piece in line.pieces:
        said = [cue for cue in found if piece.start <= cue.start < piece.end]
        unknown = _unknown(piece, said, resembles)
        text = " ".join(token.text for token in piece.tokens)
        if not piece.names and not unknown and (says_nothing(text) or says_nothing_else(text)):
            # A bare "no" may only begin an answer that goes on with names.
            leads = says_nothing_else(text) or (text in _BARE_NO and len(line.pieces) > 1)
            none = none or not leads
        elif passages and piece.join is not Join.NEW and not piece.names and not unknown and _is_addition(piece, said):
            passages[-1].pieces.append(piece)
            passages[-1].cues += said
        else:
            passages.append(Passage([piece], said, unknown))
    return passages, none


def may_mean_a_medicine(passage: Passage, *, alone: bool) -> bool:
    """Whether everyday words without a name may mean a medicine; beside others, a dose or a time does not."""
    if alone:
        return True
    words = {plain(token) for token in passage.uncovered}
    if words & CONTENT or _stands_for_a_medicine(passage.tokens):
        return True
    # "tablets for my blood pressure", though not "one tablet in the morning"
    return bool(words & _MEDICINE_NOUNS and words & {"for", "my", "some"})


def _unknown(piece: Piece, said: Sequence[Cue], resembles: Callable[[str], bool]) -> list[Token]:
    """The words of a piece that no name, cue, dose or everyday word explains."""
    unknown: list[Token] = []
    named = False
    titled = False
    uncovered = {id(token) for token in _uncovered(piece.tokens, said)}
    for token in piece.tokens:
        if token.inside:
            named = True
            continue
        word = plain(token)
        explained = not word or says_how(word) or everyday(word) or (named and word in SALTS)
        if id(token) in uncovered and not explained and not titled:
            unknown.append(token)
        titled = word in _TITLES
    return [token for token in unknown if not _only_talks(token, piece) or resembles(plain(token))]


def may_be_misspelled(token: Token, tokens: Sequence[Token]) -> bool:
    """Whether an unknown word may be a misspelled name; an English one is none unless a dose follows: "warfare 3mg"."""
    return not english(plain(token)) or _is_dosed(token, tokens)


def _is_dosed(token: Token, tokens: Sequence[Token]) -> bool:
    following = next((each for each in tokens if each.start >= token.end), None)
    return following is not None and following.kind == "number"


def _only_talks(token: Token, piece: Piece) -> bool:
    """Whether an English word is part of what is said around names; by itself, or with a dose, it may be a name."""
    if not english(plain(token)) or _is_dosed(token, piece.tokens):
        return False
    if piece.names or piece.colon:
        return True
    others = [each for each in piece.tokens if each.kind == "word" and not says_how(plain(each))]
    return len(others) >= _PROSE


def _is_addition(piece: Piece, said: Sequence[Cue]) -> bool:
    """Whether a piece without a name only adds to the one before: a dose, a time, a reason, what is said of it."""
    if piece.tokens[0].text in _BEGINS_A_REASON:
        return True
    if _stands_for_a_medicine(piece.tokens):
        return False
    return not any(plain(token) in CONTENT for token in _uncovered(piece.tokens, said))


def _stands_for_a_medicine(tokens: Sequence[Token]) -> bool:
    """Whether words mean a medicine that they do not name: "an injection every day", "the other one"."""
    words = {plain(token) for token in tokens}
    return bool(words & _PUT_IN or (words & {"one", "ones", "what"} and words & _ANOTHER))


def _uncovered(tokens: Iterable[Token], said: Sequence[Cue]) -> list[Token]:
    return [token for token in tokens if not any(cue.start <= token.start < cue.end for cue in said)]
