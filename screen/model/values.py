"""Frozen, slotted dataclasses that cost little when the program starts.

The standard library compiles six methods for every class while it is imported, and with some fifty classes that was a
fifth of a whole start. Here only `__init__` is compiled and all other methods are shared. To a type checker, and to
`dataclasses.fields` and `dataclasses.replace`, the classes are dataclasses like any other.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
    from dataclasses import field as field
else:
    import dataclasses
    import operator
    from dataclasses import MISSING, Field, FrozenInstanceError
    from dataclasses import field as field

    def dataclass(*, frozen, slots, order=False):
        """What `dataclasses.dataclass` makes with the same words; other shapes of a dataclass are not made here."""
        if not (frozen and slots):
            raise TypeError("values are frozen and slotted")
        return lambda kind: _made(kind, order)

    def _made(kind, order):
        if kind.__bases__ != (object,) or hasattr(kind, "__post_init__"):
            raise TypeError("a value inherits nothing and does nothing when it is made")
        defaults = {name: vars(kind).get(name, MISSING) for name in kind.__annotations__}
        compared = [name for name, each in defaults.items() if not isinstance(each, Field) or each.compare]
        body = {name: each for name, each in vars(kind).items() if name not in (*defaults, "__dict__", "__weakref__")}
        body |= {
            "__slots__": tuple(defaults),
            "__match_args__": tuple(defaults),
            "__dataclass_fields__": _Fields(defaults),
            "__init__": _compiled_init(defaults),
            "__compared__": staticmethod(operator.attrgetter(*compared) if compared else lambda _: ()),
            "__setattr__": _refuse,
            "__delattr__": _refuse,
            "__reduce__": _reduce,
            "__repr__": _repr,
            "__eq__": _eq,
            "__hash__": _hash,
        }
        if order:
            body |= {f"__{name}__": _ordered(getattr(operator, name)) for name in ("lt", "le", "gt", "ge")}
        return type(kind.__name__, (), body)

    class _Fields:
        """The fields as the standard library describes them, worked out when somebody asks."""

        def __init__(self, defaults):
            self._defaults = {name: each for name, each in defaults.items() if each is not MISSING}

        def __get__(self, _, kind):
            described = type(kind.__name__, (), {"__annotations__": kind.__annotations__, **self._defaults})
            kind.__dataclass_fields__ = dataclasses.dataclass(described).__dataclass_fields__
            return kind.__dataclass_fields__

    def _compiled_init(defaults):
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
            lines.append(f" set(self, {name!r}, {given})\n")
        exec(f"def __init__(self, {', '.join(parameters)}):\n{''.join(lines) or ' pass'}", names)
        return names["__init__"]

    def _refuse(self, name, *_):
        raise FrozenInstanceError(f"{name} of a {type(self).__name__} cannot be changed")

    def _reduce(self):
        return type(self), tuple(getattr(self, name) for name in self.__match_args__)

    def _repr(self):
        shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__match_args__)
        return f"{type(self).__qualname__}({shown})"

    def _eq(self, other):
        return self.__compared__(self) == self.__compared__(other) if type(other) is type(self) else NotImplemented

    def _hash(self):
        return hash(self.__compared__(self))

    def _ordered(compare):
        def ordered(self, other):
            if type(other) is not type(self):
                return NotImplemented
            return compare(self.__compared__(self), other.__compared__(other))

        return ordered
