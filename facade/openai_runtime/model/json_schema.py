"""The JSON Schema of models, for those who document or describe them: FastAPI, tools, users who ask a class."""

from __future__ import annotations

from types import NoneType, UnionType
from typing import TYPE_CHECKING, Annotated, Any, Literal, Union, get_args, get_origin

from .annotation import LISTS, MAPS, Tagged, type_of
from .fields import MISSING, fields_of
from .record import Record

if TYPE_CHECKING:
    from collections.abc import Callable

REFERENCE = "#/$defs/{model}"
_SCALARS: dict[Any, dict[str, Any]] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
    NoneType: {"type": "null"},
    None: {"type": "null"},
    dict: {"type": "object"},
    list: {"type": "array"},
}


def json_schema_of(cls: type, *, by_alias: bool = True, ref_template: str = REFERENCE) -> dict[str, Any]:
    """Give the JSON Schema of a model; every model inside it stands once among `$defs`.

    Args:
        cls: The model.
        by_alias: Name properties as on the wire, not as the attributes.
        ref_template: How references are written.
    """
    definitions: dict[str, Any] = {}

    def refer(model: type) -> dict[str, Any]:
        name = model.__name__
        if name not in definitions:
            definitions[name] = {}  # a class may contain itself
            definitions[name] = Walk(refer, by_alias=by_alias).record(model)
        return {"$ref": ref_template.format(model=name)}

    own = Walk(refer, by_alias=by_alias).record(cls)
    return {**own, "$defs": definitions} if definitions else own


class Walk:
    """Writes the schema of one model, and leaves those inside it to somebody who gives references to them."""

    def __init__(self, refer: Callable[[type], dict[str, Any]], *, by_alias: bool = True) -> None:
        self._refer = refer
        self._by_alias = by_alias

    def record(self, cls: type) -> dict[str, Any]:
        """The schema of a model itself."""
        properties: dict[str, Any] = {}
        required = []
        for name, field in fields_of(cls).items():
            key = field.wire if self._by_alias else name
            properties[key] = self._property(field)
            if field.required and field.default is MISSING:
                required.append(key)
        schema: dict[str, Any] = {"title": cls.__name__, "type": "object", "additionalProperties": True}
        if doc := cls.__dict__.get("__doc__"):
            schema["description"] = doc
        schema["properties"] = properties
        if required:
            schema["required"] = required
        return schema

    def _property(self, field: Any) -> dict[str, Any]:
        schema = self.type(type_of(field))
        if field.default is not MISSING:
            schema = {**schema, "default": field.default}
        return schema

    def type(self, annotation: Any) -> dict[str, Any]:
        """The schema of any annotation; what has none may be anything."""
        if isinstance(annotation, Tagged):
            return self._tagged(annotation)
        scalar = _SCALARS.get(annotation) if getattr(annotation, "__hash__", None) else None
        if scalar is not None:
            return dict(scalar)
        origin, arguments = get_origin(annotation), get_args(annotation)
        if origin is None:
            return self._class(annotation)
        if origin is Annotated:
            return self.type(arguments[0])
        if origin is Literal:
            return {"enum": list(arguments)}
        if origin in (Union, UnionType):
            return _any_of([self.type(member) for member in arguments])
        if origin in LISTS or origin in (set, frozenset, tuple):
            return {"type": "array", "items": self.type(arguments[0])}
        if origin in MAPS:
            return {"type": "object", "additionalProperties": self.type(arguments[1])}
        return self._class(origin)

    def _tagged(self, union: Tagged) -> dict[str, Any]:
        members = _any_of([self.type(member) for member in union.members()])
        return {"title": union.name, **members}

    def _class(self, cls: Any) -> dict[str, Any]:
        return self._refer(cls) if isinstance(cls, type) and issubclass(cls, Record) else {}


def _any_of(members: list[dict[str, Any]]) -> dict[str, Any]:
    different = [member for number, member in enumerate(members) if member not in members[:number]]
    return different[0] if len(different) == 1 else {"anyOf": different}
