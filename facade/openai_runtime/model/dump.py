"""From records back to plain data: what `to_dict`, `model_dump` and the JSON encoder give out."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Set
from enum import Enum
from typing import Any, TypeAlias

from .fields import ATOMS, defaults_of, fields_of, names_of
from .record import Record

Selection: TypeAlias = Mapping[Any, Any] | Set[Any] | None
"""Which attributes or list positions: a set of them, or a mapping from them to True or a selection inside them."""


class Dump:
    """How to dump; `data` applies it to one value.

    Args:
        json: Give only what JSON knows; otherwise values of other types stay as they are.
        wire: Name the keys as on the wire, not as the attributes.
        unset: Give the defaults of declared keys that are missing, too.
        defaults: Give values that equal the default of their field, too.
        nulls: Give None, too.
        fallback: Makes something JSON knows of a value that cannot be written otherwise.
    """

    __slots__ = ("defaults", "fallback", "json", "nulls", "plain", "unset", "wire")

    def __init__(
        self,
        *,
        json: bool,
        wire: bool,
        unset: bool,
        defaults: bool,
        nulls: bool,
        fallback: Callable[[Any], Any] | None = None,
    ) -> None:
        self.json = json
        self.wire = wire
        self.unset = unset
        self.defaults = defaults
        self.nulls = nulls
        self.fallback = fallback
        self.plain = ATOMS - {float} if json else ATOMS

    def data(self, value: Any) -> Any:
        """Give a value as fresh plain data."""
        kind, plain = value.__class__, self.plain
        if kind is list:
            return [item if item.__class__ in plain else self.data(item) for item in value]
        if isinstance(value, Record):
            value, kind = self._values(value), dict
        if kind is dict:
            return {key: item if item.__class__ in plain else self.data(item) for key, item in value.items()}
        return self._other(value)

    def selection(self, value: Any, include: Selection, exclude: Selection) -> Any:
        """Give a value as fresh plain data, narrowed to what is selected by attribute names and list positions."""
        if include is None and exclude is None:
            return self.data(value)
        if isinstance(value, list):
            chosen = [(place, item) for place, item in enumerate(value) if _selected(place, include, exclude)]
            return [self.selection(item, _inside(include, place), _inside(exclude, place)) for place, item in chosen]
        names: dict[str, str] = {}
        if isinstance(value, Record):
            names = names_of(type(value)) if self.wire else {}
            value = self._values(value)
        if not isinstance(value, dict):
            return self.data(value)
        result = {}
        for key, item in value.items():
            name = names.get(key, key)
            if _selected(name, include, exclude):
                result[key] = self.selection(item, _inside(include, name), _inside(exclude, name))
        return result

    def _values(self, record: Record) -> dict[str, Any]:
        """Give what is to be shown of a record, under the keys that are asked for."""
        cls, values = type(record), vars(record)
        if self.unset:
            values = defaults_of(cls) | values
        if not self.defaults:
            shown = {field.wire: field.get_default() for field in fields_of(cls).values() if not field.required}
            values = {key: item for key, item in values.items() if key not in shown or shown[key] != item}
        if not self.nulls:
            values = {key: item for key, item in values.items() if item is not None}
        names = {} if self.wire else names_of(cls)
        return {names.get(key, key): item for key, item in values.items()} if names else values

    def _other(self, value: Any) -> Any:
        """Give what is neither a list nor a dict nor a record."""
        if isinstance(value, (list, tuple, set, frozenset)):
            items = [self.data(item) for item in value]
            return items if self.json or hasattr(value, "_fields") else type(value)(items)
        if not self.json:
            return value.model_dump() if hasattr(type(value), "model_dump") else value
        if isinstance(value, float) and not math.isfinite(value):
            return None
        if isinstance(value, (str, int, float, type(None))):
            return value
        try:
            written = jsonable(value)
        except TypeError:
            if self.fallback is None:
                raise
            written = self.fallback(value)
        return self.data(written)


received = Dump(json=False, wire=True, unset=False, defaults=True, nulls=True).data
"""Gives what was received as fresh plain data."""


def jsonable(value: Any) -> Any:
    """Turn an object JSON does not know into one that it knows, one level deep; also the hook of the JSON encoders.

    Raises:
        TypeError: There is no way to write such a value as JSON.
    """
    cls = type(value)
    if isinstance(value, Record):
        if not cls.__unsent__:
            return value.__dict__
        return {key: item for key, item in value.__dict__.items() if key not in cls.__unsent__}
    from decimal import Decimal
    from os import PathLike, fspath
    from uuid import UUID

    if isinstance(value, Enum):
        return value.value
    if isinstance(value, type):
        raise TypeError(f"the class {value.__name__} cannot be sent as JSON; send an instance")
    if isinstance(value, (bytes, bytearray, memoryview)):
        raise TypeError("bytes cannot be sent as JSON; send text, such as base64.b64encode(data).decode()")
    if hasattr(value, "model_dump"):  # pydantic
        return value.model_dump(mode="json", by_alias=True, exclude_unset=True)
    if hasattr(cls, "__dataclass_fields__"):
        return {name: getattr(value, name) for name in cls.__dataclass_fields__}
    if hasattr(cls, "__attrs_attrs__"):
        return {field.name: getattr(value, field.name) for field in cls.__attrs_attrs__}
    if isinstance(value, Mapping):
        return dict(value)
    if hasattr(value, "isoformat"):  # dates and times
        return value.isoformat()
    if isinstance(value, Decimal):
        return int(value) if value.is_finite() and value == int(value) else float(value)
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, PathLike):
        return fspath(value)
    if hasattr(value, "tolist"):  # arrays and their scalars
        return value.tolist()
    if isinstance(value, Iterable):
        return list(value)
    raise TypeError(f"a value of type {cls.__name__} cannot be sent as JSON")


def _selected(key: Any, include: Selection, exclude: Selection) -> bool:
    if include is not None and _chosen(include, key) in (None, False):
        return False
    return exclude is None or _chosen(exclude, key) not in (True, ...)


def _inside(selection: Selection, key: Any) -> Selection:
    chosen = None if selection is None else _chosen(selection, key)
    return chosen if isinstance(chosen, (Mapping, Set)) else None


def _chosen(selection: Any, key: Any) -> Any:
    """Give what a selection says about a key: True, a selection inside it, or None."""
    if isinstance(selection, Mapping):
        return selection.get(key, selection.get("__all__"))
    return True if key in selection or "__all__" in selection else None
