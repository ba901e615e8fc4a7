"""Schemas for strict mode: what Python types become, what is refused and by which rule, what is only warned about."""

from __future__ import annotations

import datetime  # noqa: TC003 - annotations are read at run time
import decimal  # noqa: TC003
import enum
import pickle
import uuid  # noqa: TC003
from collections.abc import Sequence  # noqa: TC003
from dataclasses import dataclass, field
from typing import Annotated, Any, Literal, NewType, NotRequired, Optional, TypedDict

import attrs
import pydantic
import pydantic.dataclasses
import pytest
from openai_facade import to_strict_schema
from openai_facade.parsing import SchemaError, StrictSchemaError, StrictSchemaWarning, schema_of
from openai_facade.parsing.rules import FORMATS, LEVELS, PROPERTIES, REFUSED

CLOSED = {"additionalProperties": False}
STRING = {"type": "string"}
NULLABLE = {"anyOf": [STRING, {"type": "null"}]}


class Color(enum.Enum):
    RED = "red"
    BLUE = "blue"


@dataclass
class Item:
    """One thing."""

    name: Annotated[str, "What it is called."]
    color: Color
    size: Literal[1, 2] = 1
    tags: list[str] = field(default_factory=list)
    note: str | None = None


ITEM = {
    "type": "object",
    "description": "One thing.",
    "properties": {
        "name": {"type": "string", "description": "What it is called."},
        "color": {"type": "string", "enum": ["red", "blue"]},
        "size": {"type": "integer", "enum": [1, 2]},
        "tags": {"type": "array", "items": STRING},
        "note": NULLABLE,
    },
    "required": ["name", "color", "size", "tags", "note"],
    **CLOSED,
}


@attrs.define
class AttrsItem:
    """One thing."""

    name: Annotated[str, "What it is called."]
    color: Color
    size: Literal[1, 2] = 1
    tags: list[str] = attrs.field(factory=list)
    note: Optional[str] = None  # noqa: UP045 - the older spelling counts too


class DictItem(TypedDict):
    """One thing."""

    name: Annotated[str, "What it is called."]
    color: Color
    size: NotRequired[Literal[1, 2]]
    tags: list[str]
    note: str | None


class Node(pydantic.BaseModel):
    value: int
    children: list[Node]


@dataclass
class Tree:
    value: int
    children: list[Tree]


@pytest.mark.parametrize("target", [Item, AttrsItem, DictItem])
def test_all_kinds_of_classes_give_the_same_schema(target: Any) -> None:
    assert to_strict_schema(target) == ITEM


def test_pydantic_brings_its_own_schema_made_strict() -> None:
    class Part(pydantic.BaseModel):
        size: int = 3

    class Whole(pydantic.BaseModel):
        """All of it."""

        part: Part = pydantic.Field(description="The one part.")
        parts: list[Part] = []
        note: str | None = None

    part = {"title": "Part", "type": "object", "properties": {"size": {"title": "Size", "type": "integer"}}}
    part |= {"required": ["size"], **CLOSED}
    assert to_strict_schema(Whole) == {
        "$defs": {"Part": part},
        "title": "Whole",
        "description": "All of it.",
        "type": "object",
        "properties": {
            "part": {**part, "description": "The one part."},  # nothing may stand beside a reference
            "parts": {"title": "Parts", "type": "array", "items": {"$ref": "#/$defs/Part"}},
            "note": {"title": "Note", **NULLABLE},
        },
        "required": ["part", "parts", "note"],
        **CLOSED,
    }


@pytest.mark.parametrize("target", [Node, Tree])
def test_types_inside_themselves_stay_references(target: Any) -> None:
    schema = to_strict_schema(target)
    name = target.__name__
    assert schema["properties"]["children"]["items"] == {"$ref": f"#/$defs/{name}"}
    assert schema["$defs"][name]["additionalProperties"] is False


def test_a_dataclass_of_pydantics_keeps_its_constraints() -> None:
    @pydantic.dataclasses.dataclass
    class Age:
        years: int = pydantic.Field(ge=0, description="In full.")

    years = {"minimum": 0, "description": "In full.", "title": "Years", "type": "integer"}
    assert to_strict_schema(Age)["properties"]["years"] == years


UserId = NewType("UserId", int)


@dataclass
class Everything:
    when: datetime.datetime
    day: datetime.date
    hour: datetime.time
    key: uuid.UUID
    price: decimal.Decimal
    ratio: float
    sure: bool
    nothing: None
    either: int | str
    maybe: Literal["a", None]
    user: UserId
    pair: tuple[int, ...]
    bag: set[str]
    row: Sequence[int]


def test_the_scalars_and_containers_of_the_standard_library() -> None:
    assert to_strict_schema(Everything)["properties"] == {
        "when": {"type": "string", "format": "date-time"},
        "day": {"type": "string", "format": "date"},
        "hour": {"type": "string", "format": "time"},
        "key": {"type": "string", "format": "uuid"},
        "price": {"type": "number"},
        "ratio": {"type": "number"},
        "sure": {"type": "boolean"},
        "nothing": {"type": "null"},
        "either": {"anyOf": [{"type": "integer"}, STRING]},
        "maybe": {"type": ["string", "null"], "enum": ["a", None]},
        "user": {"type": "integer"},
        "pair": {"type": "array", "items": {"type": "integer"}},
        "bag": {"type": "array", "items": STRING},
        "row": {"type": "array", "items": {"type": "integer"}},
    }


class SameName:
    """Two classes of one name, one of them a model of pydantic's with a nested one."""

    @dataclass
    class Part:
        size: int

    class Model(pydantic.BaseModel):
        class Part(pydantic.BaseModel):
            weight: int

        parts: list[Part]


def test_classes_of_the_same_name_are_told_apart() -> None:
    @dataclass
    class Both:
        first: list[SameName.Part]
        second: SameName.Model

    Both.__annotations__ = {"first": list[SameName.Part], "second": SameName.Model}
    schema = to_strict_schema(Both)

    def part(reference: dict[str, str]) -> Any:
        return schema["$defs"][reference["$ref"].removeprefix("#/$defs/")]["properties"]

    assert list(part(schema["properties"]["first"]["items"])) == ["size"]
    assert list(part(schema["properties"]["second"]["properties"]["parts"]["items"])) == ["weight"]


# --- what is refused --------------------------------------------------------------------------------------------------


def wrapped(schema: Any) -> dict[str, Any]:
    return {"type": "object", "properties": {"user": {"type": "object", "properties": {"tags": schema}}}}


@pytest.mark.parametrize("keyword", REFUSED)
def test_keywords_that_no_server_takes_are_refused_with_path_and_rule(keyword: str) -> None:
    with pytest.raises(StrictSchemaError) as caught:
        to_strict_schema(wrapped({"type": "array", "items": {"type": "string", keyword: {}}}))
    assert caught.value.path == "$.user.tags[]"
    assert REFUSED[keyword] in caught.value.rule
    assert f"$.user.tags[]: '{keyword}' is not accepted" in str(caught.value)


@pytest.mark.parametrize(
    ("schema", "rule"),
    [
        ({"type": "object", "properties": {}, "additionalProperties": True}, "additionalProperties must be false"),
        ({"type": "object", "additionalProperties": {"type": "string"}}, "additionalProperties must be false"),
        ({"type": "object"}, "additionalProperties must be false"),
        ({"type": "array"}, "must say what its items are"),
        ({}, "anything at all"),
        ({"description": "whatever"}, "anything at all"),
        (True, "anything at all"),
        ({"allOf": [STRING, {"minLength": 1}]}, "allOf with several members"),
        ({"$ref": "#/$defs/Nowhere"}, "points to nothing"),
        ({"$ref": "https://elsewhere"}, "points to nothing"),
    ],
)
def test_shapes_that_strict_mode_cannot_express_are_refused(schema: Any, rule: str) -> None:
    with pytest.raises(StrictSchemaError, match=rule) as caught:
        to_strict_schema(wrapped(schema))
    assert caught.value.path == "$.user.tags"


@pytest.mark.parametrize("root", [STRING, {"anyOf": [{"type": "object"}]}, {"type": "array", "items": STRING}, {}])
def test_the_root_is_an_object(root: Any) -> None:
    with pytest.raises(StrictSchemaError, match=r"\$: the root must be an object"):
        to_strict_schema(root)


@dataclass
class Open:
    inside: Inside


@dataclass
class Inside:
    values: dict[str, int]


class AnyModel(pydantic.BaseModel):
    value: Any


class OpenModel(pydantic.BaseModel, extra="allow"):
    value: int


@pytest.mark.parametrize(
    ("target", "place"), [(Open, "Inside.values"), (AnyModel, "$.value"), (OpenModel, "$"), (list[Item], "$")]
)
def test_the_error_names_the_field_of_a_class(target: Any, place: str) -> None:
    with pytest.raises(StrictSchemaError) as caught:
        to_strict_schema(target)
    assert caught.value.path == place
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


class Opaque:
    pass


@dataclass
class Holder:
    thing: Opaque


@dataclass
class Bare:
    items: list  # type: ignore[type-arg]


@dataclass
class Whatever:
    value: Any


@pytest.mark.parametrize(
    ("target", "message"),
    [
        (Holder, r"\$\.thing: no JSON Schema for Opaque"),
        (Bare, r"\$\.items: list says nothing about its items; write list\[...\]"),
        (Whatever, r"\$\.value: Any says nothing about the shape"),
    ],
)
def test_types_without_a_schema_are_named(target: Any, message: str) -> None:
    with pytest.raises(SchemaError, match=message):
        schema_of(target)


def test_annotations_that_cannot_be_resolved_are_named() -> None:
    @dataclass
    class Local:
        other: Missing  # type: ignore[name-defined]  # noqa: F821

    with pytest.raises(SchemaError, match="Local: name 'Missing' is not defined"):
        schema_of(Local)


def test_what_says_nothing_is_dropped_and_one_of_becomes_any_of() -> None:
    given = {
        "type": "object",
        "properties": {
            "a": {"type": "string", "default": "x"},
            "b": {"type": "array", "items": STRING, "uniqueItems": True},
            "c": {"oneOf": [STRING, {"type": "null"}], "discriminator": {"propertyName": "x"}},
            "d": {"allOf": [{"type": "integer"}], "description": "Four."},
        },
    }
    kept = repr(given)
    assert to_strict_schema(given)["properties"] == {
        "a": STRING,
        "b": {"type": "array", "items": STRING},
        "c": NULLABLE,
        "d": {"type": "integer", "description": "Four."},
    }
    assert repr(given) == kept


# --- figures that servers raise from time to time ---------------------------------------------------------------------


def nested(levels: int) -> Any:
    schema: dict[str, Any] = STRING
    for _ in range(levels):
        schema = {"type": "object", "properties": {"inside": schema}}
    return schema


def test_depth_and_size_only_warn() -> None:
    to_strict_schema(nested(LEVELS))
    with pytest.warns(StrictSchemaWarning, match=f"nests {LEVELS + 1} levels deep"):
        to_strict_schema(nested(LEVELS + 1))
    many = {"type": "object", "properties": {f"p{n}": STRING for n in range(PROPERTIES)}}
    to_strict_schema(many)
    many["properties"]["one_more"] = STRING
    with pytest.warns(StrictSchemaWarning, match=f"{PROPERTIES + 1} properties"):
        to_strict_schema(many)


def test_depth_is_counted_through_references() -> None:
    defs: dict[str, Any] = {
        f"L{n}": {"type": "object", "properties": {"x": {"$ref": f"#/$defs/L{n + 1}"}}} for n in range(6)
    }
    defs["L6"] = {"type": "object", "properties": {"x": {"$ref": "#/$defs/L6"}}}  # inside itself: counted once
    with pytest.warns(StrictSchemaWarning, match="nests 8 levels"):
        to_strict_schema({"type": "object", "properties": {"x": {"$ref": "#/$defs/L0"}}, "$defs": defs})


def test_formats_that_some_servers_do_not_know_only_warn() -> None:
    for name in FORMATS:
        to_strict_schema({"type": "object", "properties": {"x": {"type": "string", "format": name}}})
    with pytest.warns(StrictSchemaWarning, match="format 'uri'"):
        to_strict_schema({"type": "object", "properties": {"x": {"type": "string", "format": "uri"}}})
