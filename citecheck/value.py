"""Named tuples that cost a tenth of typing's to declare: a start declares fifty, and most are never asked for more than their fields."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing import NamedTuple as NamedTuple
else:
    from collections import namedtuple
    from types import FunctionType

    _field = type(namedtuple("_One", "only").only)  # reads one place of a tuple, as fast as can be
    _makers: dict[int, FunctionType] = {}

    def _maker(name: str, fields: tuple[str, ...], defaults: tuple[Any, ...]) -> FunctionType:
        """``__new__`` for these fields: one function is compiled for each number of fields, and its arguments renamed."""
        count = len(fields)
        if count not in _makers:
            places = [f"_{at}" for at in range(count)]
            _makers[count] = eval(f"lambda _cls, {', '.join(places)}: new(_cls, ({', '.join(places)},))", {"new": tuple.__new__})
        model = _makers[count]
        code = model.__code__.replace(co_varnames=("_cls", *fields), co_name="__new__", co_qualname=f"{name}.__new__")
        return FunctionType(code, model.__globals__, "__new__", defaults)

    class _Declaring(type):
        """Makes a tuple's class of the fields and defaults that a class body declares."""

        def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> type:
            if bases == (tuple,) or NamedTuple not in bases:
                return super().__new__(cls, name, bases, body)
            fields = tuple(body.get("__annotations__", ()))
            given = {field: body.pop(field) for field in fields if field in body}
            if tuple(given) != fields[len(fields) - len(given) :]:
                raise TypeError(f"{name}: a field without a default comes after one with a default")
            body |= {field: _field(at, "") for at, field in enumerate(fields)}
            body |= {"__slots__": (), "__match_args__": fields, "_fields": fields, "_field_defaults": given}
            body["__new__"] = _maker(name, fields, tuple(given.values()))
            return super().__new__(cls, name, bases, body)

    class NamedTuple(tuple, metaclass=_Declaring):
        """A tuple whose places have names, declared as :class:`typing.NamedTuple` is."""

        __slots__ = ()
        _fields: tuple[str, ...] = ()

        def _replace(self, **changes: Any) -> Any:
            """The same values with some changed; an unknown name raises :class:`TypeError`."""
            made = tuple.__new__(self.__class__, [changes.pop(name, value) for name, value in zip(self._fields, self, strict=True)])
            if changes:
                raise TypeError(f"{self.__class__.__name__} has no field {', '.join(changes)}")
            return made

        def _asdict(self) -> dict[str, Any]:
            """The values by their names."""
            return dict(zip(self._fields, self, strict=True))

        def __repr__(self) -> str:
            return f"{self.__class__.__name__}({', '.join(f'{name}={value!r}' for name, value in zip(self._fields, self, strict=True))})"

        def __getnewargs__(self) -> tuple[Any, ...]:
            return tuple(self)
