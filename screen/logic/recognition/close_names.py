"""Names that are spelled nearly like a word: one edit from five letters on, two from seven, none below.

An edit is a letter added, left out or replaced, or two neighbours swapped (optimal string alignment). Two edits leave
little of a short name: below ten letters the word has to begin alike and one of the two must not be heard. Five letters
must sound the same.

These bounds hold for names that many people know, because those are the ones people mean. The lexicon holds far more
names that few people know. Among so many, any word would resemble one, so that such a name has to be longer.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, cached_property
from typing import Final

from screen.logic.recognition.listing import OTHER
from screen.logic.recognition.look_alikes import PARTNERS
from screen.logic.recognition.spelling import edits, sound_alike, sounds
from screen.model.medicine import Entry, Lexicon, Member

SHORTEST: Final = 5
LONGEST: Final = 30
TWO_EDITS_FROM: Final = 7
LONG: Final = 10
"""So many letters tell a name even if it begins with another sound."""
SELDOM_FROM: Final = 8


class CloseNames:
    """The names of a lexicon as one text, in which those that may be close to a word are found by searching.

    No index is built before it is needed, because most people have one misspelled name, if any. One edit leaves the
    first or the second half of a word whole, or swaps the letters where they meet. Two edits leave one of three parts
    whole (neighbours swapped right across a cut, together with a second edit, are the one case that this misses);
    short names are looked through instead, those that begin with the same sound.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._found: dict[str, tuple[Entry, ...]] = {}
        self._beginnings: dict[str, Mapping[int, Sequence[str]]] = {}
        self._with_letters: dict[tuple[str, int], Sequence[tuple[str, int]]] = {}

    @cached_property
    def _text(self) -> str:
        """All names, each between two ends of a line."""
        return "\n".join(["", *self._lexicon, ""])

    def of(self, word: str) -> tuple[Entry, ...]:
        """The nearest names, all that are equally near and those they are often taken for; mostly none or one."""
        if word not in self._found:
            self._found[word] = self._nearest(word) if SHORTEST <= len(word) <= LONGEST else ()
        return self._found[word]

    def _nearest(self, word: str) -> tuple[Entry, ...]:
        nearest: dict[str, int] = {}
        for name in {*self._one_edit_away(word), *self._two_edits_away(word)}:
            distance = edits(word, name, 2)
            if distance <= 2 and _counts(word, self._lexicon[name], name, distance):
                nearest[name] = distance
        if not nearest:
            return ()
        least = min(nearest.values())
        chosen = [name for name, distance in nearest.items() if distance == least]
        if all(self._lexicon[name].seldom for name in chosen):
            # A name that people know may be meant though it is an edit further away.
            chosen += [
                name for name, distance in nearest.items() if distance > least and not self._lexicon[name].seldom
            ]
        chosen += [
            partner
            for name in tuple(chosen)
            for partner in sorted(PARTNERS.get(name, ()))
            if partner not in chosen and partner in self._lexicon and edits(word, partner, least + 1) <= least + 1
        ]
        return _apart([self._lexicon[name] for name in chosen])

    def _one_edit_away(self, word: str) -> Iterator[str]:
        half = len(word) // 2
        for name in (*self._beginning(word[:half]), *self._ending(word[half:])):
            if abs(len(name) - len(word)) < 2 and len(name) >= SHORTEST:
                yield name
        swapped = word[: half - 1] + word[half] + word[half - 1] + word[half + 1 :]
        if swapped in self._lexicon:
            yield swapped

    def _two_edits_away(self, word: str) -> Iterator[str]:
        letters = _letters(word)
        for first in {*_alike_at_first(word[0]), word[1]}:
            for length in range(max(TWO_EDITS_FROM - 1, len(word) - 2), min(LONG, len(word) + 3)):
                most = _KINDS_OF_LETTERS - abs(len(word) - length)
                group = self._beginning_with(first, length)
                yield from [name for name, others in group if (letters ^ others).bit_count() <= most]
        if len(word) + 2 >= LONG:
            for name in self._by_parts(word):
                if (letters ^ _letters(name)).bit_count() <= _KINDS_OF_LETTERS - abs(len(word) - len(name)):
                    yield name

    def _by_parts(self, word: str) -> Iterator[str]:
        """The long names that share a third of the word."""
        third = len(word) // 3
        names = {
            *self._beginning(word[:third]),
            *self._ending(word[2 * third :]),
            *self._holding(word[third : 2 * third], third),
        }
        return (name for name in names if abs(len(name) - len(word)) <= 2 and LONG <= len(name) <= LONGEST)

    def _beginning_with(self, first: str, length: int) -> Sequence[tuple[str, int]]:
        """The names of this length that begin with this letter, each with its letters; made when first asked for."""
        key = (first, length)
        if key not in self._with_letters:
            self._with_letters[key] = [(name, _letters(name)) for name in self._by_length(first).get(length, ())]
        return self._with_letters[key]

    def _by_length(self, first: str) -> Mapping[int, Sequence[str]]:
        """The names that begin with a letter, by their length."""
        if first not in self._beginnings:
            names: dict[int, list[str]] = defaultdict(list)
            for name in self._beginning(first):
                names[len(name)].append(name)
            self._beginnings[first] = names
        return self._beginnings[first]

    def _beginning(self, part: str) -> Iterator[str]:
        """The names that begin with this part."""
        text = self._text
        place = text.find("\n" + part)
        while place >= 0:
            end = text.index("\n", place + 1)
            yield text[place + 1 : end]
            place = text.find("\n" + part, end)

    def _ending(self, part: str) -> Iterator[str]:
        """The names that end with this part."""
        text = self._text
        place = text.find(part + "\n")
        while place >= 0:
            end = place + len(part)
            yield text[text.rindex("\n", 0, end) + 1 : end]
            place = text.find(part + "\n", end)

    def _holding(self, part: str, where: int) -> Iterator[str]:
        """The names that hold this part, moved by two places at most."""
        text = self._text
        place = text.find(part)
        while place >= 0:
            begin = text.rindex("\n", 0, place) + 1
            if abs(place - begin - where) <= 2:
                yield text[begin : text.index("\n", place)]
            place = text.find(part, place + 1)


_KINDS_OF_LETTERS: Final = 4
"""Two edits put in two kinds of letters at most and take out two; a letter more or less is one kind only."""

_ALIKE_AT_FIRST: Final = ("aeiouy", "ckqsxz", "fpv", "vw", "gj", "dt")
"""Letters that stand for one another at the beginning of a name that is written by ear."""


@cache
def _alike_at_first(letter: str) -> frozenset[str]:
    return frozenset({letter}.union(*(group for group in _ALIKE_AT_FIRST if letter in group)))


def _counts(word: str, entry: Entry, name: str, distance: int) -> bool:
    """Whether a word that is one or two edits away from a name may be meant for it."""
    if " " in name and not _alike_word_by_word(word, name):
        return False
    heard, sound, length = sounds(word), sounds(name), len(name)
    alike = sound_alike(heard, sound)
    begins_alike = name[0] in _alike_at_first(word[0]) or word[1::-1] == name[:2]
    if entry.seldom:
        if distance == 2:
            return begins_alike and length >= LONG
        return length >= TWO_EDITS_FROM if alike else begins_alike and length >= SELDOM_FROM
    if alike:
        return distance < 2 or length > SHORTEST
    if distance < 2:
        return length > SHORTEST
    # A word closes nothing by looking like an ordinary medicine: that takes one edit, or the same sound.
    if all(class_id == OTHER for class_id in entry.classes):
        return False
    return length >= LONG or (begins_alike and length >= TWO_EDITS_FROM and edits(heard, sound, 1) < 2)


def _alike_word_by_word(words: str, names: str) -> bool:
    """Whether each word of a name resembles its own: "argan oil" is not algae oil, though oil is a third of it."""
    pairs = list(zip(words.split(" "), names.split(" "), strict=False))
    return words.count(" ") == names.count(" ") and all(
        edits(word, name, 2) <= (0 if len(name) < 4 else 1 if len(name) < SELDOM_FROM else 2) for word, name in pairs
    )


def _apart(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """One entry for each medicine: of several names of one, the generic."""
    kept: dict[tuple[Member, ...], Entry] = {}
    for entry in entries:
        plain = any(member.substance == entry.name for member in entry.members)
        if plain or entry.members not in kept:
            kept[entry.members] = entry
    return tuple(sorted(kept.values(), key=lambda entry: entry.name))


def _letters(word: str) -> int:
    """Which letters stand in the word, one bit each."""
    bits = 0
    for sign in word:
        bits |= 1 << (ord(sign) & 31)
    return bits
