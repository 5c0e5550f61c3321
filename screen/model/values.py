"""Frozen dataclasses that cost little when the program starts.

The standard library compiles six methods for every class while it is imported, and with some sixty classes that was a
fifth of a whole start. Here all methods are shared but `__init__`, and that is compiled for the first value of a class:
of most classes a screening makes none. To a type checker, and to `dataclasses.fields` and `dataclasses.replace`, the
classes are dataclasses like any other.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from dataclasses import dataclass as dataclass
    from dataclasses import field as field
    from dataclasses import replace as replace
    from typing import Final

    LATE: Final[Mapping[str, bool]] = {}

    def late_fields(kind: type) -> Sequence[str]:
        """The names of the late fields of a class, in their order."""

    def early_fields(kind: type) -> Sequence[str]:
        """The names of the other fields, in their order; those that are not compared come last."""

    Setter = Callable[[object, object], None]

    def setters(kind: type, names: Iterable[str]) -> list[tuple[Setter, object, Callable[[], object] | None]]:
        """What sets each of these fields of a value in the making, its default, and what makes that if needed."""

    def fetch_late(value: object, fetch: Callable[[], object]) -> None:
        """Have this called, which sets the late fields, when one of them is first looked at."""

else:
    import operator

    MISSING = object()

    class Field:
        """What is said of a field beside its type; `dataclasses` itself takes a while to import."""

        def __init__(self, default, default_factory, compare, metadata):
            self.default = default
            self.default_factory = default_factory
            self.compare = compare
            self.metadata = metadata

    def field(*, default=MISSING, default_factory=MISSING, compare=True, metadata=None):
        """What `dataclasses.field` says with the same words; the others are not understood here."""
        return Field(default, default_factory, compare, metadata)

    LATE = {"late": True}
    """Marks a field that is seldom looked at: a value may be made before it is known."""

    def dataclass(*, frozen, slots=False, order=False):
        """What `dataclasses.dataclass` makes with the same words; other shapes of a dataclass are not made here."""
        if not frozen:
            raise TypeError("values are frozen")
        return lambda kind: _made(kind, slots, order)

    def replace(value, /, **changes):
        """What `dataclasses.replace` makes, without having the class describe its fields."""
        return type(value)(**{name: getattr(value, name) for name in value.__match_args__} | changes)

    def _made(kind, slots, order):
        if kind.__bases__ != (object,) or hasattr(kind, "__post_init__"):
            raise TypeError("a value inherits nothing and does nothing when it is made")
        defaults = {name: vars(kind).get(name, MISSING) for name in kind.__annotations__}
        compared = [name for name, each in defaults.items() if not isinstance(each, Field) or each.compare]
        body = {name: each for name, each in vars(kind).items() if name not in (*defaults, "__dict__", "__weakref__")}
        body |= {
            "__match_args__": tuple(defaults),
            "__dataclass_fields__": _Fields(defaults),
            "__init__": _Init(defaults),
            "__compared__": staticmethod(operator.attrgetter(*compared) if compared else lambda _: ()),
        }
        late = {name: each for name, each in defaults.items() if isinstance(each, Field) and each.metadata is LATE}
        early = [*compared, *(name for name in defaults if name not in compared)]
        body |= {"__early__": tuple(name for name in early if name not in late), "__late__": tuple(late)}
        body["__defaults__"] = defaults
        if late:
            body["__getattr__"] = _late
        if slots:
            body["__slots__"] = (*defaults, "__fetch__") if late else tuple(defaults)
        return type(kind.__name__, (_OrderedValue if order else _Value,), body)

    def late_fields(kind):  # noqa: D103  # above, where it has its types
        return kind.__late__

    def early_fields(kind):  # noqa: D103  # above, where it has its types
        return kind.__early__

    def setters(kind, names):  # noqa: D103  # above, where it has its types
        return [(_setter(kind, name), *_default(kind.__defaults__[name])) for name in names]

    def fetch_late(value, fetch):  # noqa: D103  # above, where it has its types
        object.__setattr__(value, "__fetch__", fetch)

    def _late(self, name):
        """Python asks here for what is not set; a field that is not late is always set."""
        if name not in self.__late__:
            raise AttributeError(f"a {type(self).__name__} has no {name}")
        self.__fetch__()
        return getattr(self, name)

    def _default(default):
        if not isinstance(default, Field):
            return default, None
        return default.default, None if default.default_factory is MISSING else default.default_factory

    def _setter(kind, name):
        slot = getattr(kind, name, None)
        return slot.__set__ if slot else lambda value, given: object.__setattr__(value, name, given)

    def _refuse(value, name):
        from dataclasses import FrozenInstanceError

        raise FrozenInstanceError(f"{name} of a {type(value).__name__} cannot be changed")

    class _Value:
        """What all values do alike."""

        __slots__ = ()

        def __setattr__(self, name, _):
            _refuse(self, name)

        def __delattr__(self, name):
            _refuse(self, name)

        def __reduce__(self):
            return type(self), tuple(getattr(self, name) for name in self.__match_args__)

        def __repr__(self):
            shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__match_args__)
            return f"{type(self).__qualname__}({shown})"

        def __eq__(self, other):
            return self.__compared__(self) == self.__compared__(other) if type(other) is type(self) else NotImplemented

        def __hash__(self):
            return hash(self.__compared__(self))

    def _ordered(compare):
        def ordered(self, other):
            if type(other) is not type(self):
                return NotImplemented
            return compare(self.__compared__(self), other.__compared__(other))

        return ordered

    class _OrderedValue(_Value):
        """A value that sorts by its fields."""

        __slots__ = ()
        __lt__, __le__, __gt__, __ge__ = map(_ordered, (operator.lt, operator.le, operator.gt, operator.ge))

    class _Fields:
        """The fields as the standard library describes them, worked out when somebody asks."""

        def __init__(self, defaults):
            self._defaults = {name: each for name, each in defaults.items() if each is not MISSING}

        def __get__(self, _, kind):
            import dataclasses

            given = {name: _as_given(each) for name, each in self._defaults.items()}
            described = type(kind.__name__, (), {"__annotations__": kind.__annotations__, **given})
            kind.__dataclass_fields__ = dataclasses.dataclass(described).__dataclass_fields__
            return kind.__dataclass_fields__

    def _as_given(default):
        import dataclasses

        if not isinstance(default, Field):
            return default
        return dataclasses.field(**{name: each for name, each in vars(default).items() if each is not MISSING})

    class _Init:
        """The method that fills in the fields, compiled when somebody asks for it."""

        def __init__(self, defaults):
            self._defaults = defaults

        def __get__(self, value, kind):
            kind.__init__ = _compiled_init(kind, self._defaults)
            return kind.__init__ if value is None else kind.__init__.__get__(value)

    def _compiled_init(kind, defaults):
        names = {"set": object.__setattr__, "MISSING": MISSING}
        parameters, lines = [], []
        for name, default in defaults.items():
            factory = default.default_factory if isinstance(default, Field) else MISSING
            default = default.default if isinstance(default, Field) else default
            given, parameter = name, name
            if factory is not MISSING:
                names[f"make_{name}"] = factory
                given, parameter = f"make_{name}() if {name} is MISSING else {name}", f"{name}=MISSING"
            elif default is not MISSING:
                names[f"default_{name}"] = default
                parameter = f"{name}=default_{name}"
            parameters.append(parameter)
            if slot := getattr(kind, name, None):
                names[f"set_{name}"] = slot.__set__
                lines.append(f" set_{name}(self, {given})\n")
            else:
                lines.append(f" set(self, {name!r}, {given})\n")
        exec(f"def __init__(self, {', '.join(parameters)}):\n{''.join(lines) or ' pass'}", names)
        return names["__init__"]
