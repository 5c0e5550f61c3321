"""The names of medicines of all classes as one lexicon."""

import json
from collections.abc import Iterator, Mapping
from functools import cached_property
from operator import itemgetter
from typing import Final, TypeVar, overload

from screen.model.medicine import Entry, Lexicon, Member
from screen.model.values import dataclass

T = TypeVar("T")

_GAP: Final = b"\n\n"
_MANY: Final = 500
"""So many look-ups by searching take about as long as taking the text apart once."""


@dataclass(frozen=True, slots=True)
class Name:
    """One name as written and the substances it stands for in one class; a lay word stands for none."""

    name: str
    substances: tuple[str, ...] = ()
    seldom: bool = False


ClassNames = Mapping[str, Name]
"""The names of one class by their normalised form."""

Names = Mapping[str, ClassNames]
"""The names of each class, by the class's id."""


def lexicon_of(names: Names) -> Lexicon:
    """One entry a name, a member of every class that knows the name."""
    lexicon: dict[str, Entry] = {}
    for class_id in sorted(names):
        known_members: dict[tuple[str, ...], tuple[Member, ...]] = {}
        for key, name in names[class_id].items():
            # The brands of one substance share its members: the lexicon is built while somebody waits.
            members = known_members.get(name.substances)
            if members is None:
                members = known_members[name.substances] = _members(class_id, name.substances)
            known = lexicon.get(key)
            if known:
                lexicon[key] = Entry(known.name, known.members + members, known.seldom and name.seldom)
            else:
                lexicon[key] = Entry(name.name, members, name.seldom)
    return lexicon


class ShippedLexicon(Mapping[str, Entry]):
    """The lexicon as the installed package carries it: one text that is searched, and an entry made for a name found.

    A screening looks up a handful of some twenty thousand names, so that taking the text apart, or only decoding it,
    would be the longest part of it; only who looks up many has it taken apart. `packed` is what `packed_lexicon` made.
    """

    def __init__(self, packed: bytes) -> None:
        gap = packed.find(_GAP)
        if gap < 0 or len(packed) == gap + len(_GAP):
            raise ValueError("no names")
        self._groups = packed[:gap].split(b"\n")
        self._text = packed
        self._first = gap + len(_GAP)
        self._searched = 0

    def __getitem__(self, key: str) -> Entry:
        line = self._line(key)
        if line is None:
            raise KeyError(key)
        group, _, shown = line.partition("\t")
        pairs, seldom = json.loads(self._groups[int(group)])
        return Entry(shown or key, tuple(Member(class_id, substance) for class_id, substance in pairs), seldom)

    def _line(self, key: object) -> str | None:
        """What stands behind a name."""
        if self._searched >= _MANY:
            return self._lines.get(key) if isinstance(key, str) else None
        self._searched += 1
        name = str(key).encode(errors="surrogatepass")
        text, low, high = self._text, self._first, len(self._text)
        while low < high:  # the names are sorted, also as bytes; low is always the beginning of a line
            begin = text.rfind(b"\n", low, (low + high) // 2) + 1 or low
            tab = text.index(b"\t", begin)
            end = text.index(b"\n", tab)
            if text[begin:tab] == name:
                return text[tab + 1 : end].decode()
            if text[begin:tab] < name:
                low = end + 1
            else:
                high = begin
        return None

    @cached_property
    def _lines(self) -> Mapping[str, str]:
        split = (line.partition("\t") for line in self._text[self._first :].decode().split("\n") if line)
        return {name: rest for name, _, rest in split}

    @overload
    def get(self, key: str, /) -> Entry | None: ...

    @overload
    def get(self, key: str, /, default: T) -> Entry | T: ...

    def get(self, key: str, /, default: T | None = None) -> Entry | T | None:
        """The entry, or the default; most words that are looked up are no names."""
        try:
            return self[key]
        except KeyError:
            return default

    def __contains__(self, key: object) -> bool:
        return self._line(key) is not None

    def __iter__(self) -> Iterator[str]:
        return iter(self._lines)

    def __len__(self) -> int:
        return len(self._lines)


def packed_lexicon(names: Names) -> bytes:
    """The lexicon as one text: the members of each group of names in a line, a gap, and each name with its group."""
    groups: dict[tuple[tuple[Member, ...], bool], int] = {}
    lines = []
    for key, entry in sorted(lexicon_of(names).items(), key=itemgetter(0)):
        shown = "" if entry.name == key else f"\t{entry.name}"
        lines.append(f"{key}\t{groups.setdefault((entry.members, entry.seldom), len(groups))}{shown}")
    packed = [
        json.dumps([[[member.class_id, member.substance] for member in members], seldom], ensure_ascii=False)
        for members, seldom in groups
    ]
    return "\n".join(packed).encode() + _GAP + "\n".join([*lines, ""]).encode()


def _members(class_id: str, substances: tuple[str, ...]) -> tuple[Member, ...]:
    return tuple(Member(class_id, substance) for substance in substances) or (Member(class_id),)
