"""Names of medicines for written examples: such that certain classes are meant and others are not."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field

from screen.checking.cases import records_of
from screen.logic.recognition import normalise
from screen.model.medicine import Entry, Lexicon
from screen.model.rulebook import Rulebook

NOBODY_KNOWS = "the small pink one"
"""Words in which no name of a medicine stands."""


@dataclass
class MedicineNames:
    """The names to choose from: first those that the rulebook's own cases use, because they read well."""

    rulebook: Rulebook
    lexicon: Callable[[], Lexicon]
    _entries: list[Entry] = field(default_factory=list)

    def meaning(self, wanted: Collection[str], unwanted: Collection[str]) -> list[str] | None:
        """Names that are of all the wanted classes together and of none unwanted; None when there are no such names."""
        chosen: dict[str, Entry] = {}
        pairs = [self.rulebook.classes[id].two_of for id in wanted if self.rulebook.classes[id].two_of]
        plain = [id for id in wanted if not self.rulebook.classes[id].two_of]
        for id in [*plain, *(each for pair in pairs for each in pair[:2])]:
            if any(id in entry.classes for entry in chosen.values()):
                continue
            entry = next(self._of(id, unwanted), None)
            if entry is None:
                return None
            chosen[entry.name] = entry
        return list(chosen)

    def _of(self, id: str, unwanted: Collection[str]) -> Iterator[Entry]:
        self._entries = self._entries or list(self._known())
        for entry in self._entries:
            if id in entry.classes and not set(entry.classes).intersection(unwanted):
                yield entry

    def _known(self) -> Iterator[Entry]:
        lexicon = self.lexicon()
        medicines = self.rulebook.medicines_question
        for record in records_of(self.rulebook):
            for case in record.cases:
                words = case.given.get(medicines.id) if medicines else None
                for word in words if isinstance(words, tuple) else ():
                    entry = lexicon.get(normalise(word))
                    if entry is not None:
                        yield entry
        yield from lexicon.values()
