"""JSON Schema of a Python type: dataclasses, attrs classes, TypedDicts, enums and the standard containers.

Pydantic models bring their own schema; everything else is walked here. The result is plain JSON Schema with
`$defs` for named classes, so that recursive types work; `strict.py` turns it into what strict mode accepts.
"""

from __future__ import annotations

import dataclasses
import datetime
import decimal
import enum
import inspect
import types
import typing
import uuid
from collections import abc
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import attrs
from openai_runtime.model.annotation import substitute
from openai_runtime.model.foreign import is_typeddict, unsubscripted

Schema = dict[str, Any]

_SCALARS: dict[object, Schema] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
    None: {"type": "null"},
    type(None): {"type": "null"},
    decimal.Decimal: {"type": "number"},
    datetime.datetime: {"type": "string", "format": "date-time"},
    datetime.date: {"type": "string", "format": "date"},
    datetime.time: {"type": "string", "format": "time"},
    uuid.UUID: {"type": "string", "format": "uuid"},
}
_ARRAYS = (list, set, frozenset, abc.Sequence, abc.Iterable, abc.Collection, abc.MutableSequence, abc.Set)
_MAPS = (dict, abc.Mapping, abc.MutableMapping)
_OPEN: dict[object, Schema] = {
    Any: {},
    object: {},
    dict: {"type": "object"},
    **{key: {"type": "array"} for key in (list, tuple, set, frozenset)},
}
"""Types that leave their shape open."""
_JSON_NAMES = {str: "string", bool: "boolean", int: "integer", float: "number", type(None): "null"}


class SchemaError(TypeError):
    """A Python type that has no JSON Schema; the message names the path to it and what to use instead."""


def is_pydantic(target: object) -> bool:
    """Tell whether `target` is a pydantic model class, without importing pydantic."""
    return isinstance(target, type) and hasattr(target, "model_json_schema") and hasattr(target, "__pydantic_fields__")


def schema_of(target: object, *, open_ended: bool = False) -> Schema:
    """Give the JSON Schema of a type.

    Args:
        target: a pydantic model, dataclass, attrs class, TypedDict, or any type made of these and the standard
            scalars, containers, `Literal`, `Enum`, unions and `Annotated` (a string in it is the description).
        open_ended: take parts that leave their shape open, which strict mode cannot have: `Any`, bare containers,
            tuples with a type for each place.

    Raises:
        SchemaError: a part of the type has no JSON Schema; the message names its path.
    """
    walk = SchemaWalk(open_ended=open_ended)
    schema = walk.type(target, "$")
    ref = schema.get("$ref")
    if ref is not None and walk.uses.get(ref) == 1:  # a root class nobody refers back to needs no definition
        schema = walk.definitions.pop(ref.rpartition("/")[2])
    if walk.definitions:
        schema = {**schema, "$defs": walk.definitions}
    return schema


def summary_of(function: object) -> str | None:
    """Give the first paragraph of a docstring on one line, or None."""
    doc = inspect.getdoc(function)
    return " ".join(doc.split("\n\n")[0].split()) or None if doc else None


class SchemaWalk:
    """One walk over a type; named classes land in `definitions` and are referred to."""

    def __init__(self, *, open_ended: bool = False) -> None:
        self._open_ended = open_ended
        self.definitions: dict[str, Schema] = {}
        self.uses: dict[str, int] = {}
        self._names: dict[object, str] = {}

    def type(self, target: Any, path: str) -> Schema:
        """Give the schema of `target`; `path` names the place in errors."""
        if self._open_ended and (shape := _OPEN.get(target) if isinstance(target, abc.Hashable) else None) is not None:
            return dict(shape)
        if target in (Any, object):
            raise SchemaError(f"{path}: Any says nothing about the shape; name a type")
        scalar = _SCALARS.get(target) if isinstance(target, abc.Hashable) else None
        if scalar is not None:
            return dict(scalar)
        origin = get_origin(target)
        for layer in ("__value__", "__supertype__"):  # of `type X = ...` and NewType
            if origin is None and (inner := getattr(target, layer, None)) is not None:
                return self.type(inner, path)
        if origin is None:
            return self._class(target, path)
        return self._generic(origin, get_args(target), target, path)

    def _generic(self, origin: Any, arguments: tuple[Any, ...], target: object, path: str) -> Schema:
        if origin is Annotated:
            schema = self.type(arguments[0], path)
            text = next(filter(None, map(_described, arguments[1:])), None)
            return {**schema, "description": text} if text else schema
        if origin in (typing.Required, typing.NotRequired):
            return self.type(arguments[0], path)
        if origin is Literal:
            return _values([v.value if isinstance(v, enum.Enum) else v for v in arguments])
        if origin in (Union, types.UnionType):
            return {"anyOf": [self.type(member, path) for member in arguments]}
        if origin in _ARRAYS or (origin is tuple and arguments[-1:] == (Ellipsis,)):
            return {"type": "array", "items": self.type(arguments[0], f"{path}[]")}
        if origin in _MAPS:
            return {"type": "object", "additionalProperties": self.type(arguments[1], f"{path}.*")}
        if origin is tuple and self._open_ended:
            places = [self.type(argument, f"{path}[{place}]") for place, argument in enumerate(arguments)]
            return {"type": "array", "prefixItems": places, "minItems": len(places), "maxItems": len(places)}
        return self._class(target, path)

    def _class(self, target: Any, path: str) -> Schema:
        if isinstance(target, type) and issubclass(target, enum.Enum):
            return _values([member.value for member in target])
        if is_pydantic(target):
            return self._pydantic(target.model_json_schema, target.__name__)
        if "__pydantic_validator__" in getattr(target, "__dict__", ()):  # a dataclass of pydantic's
            from pydantic import TypeAdapter

            return self._pydantic(TypeAdapter(target).json_schema, target.__name__)
        if target in (list, dict, tuple, set, frozenset):
            raise SchemaError(f"{path}: {target.__name__} says nothing about its items; write {target.__name__}[...]")
        fields = fields_of(target)
        if fields is None:
            return _refuse(target, path)
        name = self._names.get(target)
        if name is None:
            name = self._names[target] = self._free_name(target.__name__)
            schema: Schema = {"type": "object"}
            self.definitions[name] = schema
            properties = {key: self.type(hint, f"{path}.{key}") for key, (hint, _) in fields.items()}
            schema["properties"] = properties
            schema["required"] = [key for key, (_, required) in fields.items() if required]
            if (text := own_summary(get_origin(target) or target)) is not None:
                schema["description"] = text
        ref = f"#/$defs/{name}"
        self.uses[ref] = self.uses.get(ref, 0) + 1
        return {"$ref": ref}

    def _pydantic(self, schema_from: abc.Callable[..., Schema], name: str) -> Schema:
        schema = schema_from()
        if schema.get("$defs", {}).keys() & self.definitions.keys():  # other classes of the same names
            schema = schema_from(ref_template=f"#/$defs/{name}.{{model}}")
            schema["$defs"] = {f"{name}.{key}": value for key, value in schema["$defs"].items()}
        self.definitions.update(schema.pop("$defs", {}))
        return schema

    def _free_name(self, name: str) -> str:
        free, number = name, 2
        while free in self.definitions:
            free, number = f"{name}{number}", number + 1
        return free


def fields_of(target: Any) -> dict[str, tuple[Any, bool]] | None:
    """Give the fields of a dataclass, attrs class or TypedDict as name to (type, required); None for other types."""
    if get_origin(target) is not None:
        cls, arguments = unsubscripted(target)
        fields = fields_of(cls) or {}
        return {name: (substitute(hint, arguments), required) for name, (hint, required) in fields.items()} or None
    if dataclasses.is_dataclass(target) and isinstance(target, type):
        hints = hints_of(target)
        missing = dataclasses.MISSING
        return {
            f.name: (hints[f.name], f.default is missing and f.default_factory is missing)
            for f in dataclasses.fields(target)
            if f.init
        }
    if isinstance(target, type) and attrs.has(target):
        hints = hints_of(target)
        return {a.alias: (hints[a.name], a.default is attrs.NOTHING) for a in attrs.fields(target) if a.init}
    if is_typeddict(target):
        required: frozenset[str] = target.__required_keys__  # pyright: ignore[reportAttributeAccessIssue]
        return {key: (hint, key in required) for key, hint in hints_of(target).items()}
    return None


def _values(values: list[Any]) -> Schema:
    kinds = list(dict.fromkeys(_JSON_NAMES.get(type(value)) for value in values))
    if None in kinds:
        return {"enum": values}
    return {"type": kinds[0] if len(kinds) == 1 else kinds, "enum": values}


def _described(note: object) -> str | None:
    """The description in a note of `Annotated`: a text, or pydantic's `Field(description=...)`."""
    text = note if isinstance(note, str) else getattr(note, "description", None)
    return text if isinstance(text, str) else None


def hints_of(target: Any) -> dict[str, Any]:
    """Give the types of the fields of a class or the arguments of a function.

    Raises:
        SchemaError: An annotation cannot be understood.
    """
    name = getattr(target, "__name__", type(target).__name__)
    try:
        return typing.get_type_hints(target, include_extras=True)
    except NameError as error:
        raise SchemaError(f"{name}: {error}; the types of annotations have to be defined in the module") from error
    except TypeError as error:
        raise SchemaError(f"{name}: its annotations cannot be read; wrap it in a function") from error


def own_summary(target: type) -> str | None:
    """Give the first paragraph of what a class says about itself; what it inherits is about something else."""
    doc = target.__dict__.get("__doc__")
    if not doc or (dataclasses.is_dataclass(target) and doc.startswith(f"{target.__name__}(")):
        return None  # the signature that dataclasses write is no description
    return summary_of(target)


def _refuse(target: object, path: str) -> Schema:
    shown = getattr(target, "__name__", None) or repr(target)
    raise SchemaError(f"{path}: no JSON Schema for {shown}; use a dataclass, attrs class, TypedDict or pydantic model")
