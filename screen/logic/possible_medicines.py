"""Lists of medicines that a person may give so that certain classes are taken, perhaps taken, or left open."""

from collections.abc import Callable, Collection, Iterator
from itertools import chain, combinations, product

from screen.logic.recognition import recognise
from screen.logic.smallest_ways import Key, LeftOpen
from screen.logic.standing import STOPPED
from screen.model.condition import Has
from screen.model.medicine import UNRECOGNISED, Lexicon, Match, MedicineItem, MedicineList, Taken
from screen.model.rulebook import Rulebook

UNKNOWN_NAMES = ("the small pink one", "the big white one")
NONE = MedicineList(none=True)


class PossibleMedicines:
    """The medicines of one lexicon: of those that are of the same classes, two different ones stand for all."""

    def __init__(self, rulebook: Rulebook, lexicon: Callable[[], Lexicon]) -> None:
        self._rulebook = rulebook
        self._lexicon = lexicon
        self._standing_for_all: list[MedicineItem] | None = None

    def lists_for(self, needed: Collection[Key]) -> Iterator[MedicineList]:
        """Every short list that may do for what is needed, the plainest first; NONE when nothing is."""
        options = [list(self._options(key)) for key in needed]
        for chosen in product(*options):
            items = tuple(dict.fromkeys(chain.from_iterable(chosen)))
            yield MedicineList(items) if items else NONE

    def _options(self, key: Key) -> Iterator[tuple[MedicineItem, ...]]:
        part = key.part if isinstance(key, LeftOpen) else key
        assert isinstance(part, Has)  # all parts of a question about medicines are
        taken = Taken.PAST if part.question.endswith(STOPPED) else Taken.YES
        if part.value == UNRECOGNISED:
            yield (self._unknown(0, taken),)
            return
        kind = self._rulebook.classes[part.value]
        items = list(self._items(kind.two_of or (kind.id,), taken))
        if isinstance(key, LeftOpen):
            items += [self._unknown(0, taken), self._unknown(1, taken)]
        yield from ((item,) for item in items)
        if kind.two_of:
            yield from combinations(items, 2)

    def _items(self, classes: Collection[str], taken: Taken) -> Iterator[MedicineItem]:
        """Medicines of these classes: surely taken first, because that can be said in words, then perhaps taken."""
        for each in (taken, Taken.UNSURE):
            for item in self._all():
                if not set(item.classes).isdisjoint(classes):
                    yield MedicineItem(item.as_written, item.names, item.members, Match.EXACT, each)

    def _all(self) -> list[MedicineItem]:
        if self._standing_for_all is None:
            alike: dict[frozenset[tuple[str, bool]], list[MedicineItem]] = {}
            for entry in self._lexicon().values():
                shape = frozenset((member.class_id, member.substance is None) for member in entry.members)
                known = alike.setdefault(shape, [])
                if len(known) < 2 and not any(set(each.members) & set(entry.members) for each in known):
                    known.append(MedicineItem(entry.name, (entry.name,), entry.members, Match.EXACT))
            self._standing_for_all = list(chain.from_iterable(alike.values()))
        return self._standing_for_all

    def _unknown(self, number: int, taken: Taken) -> MedicineItem:
        return MedicineItem(UNKNOWN_NAMES[number], taken=taken)


def can_be_written(answer: MedicineList, lexicon: Lexicon) -> bool:
    """Whether the words of the list give this very list when they are read again."""
    return recognise([item.as_written for item in answer.items], lexicon).items == answer.items
