"""Names that are spelled nearly like a word: at most one edit from five letters on, two from eight, none below.

An edit is a letter added, left out or replaced, or two neighbours swapped (optimal string alignment). On names of
medicines these bounds find nineteen of twenty misspellings and take fewer than one in a hundred other words for a
name. Names of six and seven letters may be two edits away if they sound alike: `warfrun` is no other word.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Final

from screen.logic.recognition.listing import OTHER
from screen.model.medicine import Entry, Lexicon, Member

SHORTEST: Final = 5
TWO_EDITS_FROM: Final = 8
LONGEST: Final = 30

LOOK_ALIKES: Final = (
    ("coversyl", "coumadin"),
    ("plavix", "paxil"),
    ("plavix", "plaquenil"),
    ("xarelto", "xalatan"),
    ("heparin", "herceptin"),
    ("zantac", "xanax"),
    ("brilinta", "brintellix"),
    ("pradaxa", "prandin"),
    ("celebrex", "celexa"),
    ("celebrex", "cerebyx"),
    ("celexa", "cerebyx"),
    ("celexa", "zyprexa"),
    ("lamictal", "lamisil"),
    ("keppra", "kaletra"),
    ("effient", "effexor"),
    ("prednisone", "primidone"),
    ("prednisone", "prednisolone"),
    ("tramadol", "trazodone"),
    ("prozac", "provera"),
    ("persantine", "periactin"),
    ("pletal", "plendil"),
    ("advil", "advair"),
    ("hydroxyzine", "hydralazine"),
    ("metformin", "metronidazole"),
    ("clonazepam", "clonidine"),
    ("clonazepam", "lorazepam"),
    ("clonidine", "klonopin"),
    ("humalog", "humulin"),
    ("neurontin", "noroxin"),
    ("lovenox", "lotronex"),
    ("lovenox", "levaquin"),
    ("fluoxetine", "paroxetine"),
    ("fluoxetine", "duloxetine"),
    ("sertraline", "selegiline"),
    ("carvedilol", "captopril"),
    ("nifedipine", "nimodipine"),
    ("nifedipine", "nicardipine"),
    ("glipizide", "glyburide"),
    ("mercaptopurine", "methotrexate"),
    ("azathioprine", "azithromycin"),
    ("tegretol", "toradol"),
    ("inderal", "adderall"),
    ("losec", "lasix"),
    ("zocor", "cozaar"),
    ("actonel", "actos"),
    ("arixtra", "arista"),
    ("aspirin", "aspro"),
    ("oxycontin", "ms contin"),
    ("opdivo", "opsumit"),
)
"""Names that people and pharmacies take for one another, after the published lists of confused drug names."""

_PARTNERS: Final = {
    name: frozenset(other for pair in LOOK_ALIKES if name in pair for other in pair if other != name)
    for pair in LOOK_ALIKES
    for name in pair
}


def edits(one: str, other: str, most: int) -> int:
    """How many edits lie between two words; anything over `most` is `most + 1`."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, sign in enumerate(one, 1):
        earlier, before, row = before, row, [i]
        for j, against in enumerate(other, 1):
            cost = before[j - 1] if sign == against else 1 + min(before[j - 1], before[j], row[j - 1])
            if i > 1 and j > 1 and sign == other[j - 2] and one[i - 2] == against and sign != against:
                cost = min(cost, earlier[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)


def bound(word: str) -> int:
    """How many edits a word of this length may be away from a name."""
    return 0 if len(word) < SHORTEST or len(word) > LONGEST else 1 if len(word) < TWO_EDITS_FROM else 2


def sounds(word: str) -> str:
    """A rough key of how a word sounds: what people swap when they spell by ear becomes one letter."""
    for written, said in _SAID:
        word = word.replace(written, said)
    key: list[str] = []
    for sign in word:
        heard = "a" if sign in "aeiouy" else sign
        if not key or key[-1] != heard:
            key.append(heard)
    return "".join(key)


_SAID: Final = (
    ("ph", "f"), ("th", "t"), ("ch", "k"), ("ck", "k"), ("qu", "kw"), ("rh", "r"), ("gh", "g"), ("ce", "se"),
    ("ci", "si"), ("cy", "si"), ("x", "ks"), ("z", "s"), ("c", "k"), ("h", ""), ("w", "v"),
)  # fmt: skip


class CloseNames:
    """The names of a lexicon as one text, in which those that may be close to a word are found by searching.

    No index is built, because most people have one misspelled name, if any. One edit leaves the first or the second
    half of a word whole, or swaps the letters where they meet. Two edits leave one of three parts whole (neighbours
    swapped right across a cut, together with a second edit, are the one case that this misses). Sounds: an equal key.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._found: dict[str, tuple[Entry, ...]] = {}
        self._sounding: dict[str, Mapping[str, Sequence[str]]] = {}

    @cached_property
    def _text(self) -> str:
        """All names, each between two ends of a line."""
        return "\n".join(["", *self._lexicon, ""])

    def of(self, word: str) -> tuple[Entry, ...]:
        """The nearest names, all that are equally near and those they are often taken for; mostly none or one."""
        if word not in self._found:
            self._found[word] = self._nearest(word)
        return self._found[word]

    def _nearest(self, word: str) -> tuple[Entry, ...]:
        most = bound(word)
        if not most:
            return ()
        key = sounds(word) if len(word) > SHORTEST else ""
        nearest: dict[str, int] = {}
        for name in self._by_parts(word) if most == 2 else self._by_one_letter(word, key):
            distance = edits(word, name, 2)
            if distance == 2 and not _begin_alike(word, name):
                continue
            alike = distance == 2 and bool(key) and word[0] == name[0] and sounds(name) == key
            if (distance <= most or alike) and self._counts(name, distance, alike):
                nearest[name] = distance
        if not nearest:
            return ()
        least = min(nearest.values())
        chosen = [name for name, distance in nearest.items() if distance == least]
        chosen += [
            partner
            for name in tuple(chosen)
            for partner in sorted(_PARTNERS.get(name, ()))
            if partner not in chosen and partner in self._lexicon and edits(word, partner, least + 1) <= least + 1
        ]
        return _apart([self._lexicon[name] for name in chosen])

    def _counts(self, name: str, distance: int, alike: bool) -> bool:
        """A word closes nothing by looking like an ordinary medicine: that takes one edit, or the same sound."""
        if distance < 2 or alike:
            return True
        return any(class_id != OTHER for class_id in self._lexicon[name].classes)

    def _by_one_letter(self, word: str, key: str) -> Collection[str]:
        half = len(word) // 2
        swapped = word[: half - 1] + word[half] + word[half - 1] + word[half + 1 :]
        found = {*self._beginning(word[:half]), *self._ending(word[half:])}
        found = {name for name in found if abs(len(name) - len(word)) < 2 and len(name) >= SHORTEST}
        if swapped in self._lexicon:
            found.add(swapped)
        if key:
            found.update(self._alike_in_sound(word[0]).get(key, ()))
        return found

    def _by_parts(self, word: str) -> Collection[str]:
        third = len(word) // 3
        letters = _letters(word)
        names = {
            *self._beginning(word[:third]),
            *self._ending(word[2 * third :]),
            *self._holding(word[third : 2 * third], third),
        }
        # An edit changes two kinds of letters at most.
        return [
            name
            for name in names
            if abs(len(name) - len(word)) <= 2
            and SHORTEST <= len(name) <= LONGEST
            and (letters ^ _letters(name)).bit_count() <= 4
        ]

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

    def _alike_in_sound(self, first: str) -> Mapping[str, Sequence[str]]:
        """The names that begin with this letter, by how they sound; made when a word first begins with it."""
        if first not in self._sounding:
            names: dict[str, list[str]] = defaultdict(list)
            for name in self._beginning(first):
                if SHORTEST < len(name) < TWO_EDITS_FROM + 2:
                    names[sounds(name)].append(name)
            self._sounding[first] = names
        return self._sounding[first]


def _begin_alike(word: str, name: str) -> bool:
    """Whether both begin with the same sound, or with the same two letters swapped; hardly anybody errs there twice."""
    return sounds(word)[:1] == sounds(name)[:1] or (word[1::-1] == name[:2])


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
