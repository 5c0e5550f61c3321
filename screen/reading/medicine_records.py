"""A class of medicines and the names of its substances, as written in `medicines/<class>.yaml`."""

import json
import re
from dataclasses import dataclass, replace
from hashlib import sha256

from screen.logic.recognition import for_purpose, normalise
from screen.model.medicine import MedicineClass
from screen.model.place import Problem
from screen.reading.fields import SNAKE, Fields
from screen.reading.lexicon import ClassNames, Name
from screen.reading.tree import Node

_ATC = re.compile("[A-Z](?:[0-9]{2}(?:[A-Z]{1,2}(?:[0-9]{2})?)?)?")


@dataclass(frozen=True, slots=True)
class _Substance:
    name: str
    spellings: tuple[str, ...]
    seldom: tuple[str, ...]


def read_class(fields: Fields) -> tuple[MedicineClass, ClassNames] | None:
    """One class and its names, or None when something in it is wrong."""
    record = MedicineClass(
        id=fields.id("id", SNAKE),
        label=fields.text("label"),
        short=fields.text("short"),
        why=fields.text("why"),
        opened_by_unknown=fields.yes_no("opened_by_unknown"),
        closed_by=fields.maybe_text("closed_by"),
        two_of=fields.texts("two_of"),
    )
    substances = fields.records("substances", _read_substance)
    purposes = tuple(for_purpose(each) for each in fields.texts("taken_for"))
    lay = (*fields.texts("lay"), *purposes, *_divided(fields.maybe_text("names") or ""))
    if record.two_of and (substances or lay):
        sentence = "A class that is two of others has no names of its own. Take out 'substances', 'lay' and 'names'."
        fields.report(fields.place_of("two_of"), "misplaced-key", sentence)
    if not record.two_of and not substances and not fields.has("substances"):
        sentence = "This class has no names. Add 'substances', or 'two_of' for a class of combinations."
        fields.report(fields.place, "missing-key", sentence)
    names = _names(substances, lay)
    if "" in names:
        fields.report(fields.place, "empty-value", "A name here holds no letters. Write it out or take it out.")
    if not fields.is_sound():
        return None
    return replace(record, names_sha256=_fingerprint(names) if names else ""), names


def _fingerprint(names: ClassNames) -> str:
    """What stands for the names; written out by hand, because a class has hundreds and somebody waits."""
    listed = [[key, each.name, *each.substances, *(["", "seldom"] * each.seldom)] for key, each in names.items()]
    return sha256(json.dumps(listed, ensure_ascii=False).encode()).hexdigest()


def _read_substance(node: Node, problems: list[Problem]) -> _Substance | None:
    fields = Fields(node, "this substance", problems)
    name, atc = fields.text("name"), fields.maybe_text("atc")
    if atc and not _ATC.fullmatch(atc):
        fields.report(fields.place_of("atc"), "malformed-atc", "'atc' is a code such as B01AA03.")
    spellings = (name, *fields.texts("brands"), *fields.texts("also"))
    substance = _Substance(name, spellings, fields.texts("seldom"))
    return substance if fields.is_sound() else None


def _divided(text: str) -> tuple[str, ...]:
    """Thousands of names that need no substance stand as one text, because it is read in a fraction of the time."""
    return tuple(name for each in text.split(";") if (name := each.strip()))


def _names(substances: tuple[_Substance, ...], lay: tuple[str, ...]) -> ClassNames:
    """Every name with all the substances it stands for: a brand of two substances is written under both."""
    names: dict[str, Name] = {}
    for substance in substances:
        written = [*((each, False) for each in substance.spellings), *((each, True) for each in substance.seldom)]
        for spelling, seldom in written:
            key = normalise(spelling)
            known = names.get(key)
            if known is None:
                names[key] = Name(spelling, (substance.name,), seldom)
            elif substance.name not in known.substances:
                names[key] = Name(known.name, (*known.substances, substance.name), known.seldom and seldom)
    for word in lay:
        names.setdefault(normalise(word), Name(word))
    return names
