"""What each passage of a line comes to: names, close names, and words that nobody knows."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

from screen.logic.recognition.close_names import OTHER, CloseNames
from screen.logic.recognition.doses import FORMS, LOCAL, SALTS, SYSTEMIC
from screen.logic.recognition.exact_names import LONGEST_NAME
from screen.logic.recognition.normalising import normalise
from screen.logic.recognition.nothing import says_nothing, says_nothing_else
from screen.logic.recognition.passages import Passage, may_mean_a_medicine, passages_of, plain
from screen.logic.recognition.saying import Kind
from screen.logic.recognition.splitting import Line, Token, divided
from screen.logic.recognition.taking import say_what_is_taken
from screen.model.medicine import Entry, Lexicon, Match, MedicineItem, MedicineList, Member, Taken, classes_of

UNKNOWN_NAME: Final = "(unknown name)"
"""Stands behind words that are not the close name they look like, once the person has said so."""

_LOCAL_CLASSES: Final = frozenset({"nsaid", "corticosteroid", "immunosuppressant", "chemotherapy", "blood_pressure"})
"""Classes whose creams, drops and inhalers do not reach the whole body."""


def recognise(lines: Sequence[str], lexicon: Lexicon) -> MedicineList:
    """The medicines in these lines, each beside the words it was written with."""
    items: list[MedicineItem] = []
    none = False
    for line in lines:
        key = normalise(line)
        whole = lexicon.get(key) if key.count(" ") < LONGEST_NAME else None
        if whole is not None:
            items.append(_item(line.strip(), [whole], Taken.YES))
        elif says_nothing(key):
            none = True
        elif not says_nothing_else(key):
            found, nothing = _read(divided(line, lexicon), lexicon)
            items += found
            none |= nothing
    if not items and not none:
        said = [line for line in lines if line.strip()]
        none = bool(said) and all(says_nothing_else(normalise(line)) for line in said)
        # Nothing but signs was written. An empty list would read as "takes nothing", and nobody said so.
        items = [] if none else [MedicineItem(as_written=line.strip()) for line in said]
    return MedicineList(tuple(dict.fromkeys(items)), none)


def close_names(lexicon: Lexicon) -> CloseNames:
    """The names of this lexicon, ready to be compared; made ready when the first unknown word asks for it."""
    kept = _kept().get("last")
    if kept is None or kept[0] is not lexicon:
        kept = _kept()["last"] = (lexicon, CloseNames(lexicon))
    return kept[1]


@cache
def _kept() -> dict[str, tuple[Lexicon, CloseNames]]:
    return {}


def _read(line: Line, lexicon: Lexicon) -> tuple[list[MedicineItem], bool]:
    """The medicines of one line, and whether it says "none" beside them."""
    passages, none = passages_of(line)
    # What is not taken because of words elsewhere keeps the whole line, so that it reads the same again.
    whole = line.written.strip() if say_what_is_taken(line, passages) else None
    items = [
        item
        for passage in passages
        for item in _items(line, passage, lexicon, whole or _written(line, passage), alone=len(passages) == 1)
    ]
    return items, none


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
            yield _item(written, close, taken, Match.CLOSE, local=_is_local(passage))
    if left_over is not None:
        # One item for all of them: "the Zorblax forte" is one medicine.
        yield MedicineItem(as_written=written, taken=passage.taken.get(left_over.start, Taken.YES))
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
        yield _item(written, [entry], taken, local=_is_local(passage))


def _unknown(line: Line, passage: Passage, lexicon: Lexicon) -> Iterator[tuple[Token, tuple[Entry, ...]]]:
    """The unexplained words of a passage with the names they are close to, alone or together with the next word."""
    words = passage.unknown
    position = 0
    while position < len(words):
        token = words[position]
        following = words[position + 1] if position + 1 < len(words) else None
        close: tuple[Entry, ...] = ()
        used = 1
        if UNKNOWN_NAME not in line.text[token.end :]:
            names = close_names(lexicon)
            if following is not None and following.start - token.end <= 1:
                close = names.of(f"{plain(token)} {plain(following)}")
                used = 2 if close else 1
            close = close or names.of(plain(token))
        yield token, close
        position += used


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


def _item(
    written: str, entries: Sequence[Entry], taken: Taken, match: Match = Match.EXACT, *, local: bool = False
) -> MedicineItem:
    members = tuple(dict.fromkeys(member for entry in entries for member in entry.members))
    if local and _LOCAL_CLASSES.issuperset(classes_of(members)):
        members = tuple(dict.fromkeys(Member(OTHER, member.substance) for member in members))
    return MedicineItem(written, tuple(dict.fromkeys(entry.name for entry in entries)), members, match, taken)
