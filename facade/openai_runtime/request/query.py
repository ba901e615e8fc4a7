"""Query strings and form names: how lists and nested objects are spelt in flat `name=value` pairs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Literal, TypeAlias
from urllib.parse import quote_plus

from ..model.codec import encode_json
from ..unset import Omit

QueryStyle: TypeAlias = Literal["form", "brackets", "deepObject", "comma", "space", "pipe", "spread", "json", "plain"]
"""How lists are spelt in a query: see `encode`."""

_JOINTS = {"comma": ",", "space": " ", "pipe": "|"}
_plain = re.compile(r"[A-Za-z0-9_.~-]*").fullmatch


def encode(name: str, value: Any, style: QueryStyle = "brackets") -> str:
    """Write one parameter as a piece of a query string; empty when nothing of it is left to send.

    Args:
        name: Name of the parameter on the wire.
        value: A scalar, a mapping, a model, or an iterable of those, nested as deep as you like; None and `omit`
            are dropped at any depth.
        style: How lists are spelt: `form` a=1&a=2, `brackets` and `deepObject` a[]=1&a[]=2, `comma` a=1,2, `space` and
            `pipe` likewise. Objects are a[b]=1, but b=1 in `spread` and a=b,1 in `comma`; `json` is JSON as a whole,
            and `plain` a=1&a=2 with objects as JSON.
    """
    kind = type(value)
    if kind is str or kind is int or kind is bool:
        return f"{_quote(name)}={_quote(text(value))}"
    return "&".join(f"{_quote(key)}={_quote(text(item))}" for key, item in flatten(name, value, style))


def flatten(name: str, value: Any, style: QueryStyle = "brackets") -> Iterator[tuple[str, Any]]:
    """Spread a value over flat pairs of name and scalar, the scalars left as they are. Arguments as in `encode`."""
    if value is None or isinstance(value, Omit):
        return
    if style == "json":
        yield name, encode_json(value).decode()
        return
    fields = as_mapping(value)
    if fields is not None:
        if style == "plain":
            yield name, encode_json(fields).decode()
            return
        if style == "comma":
            yield name, ",".join(f"{key},{text(item)}" for key, item in fields.items() if item is not None)
            return
        if style == "spread":
            for key, item in fields.items():
                yield from flatten(key, item, "form")
            return
        for key, item in fields.items():
            yield from flatten(f"{name}[{key}]", item, style)
    elif not is_list(value):
        yield name, value
    elif style in _JOINTS:
        texts = [text(leaf) for item in value for _, leaf in flatten("", item, style)]
        if texts:
            yield name, _JOINTS[style].join(texts)
    else:
        inner = name if style in ("form", "plain") else f"{name}[]"
        for item in value:
            yield from flatten(inner, item, style)


def as_mapping(value: Any) -> Mapping[Any, Any] | None:
    """The fields of a mapping, a model (ours, pydantic's), a dataclass or an attrs object; None for anything else."""
    if isinstance(value, (str, int, float, bytes, list, tuple)):
        return None
    if isinstance(value, Mapping):
        return value
    if isinstance(value, type):
        return None
    if hasattr(value, "to_dict"):  # our models, and other SDKs' objects: what was set, under the names of the wire
        found = value.to_dict()
    elif hasattr(value, "model_dump"):
        found = value.model_dump(by_alias=True, exclude_unset=True)
    elif names := getattr(value, "__dataclass_fields__", None):
        found = {name: getattr(value, name) for name in names}
    elif attributes := getattr(value, "__attrs_attrs__", None):
        found = {attribute.name: getattr(value, attribute.name) for attribute in attributes}
    else:
        return None
    return found if isinstance(found, Mapping) else None


def is_list(value: Any) -> bool:
    """Whether a value stands for several values: any iterable but text, bytes, mappings, enums and files."""
    if not isinstance(value, Iterable) or isinstance(value, (str, bytes, bytearray, memoryview, Mapping, type)):
        return False
    return not hasattr(value, "read")


def text(value: Any) -> str:
    """A scalar as the API wants it in a query or a form: `true`, `1`, `0.5`, ISO dates, the value of an enum member.

    Raises:
        TypeError: The value is no scalar.
    """
    kind = type(value)
    if kind is str:
        return str(value)
    if kind is bool:
        return "true" if value else "false"
    if kind is int or kind is float:
        return str(value)
    if hasattr(value, "isoformat"):
        return str(value.isoformat())
    if isinstance(value, (bytes, bytearray, memoryview)):
        return bytes(value).decode()
    if hasattr(kind, "__members__"):  # an enum member
        return text(value.value)
    if "__str__" not in _names(kind):
        raise TypeError(f"cannot write {value!r} into a query or a form; pass a string, a number, a bool or a dict")
    return str(value)


def _quote(value: str) -> str:
    return value if _plain(value) else quote_plus(value)


def _names(kind: type) -> set[str]:
    """What a class defines beyond `object`."""
    return {name for parent in kind.__mro__[:-1] for name in vars(parent)}
