"""Medicines as a person names them: each line is shown as it was understood, and a close name is asked about."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from screen.cli.interview.close_name import CloseName, confirmed, rejected
from screen.cli.interview.entry import Taken
from screen.cli.interview.numbers import chosen
from screen.cli.interview.options import NONE_KEY
from screen.cli.interview.view import Key, Row, Typing
from screen.logic.contradictions import denies_what_it_names, says_none_beside_a_name
from screen.model.medicine import Lexicon, MedicineItem, MedicineList
from screen.model.question import Question
from screen.model.rulebook import Rulebook
from screen.reading.answer_words import NONE, NotAnAnswer, answer_from_words
from screen.writing.recognised import recognised

YES: Final = ("y", "yes")
NO: Final = ("n", "no")
UNSURE: Final = ("?", "unsure", "not sure")
BACK: Final = ("b", "back")
_NO_NAME: Final = ("yeah", "yep", "yup", "nope", "nah", "maybe", "perhaps", "possibly", "unknown", "correct", "wrong")
"""What people say to a yes-no question besides its words; it names no medicine."""

FEWEST_SIGNS: Final = 3
"""Signs of a line that is a name rather than a slip of the finger, where y or n is waited for."""

_ELSEWHERE: Final = (*BACK, "r", "review", "s", "save")
_FIRST: Final = "Please type the name of a medicine, none or ?."
_NEXT: Final = "Please type the name of another medicine, or Enter alone when there are no more."
_UNFINISHED: Final = "First finish this list: Enter alone shows it, then y. A number takes that one away."


@dataclass(frozen=True, slots=True)
class Medicines:
    """The entry of the list of medicines; `lines` are as typed, `named` what each was understood as.

    `begun` once something was added or taken away. `none` waits to be confirmed. `doubtful` are the close names that
    were not settled yet: those of one line, and of lines that were pasted behind it.
    """

    question: Question
    rulebook: Rulebook
    lexicon: Callable[[], Lexicon]
    lines: tuple[str, ...] = ()
    named: tuple[MedicineList, ...] = ()
    none: bool = False
    doubtful: tuple[CloseName, ...] = ()
    begun: bool = False
    pains: frozenset[str] | None = None

    def holding(self, before: MedicineList) -> "Medicines":
        """The entry with a list that was given before, each medicine by itself."""
        named = tuple(MedicineList((item,)) for item in before.items)
        return replace(self, lines=tuple(item.as_written for item in before.items), named=named)

    @property
    def rows(self) -> tuple[Row, ...]:
        """The medicines named so far, a line each."""
        return tuple(
            Row(str(number), "; ".join(recognised(self.rulebook, item) for item in each.items))
            for number, each in enumerate(self.named, 1)
        )

    @property
    def keys(self) -> tuple[Key, ...]:
        """The words that make up the list."""
        if self.doubtful or self.none:
            return Key("y", "yes"), Key("n", "no"), *((Key("?", "not sure"),) if self.doubtful else ())
        if self.lines:
            return (
                Key("name", "another one, then Enter"),
                Key("Enter", "no more"),
                Key("1" if len(self.lines) == 1 else f"1-{len(self.lines)}", "take that one away"),
            )
        return Key("name", "one medicine, then Enter"), Key(NONE, "or 0: you take none"), Key("?", "not sure")

    @property
    def typing(self) -> Typing:
        """A name is a text; a name that is asked about takes one key."""
        return Typing.KEY if self.doubtful or self.none else Typing.TEXT

    @property
    def suggests(self) -> bool:
        """Whether a name is being typed."""
        return self.typing is Typing.TEXT

    def claims(self, word: str) -> bool:
        """Once a list is begun, Enter and `?` belong to it, and nobody leaves it half written."""
        folded = word.lower()
        if self.doubtful or self.none:
            return folded in (*YES, *NO, *UNSURE, *_ELSEWHERE)
        if not self.lines:
            return False
        return folded in ("", *YES, *UNSURE) or (self.begun and folded in _ELSEWHERE)

    def take(self, word: str) -> Taken:
        """Add a line, settle a close name, or record the list."""
        folded = word.lower()
        if self.doubtful:
            return self._settled(word)
        if self.none:
            return self._denied(folded)
        if self.lines and folded in YES:
            return Taken(self, answer=_together(self))
        if self.lines and folded == "":
            return Taken(self, tuple(self._summed_up()))
        if (place := chosen(folded, len(self.lines))) is not None:
            return self._without(place)
        if self.lines and folded in _ELSEWHERE:
            return Taken(self, (_UNFINISHED,), refused=True)
        return self._named(NONE if folded == NONE_KEY else word)

    def _without(self, place: int) -> Taken:
        lines = (*self.lines[:place], *self.lines[place + 1 :])
        named = (*self.named[:place], *self.named[place + 1 :])
        return Taken(replace(self, lines=lines, named=named, begun=True), (f"Taken away: {self.lines[place]}",))

    def _named(self, line: str) -> Taken:
        found = self._understood(line)
        if found is None or (not found.items and self.lines):
            return Taken(self, (_NEXT if self.lines else _FIRST,), refused=True)
        if not found.items:
            return Taken(replace(self, none=True), ("You said: no medicines at all. Is that right? y yes, n no.",))
        place = len(self.lines)
        return self._longer(line, found)._next(tuple(CloseName.of(found, place, self.lexicon)), place)

    def _understood(self, line: str) -> MedicineList | None:
        """What one line names; None when it cannot belong to a list."""
        if line.lower() in (*NO, *YES) or not any(sign.isalpha() for sign in line):
            return None
        try:
            found = answer_from_words(self.question, line, self.lexicon)
        except NotAnAnswer:
            return None
        return found if isinstance(found, MedicineList) else None

    def _longer(self, line: str, found: MedicineList) -> "Medicines":
        return replace(self, lines=(*self.lines, line), named=(*self.named, found), begun=True)

    def _next(self, doubtful: tuple[CloseName, ...], line: int) -> Taken:
        """A line without a close name is told as it was understood; then the first close name left is asked about."""
        entry = replace(self, doubtful=doubtful)
        told = () if any(each.line == line for each in doubtful) else self._told(line)
        if doubtful:
            return Taken(entry, (*told, doubtful[0].asked))
        return Taken(entry, (*told, "Type the next one. Enter alone when there are no more."))

    def _told(self, line: int) -> tuple[str, ...]:
        return tuple(recognised(self.rulebook, item) for item in self.named[line].items)

    def _settled(self, word: str) -> Taken:
        close, later = self.doubtful[0], self.doubtful[1:]
        folded = word.lower()
        if folded in YES:
            return self._with(confirmed(close, self.lexicon()), close)._next(later, close.line)
        if folded in UNSURE:
            return self._next(later, close.line)
        if folded not in NO:
            return self._meanwhile(word)
        if close.has_another:
            return self._next((close.another(), *later), close.line)
        return self._with(rejected(close), close)._next(later, close.line)

    def _meanwhile(self, word: str) -> Taken:
        """A name in place of an answer belongs to the list, as when several lines are pasted; then it is asked again.

        To refuse it would lose it, and every line that waits behind it.
        """
        found = None
        if len(word) >= FEWEST_SIGNS and word.lower() not in (*_ELSEWHERE, *_NO_NAME):
            found = self._understood(word)
        if found is None or not found.items:
            return Taken(self, ("Please type y, n or ?.",), refused=True)
        longer = self._longer(word, found)
        line = len(self.lines)
        doubtful = (*self.doubtful, *CloseName.of(found, line, self.lexicon))
        return Taken(replace(longer, doubtful=doubtful), ("Added:", *longer._told(line), doubtful[0].asked))

    def _with(self, item: MedicineItem, close: CloseName) -> "Medicines":
        """The list with one medicine as it was settled."""
        line = self.named[close.line]
        items = tuple(item if place == close.place else each for place, each in enumerate(line.items))
        settled = replace(line, items=items)
        return replace(self, named=(*self.named[: close.line], settled, *self.named[close.line + 1 :]))

    def _denied(self, word: str) -> Taken:
        if word in YES:
            return Taken(self, answer=MedicineList(none=True), read_back=True)
        if word in (*NO, *BACK):
            return Taken(replace(self, none=False), (_FIRST,))
        return Taken(self, ("Please type y or n.",), refused=True)

    def _summed_up(self) -> list[str]:
        """The whole list, with what cannot all be meant put as a question."""
        together = _together(self)
        told = ["You named:", *(f"  {row.word}  {row.label}" for row in self.rows)]
        if says_none_beside_a_name(together):
            told.append("You also said none. Do you take what is named here? It counts as taken.")
        if denies_what_it_names(together):
            told.append("You said no to a kind of medicine and named one of it. Do you take it? It counts as taken.")
        return [*told, "Is that all? y yes. Or type another name, or the number of one to take it away."]


def _together(entry: Medicines) -> MedicineList:
    items = tuple(item for each in entry.named for item in each.items)
    return MedicineList(items, any(each.none for each in entry.named))
