"""The fields of one record, each taken out once and held against what the record may hold.

A field that is wrong is reported and stands for an empty value, so that everything wrong in a record is found in one
reading; `is_sound` says at the end whether the record can be used.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import Final, TypeVar

from screen.logic.conditions import ConditionError, parse
from screen.logic.nearest import did_you_mean
from screen.model.condition import And, Condition
from screen.model.period import Period, Unit
from screen.model.place import Place, Problem
from screen.reading.tree import Items, Node, Refused, Scalar, Table

T = TypeVar("T")

SNAKE: Final = "snake_case"
KEBAB: Final = "kebab-case"
_IDS = {
    SNAKE: (re.compile("[a-z][a-z0-9]*(?:_[a-z0-9]+)*"), "small letters, digits and '_'"),
    KEBAB: (re.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*"), "small letters, digits and '-'"),
}
_LONGEST_ID = 60
_PERIOD = re.compile(f"([1-9][0-9]{{0,2}}) ({'|'.join(Unit)})s?")
_NOTHING = And(())
YES_NO = {"yes": True, "no": False}


class Fields:
    """A record's fields; `what` names the record in sentences (`this rule`)."""

    def __init__(self, node: Node, what: str, problems: list[Problem]) -> None:
        self.place = node.place
        self.problems = problems
        self._what = what
        self._already = len(problems)
        self._is_readable = not isinstance(node, Refused)
        self._known: dict[str, None] = {}
        self._table = node if isinstance(node, Table) else None
        if not isinstance(node, Table | Refused):
            self.report(node.place, "wrong-type", f"{what.capitalize()} is written as keys with values, as in: id: …")

    def report(self, place: Place, code: str, sentence: str) -> None:
        """Note something wrong."""
        self.problems.append(Problem(place, code, sentence))

    def is_sound(self) -> bool:
        """Whether nothing was wrong; keys nobody asked for are reported here."""
        for key, _ in self._table or ():
            if key.text not in self._known:
                hint = did_you_mean(key.text, self._known) or f" It may have: {', '.join(self._known)}."
                self.report(key.place, "unknown-key", f"{self._what.capitalize()} has no '{shown(key.text)}'.{hint}")
        return self._is_readable and len(self.problems) == self._already

    def refuse(self, key: str, sentence: str) -> None:
        """Report a key that records of this kind have only in another form."""
        if self._node(key) is not None:
            self.report(self.place_of(key), "misplaced-key", sentence)

    def has(self, key: str) -> bool:
        """Whether the key is written."""
        return self._table is not None and self._table.get(key) is not None

    def place_of(self, key: str) -> Place:
        """Where the value of the key stands, or the record itself."""
        node = self._table.get(key) if self._table else None
        return node.place if node else self.place

    def text(self, key: str) -> str:
        """A text that must be there."""
        return self._text(self._required(key), key) or ""

    def maybe_text(self, key: str) -> str | None:
        """A text that may be left out."""
        return self._text(self._node(key), key)

    def id(self, key: str, form: str) -> str:
        """A required id in one of the two forms."""
        id = self.text(key)
        if id and self._table:
            self._check_id(id, form, self.place_of(key))
        return id

    def yes_no(self, key: str) -> bool:
        """`yes` or `no`; left out it means no."""
        text = self._text(self._node(key), key)
        if text is not None and text not in YES_NO:
            self.report(self.place_of(key), "not-yes-or-no", f"'{key}' is yes or no.{did_you_mean(text, YES_NO)}")
        return YES_NO.get(text or "", False)

    def word(self, key: str, words: Mapping[str, T]) -> T:
        """What the required word stands for."""
        self._required(key)
        found = self.maybe_word(key, words)
        return next(iter(words.values())) if found is None else found

    def maybe_word(self, key: str, words: Mapping[str, T]) -> T | None:
        """What the word stands for, or None when it is left out."""
        text = self._text(self._node(key), key)
        if text is None:
            return None
        if text not in words:
            hint = did_you_mean(text, words)
            sentence = f"'{key}' is one of: {', '.join(words)}.{hint}"
            self.report(self.place_of(key), f"unknown-{key.replace('_', '-')}", sentence)
            return None
        return words[text]

    def number(self, key: str) -> int:
        """A required whole number."""
        text = self.text(key)
        if text and not re.fullmatch("0|[1-9][0-9]{0,8}", text):
            self.report(self.place_of(key), "not-a-number", f"'{key}' is a whole number in plain digits, such as 12.")
            return 0
        return int(text or 0)

    def date(self, key: str) -> str:
        """A required day."""
        self._required(key)
        return self.maybe_date(key) or ""

    def maybe_date(self, key: str) -> str | None:
        """A day that may be left out."""
        text = self._text(self._node(key), key)
        if text is None:
            return None
        try:
            if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
                raise ValueError
            date.fromisoformat(text)
        except ValueError:
            self.report(self.place_of(key), "not-a-date", f"'{key}' is a day of the calendar, such as 2026-11-20.")
            return None
        return text

    def maybe_period(self, key: str, words: Mapping[str, Period] = MappingProxyType({})) -> Period | None:
        """A length of time such as `3 months`, or what one of the words stands for, that may be left out."""
        text = self._text(self._node(key), key)
        if text is None or text in words:
            return words.get(text or "")
        found = _PERIOD.fullmatch(text)
        if found is None:
            also = "".join(f"{word}, or " for word in words)
            sentence = f"'{key}' is {also}a number with days, weeks, months or years, such as: 6 months."
            self.report(self.place_of(key), "not-a-duration", sentence)
            return None
        return Period(int(found[1]), Unit(found[2]))

    def condition(self, key: str) -> Condition:
        """A condition that must be there."""
        self._required(key)
        return self.maybe_condition(key) or _NOTHING

    def maybe_condition(self, key: str) -> Condition | None:
        """A condition that may be left out; what is wrong in it is reported at its character."""
        node = self._node(key)
        text = self._text(node, key)
        if text is None or not isinstance(node, Scalar):
            return None
        try:
            return parse(text)
        except ConditionError as error:
            self.report(node.place_of(error.column), error.code, error.sentence)
            return None

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts, each once; left out it is empty."""
        found: dict[str, None] = {}
        for node in self.items(key):
            text = self._text(node, key)
            if text in found:
                self.report(node.place, "duplicate-item", f"'{shown(text)}' stands in this list already. Keep one.")
            elif text:
                found[text] = None
        return tuple(found)

    def records(self, key: str, read: Callable[[Node, list[Problem]], T | None]) -> tuple[T, ...]:
        """A list of records, read one by one; left out it is empty."""
        return tuple(record for node in self.items(key) if (record := read(node, self.problems)) is not None)

    def record(self, key: str, read: Callable[[Node, list[Problem]], T | None]) -> T | None:
        """A record inside this one, which must be there; None when something in it is wrong."""
        self._required(key)
        return self.maybe_record(key, read)

    def maybe_record(self, key: str, read: Callable[[Node, list[Problem]], T | None]) -> T | None:
        """A record inside this one, which may be left out."""
        node = self._node(key)
        return None if node is None else read(node, self.problems)

    def required_texts(self, key: str) -> tuple[str, ...]:
        """A list of texts with at least one."""
        self._require_items(key)
        return self.texts(key)

    def required_records(self, key: str, read: Callable[[Node, list[Problem]], T | None]) -> tuple[T, ...]:
        """A list of records with at least one."""
        self._require_items(key)
        return self.records(key, read)

    def items(self, key: str) -> Sequence[Node]:
        """The nodes of a list; left out it is empty."""
        node = self._node(key)
        if isinstance(node, Items):
            return [each for each in node.nodes if self._can_use(each)]
        if node is not None and not isinstance(node, Refused):
            self.report(node.place, "wrong-type", f"'{key}' is a list: each item on a line with a dash, or [one, two].")
        return ()

    def entries(self, key: str) -> Iterator[tuple[Scalar, Node]]:
        """The keys and values of a map; left out it is empty."""
        node = self._node(key)
        if isinstance(node, Table):
            for name, inner in node:
                self._can_use(inner)
                yield name, inner
        elif node is not None and not isinstance(node, Refused):
            self.report(node.place, "wrong-type", f"'{key}' is written as keys with values, as in: one: two")

    def node(self, key: str) -> Node | None:
        """The value as it is written, for what has a shape of its own."""
        return self._required(key)

    def _node(self, key: str) -> Node | None:
        self._known[key] = None
        node = self._table.get(key) if self._table else None
        self._can_use(node)
        return node

    def _can_use(self, node: Node | None) -> bool:
        """Whether the node is not one that was refused when it was read; with such a one the record cannot be used."""
        self._is_readable = self._is_readable and not isinstance(node, Refused)
        return not isinstance(node, Refused)

    def _required(self, key: str) -> Node | None:
        first = key not in self._known
        node = self._node(key)
        if node is None and self._table and first:
            self.report(self.place, "missing-key", f"{self._what.capitalize()} needs '{key}'. Add it.")
        return node

    def _require_items(self, key: str) -> None:
        node = self._required(key)
        if isinstance(node, Items) and not node.nodes:
            self.report(node.place, "empty-list", f"'{key}' needs at least one item. Add it.")

    def _text(self, node: Node | None, key: str) -> str | None:
        if node is None or isinstance(node, Refused):
            return None
        if not isinstance(node, Scalar):
            kind = "list" if isinstance(node, Items) else "map"
            sentence = f"'{key}' is one text, not a {kind}. A text with brackets or a colon needs quotation marks."
            self.report(node.place, "wrong-type", sentence)
            return None
        if not node.text:
            self.report(node.place, "empty-value", f"'{key}' says nothing. Write its value, or take the key out.")
            return None
        return node.text

    def _check_id(self, id: str, form: str, place: Place) -> None:
        pattern, told = _IDS[form]
        if not pattern.fullmatch(id) or len(id) > _LONGEST_ID:
            sentence = f"'{shown(id)}' cannot be an id here. Ids are {told}, and begin with a letter."
            self.report(place, "malformed-id", sentence)


def is_id(text: str, form: str) -> bool:
    """Whether the text has the form of an id."""
    return bool(_IDS[form][0].fullmatch(text)) and len(text) <= _LONGEST_ID


def shown(text: str) -> str:
    """A word from a file as it stands in a sentence; never so long that it hides the sentence."""
    return text if len(text) <= _LONGEST_ID else text[: _LONGEST_ID - 1] + "…"
