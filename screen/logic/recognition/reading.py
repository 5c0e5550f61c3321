"""What each passage of a line comes to: names, close names, and words that nobody knows."""

from collections.abc import Iterator
from functools import cache

from screen.logic.recognition.close_names import CloseNames
from screen.logic.recognition.doses import FORMS, LOCAL, SALTS, SYSTEMIC
from screen.logic.recognition.further import counts_further_ones
from screen.logic.recognition.kinds import Kind
from screen.logic.recognition.listing import OTHER, UNKNOWN_NAME, item_of
from screen.logic.recognition.normalising import unscanned
from screen.logic.recognition.passages import Passage, may_be_misspelled, may_mean_a_medicine, passages_of, plain
from screen.logic.recognition.splitting import Line, Token, divided
from screen.logic.recognition.taking import say_what_is_taken
from screen.model.medicine import Entry, Lexicon, Match, MedicineItem, Taken


def read_line(written: str, lexicon: Lexicon) -> tuple[list[MedicineItem], bool]:
    """The medicines of one line, and whether it says "none" beside them."""
    line = divided(written, lexicon)
    passages, none = passages_of(line, lambda word: _resembles_what_matters(word, lexicon))
    # What is not taken because of words elsewhere keeps the whole line, so that it reads the same again.
    whole = line.written.strip() if say_what_is_taken(line, passages) or line.hangs_together else None
    items = [
        item
        for passage in passages
        for item in _items(
            line, passage, lexicon, whole or _written(line, passage), alone=len(passages) == 1 and not none
        )
        if not _is_heading(passage, is_last=passage is passages[-1])
    ]
    return items, none


def close_names(lexicon: Lexicon) -> CloseNames:
    """The names of this lexicon, ready to be compared; made ready when the first unknown word asks for it."""
    kept = _kept().get("last")
    if kept is None or kept[0] is not lexicon:
        kept = _kept()["last"] = (lexicon, CloseNames(lexicon))
    return kept[1]


@cache
def _kept() -> dict[str, tuple[Lexicon, CloseNames]]:
    return {}


def _resembles_what_matters(word: str, lexicon: Lexicon) -> bool:
    return any(class_id != OTHER for entry in close_names(lexicon).of(word) for class_id in entry.classes)


def _is_heading(passage: Passage, *, is_last: bool) -> bool:
    """Whether the passage only names what follows: "Current medicines:"."""
    return not is_last and not passage.names and not passage.unknown and any(piece.colon for piece in passage.pieces)


def _written(line: Line, passage: Passage) -> str:
    end = passage.pieces[-1].end
    if line.text[end : end + 1] in (")", "?"):
        end += 1
    return line.slice(passage.pieces[0].start, end)


def _items(line: Line, passage: Passage, lexicon: Lexicon, written: str, *, alone: bool) -> Iterator[MedicineItem]:
    named = list(_named(passage, written))
    yield from named
    known = {member for item in named for member in item.members}
    left_over: Token | None = None
    for token, close in _unknown(line, passage, lexicon):
        taken = passage.taken.get(token.start, Taken.YES)
        if not close:
            left_over = left_over or token
        elif not {member for entry in close for member in entry.members} <= known:
            yield item_of(written, close, taken, Match.CLOSE, local=_is_local(passage))
    if left_over is not None:
        # One item for all of them: "the Zorblax forte" is one medicine.
        yield MedicineItem(as_written=written, taken=passage.taken.get(left_over.start, Taken.YES))
    elif named and counts_further_ones(line.text[passage.pieces[0].start : passage.pieces[-1].end]):
        yield MedicineItem(as_written=written)
    elif not named and not passage.unknown and may_mean_a_medicine(passage, alone=alone):
        yield MedicineItem(as_written=written, taken=_taken_in_words(passage))


def _named(passage: Passage, written: str) -> Iterator[MedicineItem]:
    """The names of a passage; "Coumadin (warfarin)" and "losartan potassium" are one medicine each."""
    names = passage.names
    done: list[tuple[frozenset[str | None], Taken]] = []
    for index, token in enumerate(names):
        entry = token.name
        if entry is None or (token.text in FORMS and len(names) > 1):  # "Ventolin inhaler"
            continue
        if index and token.text in SALTS and token.start - names[index - 1].end < 2 and entry.name == token.text:
            continue
        taken = passage.taken.get(token.start, Taken.YES)
        substances = frozenset(member.substance for member in entry.members)
        if None not in substances and (substances, taken) in done:
            continue
        done.append((substances, taken))
        yield item_of(written, [entry], taken, local=_is_local(passage))


def _unknown(line: Line, passage: Passage, lexicon: Lexicon) -> Iterator[tuple[Token, tuple[Entry, ...]]]:
    """The unexplained words of a passage with the names they are close to, alone or together with the next word."""
    words = passage.unknown
    position = 0
    while position < len(words):
        token = words[position]
        following = _next_word(passage, token)
        close: tuple[Entry, ...] = ()
        used = 1
        if UNKNOWN_NAME not in line.text[token.end :] and may_be_misspelled(token, passage.tokens):
            names = close_names(lexicon)
            if following is not None:
                close = names.of(f"{plain(token)} {plain(following)}")
                used = 2 if close and following in words else 1
            close = close or names.of(plain(token)) or names.of(unscanned(plain(token)))
        yield token, close
        position += used


def _next_word(passage: Passage, token: Token) -> Token | None:
    """The word right behind this one, which may end its name though it is known by itself: "allendronic acid"."""
    for following in passage.tokens:
        if following.kind == "word" and not following.inside and 0 <= following.start - token.end <= 1:
            return following
    return None


def _is_local(passage: Passage) -> bool:
    words = {token.text for token in passage.tokens}
    return bool(words & LOCAL) and not words & SYSTEMIC


def _taken_in_words(passage: Passage) -> Taken:
    """Whether a medicine without a name is taken: "my husband's pills" are not, "pills last year" may be."""
    kinds = {cue.kind for cue in passage.cues}
    if Kind.OTHERS in kinds:
        return Taken.NO
    is_over = kinds & {Kind.PAST, Kind.AGO} and not kinds & {Kind.NOW, Kind.STILL}
    return Taken.UNSURE if is_over else Taken.YES
