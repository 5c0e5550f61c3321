"""Records as JSON and back, driven by their classes: what the installed package carries instead of YAML.

A dataclass becomes a map of its fields; fields at their default, and those that take no part in comparing, are left
out. Where a field may hold records of several classes, each is written beside the name of its class. The bytes are the
same for equal records, with maps in their own order, because the order of questions has a meaning.

In lines, which are quick to read, a record is the list of its fields in their order, as far as they are not at their
default. Late fields stand in a line of their own, which is read when one of them is looked at; its number comes first.
"""

import json
import sys
from collections.abc import Callable, Collection, Mapping, Sequence
from enum import Enum
from functools import cache
from itertools import repeat
from types import UnionType
from typing import TYPE_CHECKING, Any, Union, get_args, get_origin

from screen.model.rulebook import Rulebook
from screen.model.values import early_fields, fetch_late, late_fields, replace, setters

if TYPE_CHECKING:
    from dataclasses import Field

Json = Any
"""What `json` writes and reads; the shape follows the class that was packed."""

_Unpacker = Callable[[Json, Sequence[bytes]], Any]
"""Makes a value of what was packed and of the lines that hold late fields."""


def pack(kind: Any, value: object) -> Json:
    """The value, which is of this class or type, as JSON-ready maps, lists and texts."""
    return _packer(kind)(value)


def pack_in_lines(kind: Any, value: object) -> bytes:
    """The value in lines: the first is the value without its late fields, each other one those of one record."""
    lines: list[Json] = [None]
    lines[0] = _in_order(pack(kind, value), lines)
    return b"".join(_dumped(each) + b"\n" for each in lines)


def unpack_lines(kind: Any, packed: bytes) -> Any:
    """The value that was packed in lines; late fields stay packed until somebody looks at one.

    Raises ValueError where lines are missing.
    """
    if not packed.endswith(b"\n"):
        raise ValueError("the last line is cut off")
    lines = packed.split(b"\n")[:-1]
    try:
        return _unpacker(kind)(json.loads(lines[0]), lines)
    except IndexError:
        raise ValueError("a line is missing") from None


def canonical(kind: Any, value: object) -> bytes:
    """The bytes that stand for the value, the same on every machine."""
    return _dumped(pack(kind, value))


def sha256(kind: Any, value: object) -> str:
    """The fingerprint of the value."""
    # Imported here because the installed rules carry theirs already.
    import hashlib

    return hashlib.sha256(canonical(kind, value)).hexdigest()


def sealed(rulebook: Rulebook) -> Rulebook:
    """The rulebook with the fingerprint of everything that a verdict depends on."""
    return replace(rulebook, sha256=sha256(Rulebook, replace(rulebook, sha256="", amendments=(), invariants={})))


@cache
def _packer(kind: Any) -> Callable[[Any], Json]:
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in (Union, UnionType):
        return _pack_one_of(arguments)
    if origin in (tuple, frozenset):
        item = _packer(arguments[0])
        if origin is frozenset:
            return lambda items: sorted(item(each) for each in items)
        return lambda items: [item(each) for each in items]
    if origin is not None and issubclass(origin, Mapping):
        item = _packer(arguments[1])
        return lambda mapping: {key: item(value) for key, value in mapping.items()}
    if _is_record(kind):
        return _pack_record(kind)
    if issubclass(kind, Enum):
        return lambda member: member.value
    return _same


def _pack_record(kind: Any) -> Callable[[Any], Json]:
    packers: list[tuple[str, object, Callable[[Any], Json]]] = []

    def packed(record: Any) -> Json:
        if not packers:
            # Filled at the first use, because a condition holds conditions.
            names = vars(sys.modules[kind.__module__])
            packers.extend(
                (each.name, _default(each), _packer(_resolved(each.type, names))) for each in _compared(kind)
            )
        fields = {name: packer(getattr(record, name)) for name, _, packer in packers}
        return _PackedRecord(kind, fields, [name for name, default, _ in packers if default == getattr(record, name)])

    return packed


class _PackedRecord(dict[str, Json]):
    """A packed record that knows of which class it was, and how it would say what it leaves out."""

    def __init__(self, kind: Any, fields: Mapping[str, Json], at_default: Collection[str]) -> None:
        super().__init__((name, value) for name, value in fields.items() if name not in at_default)
        self.kind = kind
        self.fields = fields


def _in_order(packed: Json, lines: list[Json]) -> Json:
    """The same with records as lists, their late fields gone to lines of their own."""
    if isinstance(packed, list):
        return [_in_order(each, lines) for each in packed]
    if isinstance(packed, _PackedRecord):
        early, late = (_listed(packed, names, lines) for names in (early_fields(packed.kind), late_fields(packed.kind)))
        if not late_fields(packed.kind):
            return early
        lines.append(late)
        return [len(lines) - 1, *early]
    return {name: _in_order(value, lines) for name, value in packed.items()} if isinstance(packed, dict) else packed


def _listed(packed: _PackedRecord, names: Sequence[str], lines: list[Json]) -> list[Json]:
    """These fields up to the last one that is said."""
    said = max((number for number, name in enumerate(names, 1) if name in packed), default=0)
    return [_in_order(packed.fields[name], lines) for name in names[:said]]


def _pack_one_of(kinds: tuple[Any, ...]) -> Callable[[Any], Json]:
    plain = {_plain_class(kind): _packer(kind) for kind in kinds}
    tagged = _are_tagged(kinds)

    def packed(value: Any) -> Json:
        packer = plain[type(value)]
        return [type(value).__name__, packer(value)] if tagged and _is_record(type(value)) else packer(value)

    return packed


@cache
def _unpacker(kind: Any) -> _Unpacker:
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in (Union, UnionType):
        return _unpack_one_of(arguments)
    if origin in (tuple, frozenset):
        item = _unpacker(arguments[0])
        if item is _as_it_is:
            return lambda packed, _: origin(packed)
        return lambda packed, lines: origin(map(item, packed, repeat(lines)))
    if origin is not None and issubclass(origin, Mapping):
        item = _unpacker(arguments[1])
        if item is _as_it_is:
            return _as_it_is
        return lambda packed, lines: {key: item(value, lines) for key, value in packed.items()}
    if _is_record(kind):
        return _unpack_record(kind)
    if issubclass(kind, Enum):
        members: dict[object, Any] = kind._value2member_map_
        return lambda packed, _: members[packed]
    return _as_it_is


def _unpack_record(kind: Any) -> _Unpacker:
    fill = _filler(kind, early_fields(kind))
    fill_late = _filler(kind, late_fields(kind))

    def unpacked(packed: Json, lines: Sequence[bytes]) -> Any:
        value = object.__new__(kind)
        fill(value, packed, lines)
        return value

    def unpacked_early(packed: Json, lines: Sequence[bytes]) -> Any:
        value = object.__new__(kind)
        line = lines[packed[0]]
        fill(value, packed[1:], lines)
        fetch_late(value, lambda: fill_late(value, json.loads(line), lines))
        return value

    return unpacked_early if late_fields(kind) else unpacked


def _filler(kind: Any, names: Sequence[str]) -> Callable[[Any, Json, Sequence[bytes]], None]:
    """What fills in these fields. Thousands of records come through here while somebody waits for the first word."""
    # Filled as fields turn up, because a condition holds conditions, and some types are not known until they do.
    unpackers: list[_Unpacker] = []
    types, known = kind.__annotations__, vars(sys.modules[kind.__module__])
    fields = setters(kind, names)

    def fill(record: Any, packed: Json, lines: Sequence[bytes]) -> None:
        count = len(packed)
        while len(unpackers) < count:
            unpackers.append(_unpacker(_resolved(types[names[len(unpackers)]], known)))
        for (set_field, _, _), unpacker, value in zip(fields, unpackers, packed, strict=False):
            set_field(record, value if unpacker is _as_it_is else unpacker(value, lines))
        for set_field, default, make in fields[count:]:
            set_field(record, make() if make else default)

    return fill


def _unpack_one_of(kinds: tuple[Any, ...]) -> _Unpacker:
    if _are_tagged(kinds):
        tagged = {_plain_class(kind).__name__: _unpacker(kind) for kind in kinds}
        return lambda packed, lines: packed if packed is None else tagged[packed[0]](packed[1], lines)
    others = {_json_class(kind): _unpacker(kind) for kind in kinds}
    if all(unpacker is _as_it_is for unpacker in others.values()):
        return _as_it_is
    return lambda packed, lines: others[type(packed)](packed, lines)


def _are_tagged(kinds: tuple[Any, ...]) -> bool:
    return sum(map(_is_record, kinds)) > 1


def _json_class(kind: Any) -> Any:
    """The class that values of this type have once they are read from JSON."""
    if _is_record(kind):
        return list
    plain = _plain_class(kind)
    if issubclass(plain, Enum):
        return int if issubclass(plain, int) else str
    return list if plain in (tuple, frozenset) else dict if issubclass(plain, Mapping) else plain


def _plain_class(kind: Any) -> Any:
    return get_origin(kind) or kind


def _is_record(kind: Any) -> bool:
    """Whether it is a dataclass. `is_dataclass` would have every class describe its fields, which costs time."""
    return isinstance(kind, type) and "__dataclass_fields__" in vars(kind)


def _compared(kind: Any) -> list["Field[Any]"]:
    from dataclasses import fields  # to read what is packed already, it is not needed

    return [each for each in fields(kind) if each.compare]


def _default(field: "Field[Any]") -> object:
    from dataclasses import MISSING

    if field.default_factory is not MISSING:
        return field.default_factory()
    return field.default


def _resolved(kind: Any, names: Mapping[str, Any]) -> Any:
    """The type with words for types (`tuple["Condition", ...]`) looked up in the module that wrote them."""
    if isinstance(kind, str):
        return _resolved(eval(kind, dict(names)), names)
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is None or not any(isinstance(each, str) for each in arguments):
        return kind
    return origin[tuple(_resolved(each, names) if isinstance(each, str) else each for each in arguments)]


def _dumped(packed: Json) -> bytes:
    return json.dumps(packed, ensure_ascii=False, separators=(",", ":")).encode()


def _same(value: Any) -> Any:
    return value


def _as_it_is(value: Any, _: Sequence[bytes]) -> Any:
    return value
