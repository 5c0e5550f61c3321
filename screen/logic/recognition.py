"""Medicines in a person's own words: which names of the lexicon stand in a line, and which words nobody knows.

A name is recognised exactly, once doses and directions are taken away. Words beside a known name that say anything
else ("stopped", "my husband's") leave it unsure whether the medicine is taken; words nobody knows are kept as an
unrecognised medicine. Nothing is dropped and nothing unknown counts as harmless.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence

from screen.model.medicine import Entry, Lexicon, Match, MedicineItem, MedicineList, Taken

_SEPARATOR = re.compile(r"[;\n•·]|,(?!\d{3}\b)|\s&\s|\s\+\s|\band\b|\bplus\b")
_DOSE = re.compile(
    r"(?<![a-z0-9-])\d+(?:[.,/-]\d+)*\s*(?:mg|mcg|µg|μg|ug|g|ml|iu|i\.u\.|units?|%)?"
    r"(?:\s*/\s*(?:ml|day|week|h|hour|\d+))*(?![a-z0-9])"
)
_DIRECTIONS = frozenset(
    (
        "a am an at bd bedtime bid breakfast cap caps capsule capsules chewable coated cr daily day days dose dr drops "
        "each ec er evening every film food half hourly hs i in injection injections la low-dose meal midday modified "
        "month monthly morning mr my night nocte od on once one oral per pen po prn qd qds qid release sachet slow sr "
        "strength tab tablet tablets tabs take taking tds the three tid times twice two week weekly weeks with x xl xr "
        "accuhaler besilate calcium diskus ellipta etexilate evohaler flexpen flextouch hydrochloride kwikpen "
        "magnesium maleate mesilate mg mcg ml potassium respimat sodium solostar sulfate tartrate turbohaler units"
    ).split()
)
_NONE = frozenset({"none", "no medicine", "no medicines", "no medication", "nothing", "nil"})
_LONGEST_NAME = 6


def normalise(name: str) -> str:
    """The name as the lexicon keys it: lower case, without accents, signs of registration and doubled spaces."""
    folded = unicodedata.normalize("NFKD", name).casefold()
    plain = "".join(" " if sign in "®™©" else sign for sign in folded if not unicodedata.combining(sign))
    return " ".join(re.sub(r"[()\[\]{}\"'’`´*?!:.]+(?=\s|$)|(?<!\S)[()\[\]{}\"'’`´*?!:.•-]+", " ", plain).split())


def recognise(lines: Sequence[str], lexicon: Lexicon) -> MedicineList:
    """The medicines in these lines, each beside the words it was written with."""
    items: list[MedicineItem] = []
    none = False
    for line in lines:
        whole = lexicon.get(normalise(line))
        if whole is not None:
            items.append(_exact(line, [whole], Taken.YES))
            continue
        for piece in _SEPARATOR.split(line):
            if normalise(piece) in _NONE:
                none = True
            elif piece.strip():
                items.extend(_read(piece.strip(), lexicon))
    if not items and not none:
        # Nothing but signs was written. An empty list would read as "takes nothing", and nobody said so.
        items = [MedicineItem(as_written=line.strip()) for line in lines if line.strip()]
    return MedicineList(tuple(items), none)


def _read(piece: str, lexicon: Lexicon) -> Iterator[MedicineItem]:
    # Names first, doses after: the 3 of "Tylenol 3" is no dose.
    found, rest = _names_in(normalise(piece).split(), lexicon)
    unknown = [word for word in _DOSE.sub(" ", " ".join(rest)).split() if word not in _DIRECTIONS]
    if found:
        yield _exact(piece, found, Taken.UNSURE if unknown else Taken.YES)
    if unknown or not found:
        yield MedicineItem(as_written=piece)


def _exact(as_written: str, entries: Sequence[Entry], taken: Taken) -> MedicineItem:
    members = tuple(dict.fromkeys(member for entry in entries for member in entry.members))
    return MedicineItem(as_written.strip(), tuple(entry.name for entry in entries), members, Match.EXACT, taken)


def _names_in(words: Sequence[str], lexicon: Lexicon) -> tuple[list[Entry], list[str]]:
    """The names that stand among the words, longest first at each place, and the words left over."""
    found: list[Entry] = []
    rest: list[str] = []
    position = 0
    while position < len(words):
        for length in range(min(_LONGEST_NAME, len(words) - position), 0, -1):
            entry = lexicon.get(" ".join(words[position : position + length]))
            if entry is not None:
                found.append(entry)
                position += length
                break
        else:
            rest.append(words[position])
            position += 1
    return found, rest
