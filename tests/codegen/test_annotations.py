"""Schemas as Python types, for what comes back and for what is sent."""

from __future__ import annotations

from typing import Any

import pytest
from openai_codegen.annotations import (
    AliasAnnotations,
    ModelAnnotations,
    ParamAnnotations,
    literal,
    param_name,
    unshadowed,
)
from openai_codegen.errors import CodegenError

TEXT: dict[str, Any] = {"type": "string"}
NUMBER: dict[str, Any] = {"type": "number"}
NULL: dict[str, Any] = {"type": "null"}
COMPONENTS: dict[str, Any] = {
    "Cat": {"x-kind": "object", "properties": {}},
    "Dog": {"x-kind": "object", "properties": {}},
    "Pet": {"x-kind": "union", "anyOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}]},
    "Size": {"x-kind": "enum", "type": "string", "enum": ["s", "m"]},
    "Colour": {"x-kind": "enum", "type": "string", "enum": [f"colour number {n}" for n in range(12)]},
    "AnyColour": {"x-kind": "alias", "anyOf": [TEXT, {"$ref": "#/components/schemas/Colour"}]},
    "Labels": {"x-kind": "map", "type": "object", "additionalProperties": TEXT},
    "Tokens": {"x-kind": "union", "anyOf": [TEXT, {"type": "array", "items": {"type": "integer"}}]},
}


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def array(items: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": items}


@pytest.mark.parametrize(
    ("schema", "model", "param"),
    [
        (TEXT, "str", "str"),
        (NUMBER, "float", "float"),
        ({}, "object", "object"),
        ({"const": "a"}, 'Literal["a"]', 'Literal["a"]'),
        ({"anyOf": [TEXT, NULL]}, "str | None", "str | None"),
        ({"type": ["integer", "null"]}, "int | None", "int | None"),
        (ref("Size"), 'Literal["s", "m"] | str', 'Literal["s", "m"]'),
        (ref("Colour"), "Colour | str", "models.Colour"),
        (ref("AnyColour"), "AnyColour | str", "models.AnyColour"),
        (ref("Cat"), "Cat", "params.CatParam | Model"),
        (ref("Pet"), "Pet", "params.PetParam | Model"),
        ({"anyOf": [ref("Pet"), NULL]}, "Pet | None", "params.PetParam | Model | None"),
        (ref("Labels"), "dict[str, str]", "Mapping[str, str]"),
        (array(TEXT), "list[str]", "SequenceNotStr[str]"),
        (array(ref("Size")), 'list[Literal["s", "m"] | str]', 'Iterable[Literal["s", "m"]]'),
        (array(ref("Cat")), "list[Cat]", "Iterable[params.CatParam | Model]"),
        ({"anyOf": [TEXT, array(ref("Pet"))]}, "str | list[Pet]", "str | Iterable[params.PetParam | Model]"),
        (ref("Tokens"), "Tokens", "str | Iterable[int]"),
        (
            {"anyOf": [array(TEXT), array({"type": "integer"})]},
            "list[str | int]",
            "SequenceNotStr[str] | Iterable[int]",
        ),
        ({"type": "string", "format": "binary"}, "object", "FileTypes"),
        (
            {"anyOf": [{"enum": ["a"]}, {"enum": ["b", None]}]},
            'Literal["a", "b"] | str | None',
            'Literal["a", "b"] | None',
        ),
    ],
)
def test_a_schema_as_model_and_as_param(schema: dict[str, Any], model: str, param: str) -> None:
    assert ModelAnnotations(COMPONENTS).of(schema).text == model
    assert ParamAnnotations(COMPONENTS).of(schema).text == param


def test_needs_name_the_modules_of_everything_mentioned() -> None:
    found = ParamAnnotations(COMPONENTS).of({"anyOf": [array(ref("Cat")), {"const": 1}]})
    assert found.needs == {
        ("openai_generated", "params"),
        ("openai_runtime.model", "Model"),
        ("openai_runtime.types", "Iterable"),
        ("typing", "Literal"),
    }


def test_aliases_of_lists_can_be_appended_to() -> None:
    assert AliasAnnotations(COMPONENTS).of(array(ref("Cat"))).text == "list[params.CatParam]"


def test_two_objects_in_one_place_are_refused() -> None:
    """The codec could not tell them apart; only a named union carries the table that can."""
    with pytest.raises(CodegenError, match="Cat and Dog stand in one place"):
        ModelAnnotations(COMPONENTS).of({"anyOf": [ref("Cat"), ref("Dog")]})


def test_an_unknown_component_is_named() -> None:
    with pytest.raises(CodegenError, match="no component is called 'Cow'"):
        ModelAnnotations(COMPONENTS).of(ref("Cow"))


def test_an_unknown_type_is_refused() -> None:
    with pytest.raises(CodegenError, match="the type 'date' is unknown"):
        ModelAnnotations(COMPONENTS).of({"type": "date"})


@pytest.mark.parametrize(
    ("value", "text"), [("a", '"a"'), ('a"b', '"a\\"b"'), ("a\\b", '"a\\\\b"'), ("ü", '"ü"'), (3, "3"), (True, "True")]
)
def test_constants_survive_as_python(value: object, text: str) -> None:
    assert literal(value) == text
    assert eval(text) == value


@pytest.mark.parametrize(
    ("component", "name"),
    [
        ("Cat", "CatParam"),
        ("CatParam", "CatParam"),
        ("CatCreateParams", "CatCreateParams"),
        ("CatCreateParamsTail", "CatCreateParamsTail"),
        ("Parameters", "ParametersParam"),
    ],
)
def test_a_param_says_so_once(component: str, name: str) -> None:
    assert param_name(component) == name


def test_the_type_object_is_told_from_constants_of_that_name() -> None:
    assert unshadowed('dict[str, object] | Literal["a.object", "\\"object"] | None') == (
        'dict[str, Any] | Literal["a.object", "\\"object"] | None'
    )
