"""Records as JSON and back, driven by their classes: what the installed package carries instead of YAML.

A dataclass becomes a map of its fields; fields at their default, and those that take no part in comparing, are left
out. Late fields can stand in lines of their own, which are read when one of them is looked at. Where a field may hold
records of several classes, each is written beside the name of its class. The bytes are the same for equal records,
with maps in their own order, because the order of questions has a meaning.
"""

import json
import sys
from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from functools import cache
from types import UnionType
from typing import TYPE_CHECKING, Any, Final, Union, get_args, get_origin

from screen.model.rulebook import Rulebook
from screen.model.values import late_fields, made_early, replace

if TYPE_CHECKING:
    from dataclasses import Field

_LATE: Final = "late"
"""Stands in a packed record for its late fields, with the number of the line that holds them."""

Json = Any
"""What `json` writes and reads; the shape follows the class that was packed."""

_Unpacker = Callable[[Json, Sequence[bytes]], Any]
"""Makes a value of what was packed and of the lines that hold late fields."""


def pack(kind: Any, value: object) -> Json:
    """The value, which is of this class or type, as JSON-ready maps, lists and texts."""
    return _packer(kind)(value)


def unpack(kind: Any, packed: Json) -> Any:
    """The value that was packed as this class; what is packed is trusted."""
    return _unpacker(kind)(packed, ())


def pack_in_lines(kind: Any, value: object) -> bytes:
    """The value in lines: the first is the value without its late fields, each other one those of one record."""
    late: list[Json] = []
    early = _without_late_fields(pack(kind, value), late)
    return b"".join(_dumped(each) + b"\n" for each in (early, *late))


def unpack_lines(kind: Any, lines: bytes) -> Any:
    """The value that was packed in lines; late fields stay packed until somebody looks at one.

    Raises ValueError where lines are missing.
    """
    if not lines.endswith(b"\n"):
        raise ValueError("the last line is cut off")
    early, *late, _ = lines.split(b"\n")
    try:
        return _unpacker(kind)(json.loads(early), late)
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
        named = ((name, default, packer, getattr(record, name)) for name, default, packer in packers)
        return _PackedRecord(kind, {name: packer(value) for name, default, packer, value in named if default != value})

    return packed


class _PackedRecord(dict[str, Json]):
    """A packed record that knows of which class it was."""

    def __init__(self, kind: Any, fields: Mapping[str, Json]) -> None:
        super().__init__(fields)
        self.kind = kind


def _without_late_fields(packed: Json, late: list[Json]) -> Json:
    """The same, with the late fields of each record gone to the end of the list and their place in it instead."""
    if isinstance(packed, list):
        return [_without_late_fields(each, late) for each in packed]
    if not isinstance(packed, dict):
        return packed
    names = late_fields(packed.kind) if isinstance(packed, _PackedRecord) else ()
    early = {name: _without_late_fields(value, late) for name, value in packed.items() if name not in names}
    if names:
        early[_LATE] = len(late)
        late.append({name: value for name, value in packed.items() if name in names})
    return early


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
        return lambda packed, late: origin([item(each, late) for each in packed])
    if origin is not None and issubclass(origin, Mapping):
        item = _unpacker(arguments[1])
        if item is _as_it_is:
            return _as_it_is
        return lambda packed, late: {key: item(value, late) for key, value in packed.items()}
    if _is_record(kind):
        return _unpack_record(kind)
    if issubclass(kind, Enum):
        members: dict[object, Any] = kind._value2member_map_
        return lambda packed, _: members[packed]
    return _as_it_is


def _unpack_record(kind: Any) -> _Unpacker:
    # Filled as fields turn up, because a condition holds conditions, and some types are not known until they do.
    unpackers: dict[str, _Unpacker] = {}
    types, names = kind.__annotations__, vars(sys.modules[kind.__module__])

    def fields_of(packed: Json, late: Sequence[bytes]) -> dict[str, Any]:
        values = {}
        for name, value in packed.items():
            unpacker = unpackers.get(name)
            if unpacker is None:
                unpacker = unpackers[name] = _unpacker(_resolved(types[name], names))
            values[name] = value if unpacker is _as_it_is else unpacker(value, late)
        return values

    def unpacked(packed: Json, late: Sequence[bytes]) -> Any:
        if _LATE not in packed:
            return kind(**fields_of(packed, late))
        line = late[packed.pop(_LATE)]
        return made_early(kind, fields_of(packed, late), lambda: fields_of(json.loads(line), ()))

    return unpacked


def _unpack_one_of(kinds: tuple[Any, ...]) -> _Unpacker:
    if _are_tagged(kinds):
        tagged = {_plain_class(kind).__name__: _unpacker(kind) for kind in kinds}
        return lambda packed, late: packed if packed is None else tagged[packed[0]](packed[1], late)
    others = {_json_class(kind): _unpacker(kind) for kind in kinds}
    if all(unpacker is _as_it_is for unpacker in others.values()):
        return _as_it_is
    return lambda packed, late: others[type(packed)](packed, late)


def _are_tagged(kinds: tuple[Any, ...]) -> bool:
    return sum(map(_is_record, kinds)) > 1


def _json_class(kind: Any) -> Any:
    """The class that values of this type have once they are read from JSON."""
    if _is_record(kind):
        return dict
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
