"""What a property that openapi-python-client read may be, consists of and mentions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_codegen.document import reference
from openai_codegen.library import (
    AnyProperty,
    BooleanProperty,
    ConstProperty,
    FileProperty,
    FloatProperty,
    IntProperty,
    ListProperty,
    LiteralEnumProperty,
    ModelProperty,
    Named,
    NoneProperty,
    UnionProperty,
    plain,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openai_codegen.document import Node
    from openai_codegen.library import PropertyProtocol, Reading


def members(prop: PropertyProtocol) -> list[PropertyProtocol]:
    """The alternatives that a property stands for, through names and unions."""
    if isinstance(prop, Named):
        return members(prop.of)
    if isinstance(prop, UnionProperty):
        return [leaf for inner in prop.inner_properties for leaf in members(inner)]
    return [prop]


def fields(model: ModelProperty) -> list[PropertyProtocol]:
    """The properties of an object, in the order of the description."""
    known = {plain(one.name): one for one in (*(model.required_properties or ()), *(model.optional_properties or ()))}
    return [known[name] for key in model.data.properties or () if (name := plain(key)) in known]


def default_of(model: ModelProperty, wire: str) -> Any:
    """What the server takes a property for where it is left out."""
    given = {plain(name): schema for name, schema in (model.data.properties or {}).items()}
    return (given[wire].model_extra or {}).get("x-default") if wire in given else None


def is_object(prop: PropertyProtocol) -> bool:
    """Whether a property is an object with properties of its own."""
    return isinstance(prop, ModelProperty) and bool(prop.data.properties)  # a reference may not have been filled in


def required(prop: PropertyProtocol, reading: Reading) -> list[PropertyProtocol]:
    """The fields that an object has in any case; none for everything else."""
    model = reading.components.get(component(prop, reading) or "")
    return list(model.required_properties or ()) if isinstance(model, ModelProperty) else []


def is_null(prop: PropertyProtocol) -> bool:
    """Whether a property is null and nothing else."""
    return isinstance(prop, NoneProperty)


def is_file(prop: PropertyProtocol) -> bool:
    """Whether a form field is a file or a list of files."""
    return any(isinstance(one, FileProperty) for leaf in members(prop) for one in inside(leaf))


def inside(prop: PropertyProtocol) -> Iterator[PropertyProtocol]:
    """A property and everything that stands in it in place: what it names is not looked into."""
    yield prop
    if isinstance(prop, UnionProperty):
        for inner in prop.inner_properties:
            yield from inside(inner)
    elif isinstance(prop, ListProperty):
        yield from inside(prop.inner_property)
    elif isinstance(prop, ModelProperty) and not is_object(prop) and prop.additional_properties is not None:
        yield from inside(prop.additional_properties)


def named(prop: PropertyProtocol, reading: Reading) -> list[str]:
    """Names of the components that a property mentions."""
    return [name for one in inside(prop) if (name := component(one, reading)) is not None]


def component(prop: PropertyProtocol, reading: Reading) -> str | None:
    """Name of the component that a property refers to; None where it is described in place."""
    if isinstance(prop, Named):
        return prop.component
    if isinstance(prop, (ModelProperty, LiteralEnumProperty)):
        name = str(prop.class_info.name)
        return name if name in reading.components else None
    return None


def fields_of_all(prop: PropertyProtocol, reading: Reading) -> dict[str, tuple[PropertyProtocol, bool, Any]]:
    """Properties of an object, or of all objects of a union together: each, whether all require it, and its default."""
    objects: list[ModelProperty] = [
        reading.components[str(component(one, reading))] for one in members(prop) if is_object(one)
    ]
    needed = [{plain(field.name) for field in one.required_properties or ()} for one in objects]
    always = set.intersection(*needed) if needed else set()
    found: dict[str, tuple[PropertyProtocol, bool, Any]] = {}
    for one in objects:
        for field in fields(one):
            wire = plain(field.name)
            found.setdefault(wire, (field, wire in always, default_of(one, wire)))
    return found


def as_schema(prop: PropertyProtocol, reading: Reading) -> Node:
    """A property as a schema again, for those who compare editions and look for places in them."""
    name = component(prop, reading)
    if name is not None:
        return reference(name)
    if isinstance(prop, UnionProperty):
        return {"anyOf": [as_schema(member, reading) for member in prop.inner_properties]}
    if isinstance(prop, ListProperty):
        return {"type": "array", "items": as_schema(prop.inner_property, reading)}
    if isinstance(prop, ModelProperty):
        values = prop.additional_properties
        return {"type": "object"} | ({} if values is None else {"additionalProperties": as_schema(values, reading)})
    if isinstance(prop, ConstProperty):
        return {"const": prop.value.raw_value}
    if isinstance(prop, FileProperty):
        return {"type": "string", "format": "binary"}
    kinds = {AnyProperty: None, BooleanProperty: "boolean", FloatProperty: "number", IntProperty: "integer"}
    kind = "null" if isinstance(prop, NoneProperty) else kinds.get(type(prop), "string")
    return {} if kind is None else {"type": kind}


def parts(name: str, reading: Reading) -> list[str]:
    """Names of the components that a component consists of."""
    prop = reading.components[name]
    if isinstance(prop, Named):
        return named(prop.of, reading)
    if not isinstance(prop, ModelProperty):
        return []
    direct = [*fields(prop), *([] if prop.additional_properties is None else [prop.additional_properties])]
    return [found for one in direct for found in named(one, reading)]
