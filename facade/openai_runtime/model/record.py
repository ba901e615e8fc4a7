"""Objects that are one JSON object: the instance `__dict__` holds exactly the keys that were received.

A declared key that is missing reads as its default, None for most, through the class attribute of that name. Reading,
writing and dumping therefore need no second store, and a key that was not declared is an attribute all the same.
"""

from __future__ import annotations

from copy import deepcopy
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from .annotation import remember_nearby
from .fields import ATOMS, annotations_of, declare, fields_of, names_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Self

C = TypeVar("C", bound=type)
R = TypeVar("R", bound="Record")


class Shield:
    """Keeps a method or property of the class readable when the JSON object has a key of the same name."""

    __slots__ = ("member",)

    def __init__(self, member: Any) -> None:
        self.member = member

    def __get__(self, record: object, owner: type) -> Any:
        return self.member.__get__(record, owner)

    def __set__(self, record: object, value: Any) -> None:
        record.__dict__[self.member.__name__] = value


class ClassProperty:
    """A property of the class and its instances alike."""

    __slots__ = ("__name__", "getter")

    def __init__(self, getter: Callable[[Any], Any]) -> None:
        self.getter = getter
        self.__name__ = getter.__name__

    def __get__(self, record: object, owner: type) -> Any:
        return self.getter(owner)


def shielded(cls: C) -> C:
    """Shield all methods of a class that are reached through the instance."""
    for name, member in list(vars(cls).items()):
        if name.startswith("__") and name not in ("__copy__", "__deepcopy__", "__reduce_ex__"):
            continue
        if hasattr(member, "__get__") and not hasattr(member, "__set__"):
            setattr(cls, name, Shield(member))
    return cls


class _AttrsFields:
    """Lets attrs see every record class as one of its own, worked out when attrs first asks.

    `attrs.define` costs thirty times the bare class statement, and start-up would have to import attrs.
    """

    def __get__(self, record: object, owner: type) -> Any:
        import attrs

        shape: Any = attrs.make_class(
            owner.__name__,
            {
                field.name: attrs.field(
                    default=attrs.NOTHING if field.required else field.get_default(), type=field.written
                )
                for field in fields_of(owner).values()
            },
            kw_only=True,
        )
        return shape.__attrs_attrs__


@shielded
class Record:
    """One JSON object as attributes; see the notes of this module."""

    __slots__ = ("__dict__", "__weakref__", "_request_id")
    _request_id: str | None
    __attrs_attrs__: ClassVar[Any] = _AttrsFields()
    __orig_class__ = property()  # which `Generic` would otherwise leave among the data
    __unsent__: ClassVar[frozenset[str]] = frozenset()  # keys that were added here and mean nothing to the server

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        declare(cls)
        remember_nearby(cls, annotations_of(cls))

    if not TYPE_CHECKING:  # so that a misspelt attribute stays an error for type checkers

        def __getattr__(self, name: str) -> Any:
            if name == "_request_id":
                return None
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)

    def __eq__(self, other: object) -> bool:
        if self.__class__ is not other.__class__:
            return NotImplemented
        return self.__dict__ == other.__dict__ or dict(items_of(self)) == dict(items_of(other))

    def __iter__(self) -> Iterator[tuple[str, Any]]:
        return items_of(self)

    @recursive_repr()
    def __repr__(self) -> str:
        names = names_of(type(self))
        received = ", ".join(f"{names.get(key, key)}={value!r}" for key, value in self.__dict__.items())
        return f"{type(self).__name__}({received})"

    def __copy__(self) -> Self:
        return _like(self, dict(self.__dict__))

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        copy = memo[id(self)] = _like(self, {})
        for key, value in self.__dict__.items():
            copy.__dict__[key] = value if value.__class__ in ATOMS else clone(value, memo)
        return copy

    def __reduce_ex__(self, protocol: Any) -> tuple[Any, ...]:
        return restore, (type(self), self.__dict__, self._request_id)


def items_of(record: Any) -> Iterator[tuple[str, Any]]:
    """Give the attributes of a record: declared ones in their order, missing ones as their default, then the rest."""
    values, fields, names = record.__dict__, fields_of(type(record)), names_of(type(record))
    for field in fields.values():
        yield field.name, values[field.wire] if field.wire in values else field.get_default()
    for key, value in values.items():
        if names.get(key, key) not in fields:
            yield key, value


def restore(cls: type[Any], values: dict[str, Any], request_id: str | None = None) -> Any:
    """Make a record around a dict, which it takes over."""
    record = object.__new__(cls)
    record.__dict__ = values
    if request_id is not None:
        record._request_id = request_id
    return record


def _like(record: R, values: dict[str, Any]) -> R:
    copy: R = restore(type(record), values, record._request_id)
    return copy


def clone(value: Any, memo: dict[int, Any]) -> Any:
    """Deep-copy dicts, lists and records at the cost of a walk; anything else goes through `copy.deepcopy`."""
    if id(value) in memo:
        return memo[id(value)]
    if value.__class__ is dict:
        copy = memo[id(value)] = {}
        for key, item in value.items():
            copy[key] = item if item.__class__ in ATOMS else clone(item, memo)
        return copy
    if value.__class__ is list:
        items = memo[id(value)] = []
        for item in value:
            items.append(item if item.__class__ in ATOMS else clone(item, memo))  # noqa: PERF401 - a cycle must see it
        return items
    return deepcopy(value, memo)


def own(value: Any) -> Any:
    """Copy the dicts and lists of a caller's value, so that decoding may change them; records stay as they are."""
    if value.__class__ is dict:
        return {key: item if item.__class__ in ATOMS else own(item) for key, item in value.items()}
    if value.__class__ is list:
        return [item if item.__class__ in ATOMS else own(item) for item in value]
    return value
