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
from openai_codegen.library import Reading

TEXT: dict[str, Any] = {"type": "string"}
NUMBER: dict[str, Any] = {"type": "number"}
NULL: dict[str, Any] = {"type": "null"}
PLAIN_SIZES = 'Literal["s", "m", "xs"] | None'


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def array(items: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": items}


COMPONENTS: dict[str, Any] = {
    "Cat": {"type": "object", "properties": {"lives": NUMBER}},
    "Dog": {"type": "object", "properties": {"bite": TEXT}},
    "Pet": {"anyOf": [ref("Cat"), ref("Dog")], "x-union": {}},
    "Size": {"type": "string", "enum": ["s", "m"]},
    "Small": {"type": "string", "enum": ["xs"]},
    "Colour": {"type": "string", "enum": [f"colour number {n}" for n in range(12)]},
    "AnyColour": {"anyOf": [TEXT, ref("Colour")]},
    "Labels": {"type": "object", "additionalProperties": TEXT},
    "Tokens": {"anyOf": [TEXT, array({"type": "integer"})], "x-union": {}},
    "OtherCat": ref("Cat"),
    "OtherPet": ref("Pet"),
}


@pytest.fixture(scope="module")
def pets() -> Reading:
    info = {"title": "Pets", "version": "1"}
    return Reading({"openapi": "3.1.0", "info": info, "paths": {}, "components": {"schemas": COMPONENTS}})


@pytest.mark.parametrize(
    ("schema", "model", "param"),
    [
        (TEXT, "str", "str"),
        (NUMBER, "float", "float"),
        ({}, "object", "object"),
        ({"const": "a"}, 'Literal["a"]', 'Literal["a"]'),
        ({"anyOf": [TEXT, NULL]}, "str | None", "str | None"),
        ({"type": ["integer", "null"]}, "int | None", "int | None"),
        (ref("Size"), 'Literal["s", "m"]', 'Literal["s", "m"]'),
        (ref("Colour"), "Colour", "models.Colour"),
        (ref("AnyColour"), "AnyColour", "models.AnyColour"),
        (ref("Cat"), "Cat", "params.CatParam | Model"),
        (ref("Pet"), "Pet", "params.PetParam | Model"),
        ({"anyOf": [ref("Pet"), NULL]}, "Pet | None", "params.PetParam | Model | None"),
        (ref("Labels"), "dict[str, str]", "Mapping[str, str]"),
        (array(TEXT), "list[str]", "SequenceNotStr[str]"),
        (array(ref("Size")), 'list[Literal["s", "m"]]', 'Iterable[Literal["s", "m"]]'),
        (array(ref("Cat")), "list[Cat]", "Iterable[params.CatParam | Model]"),
        ({"anyOf": [TEXT, array(ref("Pet"))]}, "str | list[Pet]", "str | Iterable[params.PetParam | Model]"),
        (ref("Tokens"), "Tokens", "str | Iterable[int]"),
        (
            {"anyOf": [array(TEXT), array({"type": "integer"})]},
            "list[str | int]",
            "SequenceNotStr[str] | Iterable[int]",
        ),
        ({"type": "string", "format": "binary"}, "object", "FileTypes"),
        ({"type": "string", "format": "uuid"}, "str", "str"),
        ({"anyOf": [{"type": "string", "format": "date-time"}, {"type": "string", "format": "date"}]}, "str", "str"),
        ({"type": "boolean", "const": True}, "Literal[True]", "Literal[True]"),
        ({"const": None}, "None", "None"),
        ({"anyOf": [ref("Size"), ref("Small"), NULL]}, 'Literal["s", "m", "xs"] | None', PLAIN_SIZES),
        (ref("OtherCat"), "Cat", "params.CatParam | Model"),
        (array(ref("OtherPet")), "list[Pet]", "Iterable[params.PetParam | Model]"),
        ({"type": "object"}, "dict[str, object]", "Mapping[str, object]"),
        (
            {"type": "object", "additionalProperties": ref("Cat")},
            "dict[str, Cat]",
            "Mapping[str, params.CatParam | Model]",
        ),
    ],
)
def test_a_schema_as_model_and_as_param(pets: Reading, schema: dict[str, Any], model: str, param: str) -> None:
    assert ModelAnnotations(pets).of(pets.of(schema)).text == model
    assert ParamAnnotations(pets).of(pets.of(schema)).text == param


def test_needs_name_the_modules_of_everything_mentioned(pets: Reading) -> None:
    found = ParamAnnotations(pets).of(pets.of({"anyOf": [array(ref("Cat")), {"const": 1}]}))
    assert found.needs == {
        ("openai_generated", "params"),
        ("openai_runtime.model", "Model"),
        ("openai_runtime.types", "Iterable"),
        ("typing", "Literal"),
    }


def test_aliases_of_lists_can_be_appended_to(pets: Reading) -> None:
    assert AliasAnnotations(pets).of(pets.of(array(ref("Cat")))).text == "list[params.CatParam]"


def test_two_objects_in_one_place_are_refused(pets: Reading) -> None:
    """The codec could not tell them apart; only a named union carries the table that can."""
    with pytest.raises(CodegenError, match="Cat and Dog stand in one place"):
        ModelAnnotations(pets).of(pets.of({"anyOf": [ref("Cat"), ref("Dog")]}))


def test_an_object_in_place_is_refused(pets: Reading) -> None:
    """It has no name to go by: normalising gives it one."""
    with pytest.raises(CodegenError, match="an object without a component"):
        ModelAnnotations(pets).of(pets.of({"type": "object", "properties": {"a": TEXT}}))


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
