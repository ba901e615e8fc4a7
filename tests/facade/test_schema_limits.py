"""Strict schemas are checked before they are sent: an error for the API, a warning elsewhere, with a path."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any

import pytest
from openai_facade import OpenAI
from openai_facade.parsing import StrictSchemaError, StrictSchemaWarning, to_strict_schema
from openai_facade.parsing.schema_limits import check_schemas, problems

from .structured import USER, completion, response

if TYPE_CHECKING:
    from .conftest import Caller, Scripted

TEXT = {"type": "string"}


def an_object(_: None = None, **properties: Any) -> dict[str, Any]:
    fields = {"type": "object", "properties": properties, "required": list(properties)}
    return {**fields, "additionalProperties": False}


def nested(levels: int) -> dict[str, Any]:
    schema = an_object(x=TEXT)
    for _ in range(levels - 1):
        schema = an_object(x=schema)
    return schema


def found(schema: dict[str, Any]) -> list[tuple[str, str]]:
    return [(path, rule) for path, rule in problems(schema)]


@pytest.mark.parametrize(
    "schema",
    [
        an_object(a=TEXT),
        nested(5),
        an_object(**{f"p{number}": TEXT for number in range(100)}),
        an_object(a={"anyOf": [TEXT, {"type": "null"}]}, b={"type": "array", "items": an_object(c={"enum": ["x"]})}),
        {**an_object(a={"$ref": "#/$defs/A"}), "$defs": {"A": an_object(again={"$ref": "#/$defs/A"})}},
    ],
)
def test_what_the_api_takes_has_no_problem(schema: dict[str, Any]) -> None:
    assert found(schema) == []


def open_object(**fields: Any) -> dict[str, Any]:
    return {**an_object(b=TEXT), **fields}


@pytest.mark.parametrize(
    ("schema", "path", "said"),
    [
        ({"type": "array", "items": TEXT}, "$", "root must be an object"),
        (an_object(a=open_object(additionalProperties=True)), "$.a", "additionalProperties must be false"),
        (
            an_object(a={"type": "object", "properties": {}, "required": []}),
            "$.a",
            "additionalProperties must be false",
        ),
        (an_object(a=an_object(b={"not": TEXT})), "$.a.b", "'not' is not accepted"),
        (an_object(a={"type": "array", "items": {"oneOf": [TEXT]}}), "$.a[]", "use anyOf"),
        (an_object(a={"type": "array", "items": an_object(b={**TEXT, "default": "x"})}), "$.a[].b", "'default'"),
        (an_object(a={"anyOf": [TEXT, an_object(b={"allOf": [TEXT]})]}), "$.a.b", "'allOf'"),
        (an_object(a=open_object(required=[])), "$.a.b", "listed as required"),
        (an_object(a={"type": "array"}), "$.a", "what its items are"),
        (an_object(a={"$ref": "#/$defs/Gone"}), "$.a", "points to nothing"),
        ({**an_object(a={"$ref": "#/$defs/A"}), "$defs": {"A": an_object(b={"not": TEXT})}}, "$.a.b", "'not'"),
        (nested(6), "$.x.x.x.x.x", "6 levels deep; 5 are accepted"),
        (an_object(**{f"p{number}": TEXT for number in range(101)}), "$.p100", "more than 100 properties"),
        (an_object(a=True), "$.a", "name a type"),
    ],
)
def test_a_problem_names_the_field(schema: dict[str, Any], path: str, said: str) -> None:
    ((where, rule),) = found(schema)
    assert where == path
    assert said in rule


def test_what_is_made_of_a_type_has_no_problem() -> None:
    from pydantic import BaseModel

    class Inner(BaseModel):
        tags: list[str]
        note: str | None = None

    class Outer(BaseModel):
        inner: Inner
        more: list[Inner]

    assert found(to_strict_schema(Outer)) == []


BAD = an_object(a=open_object(additionalProperties=True))
PLACES = [
    ({"response_format": {"type": "json_schema", "json_schema": {"name": "n", "schema": BAD}}}, "response_format"),
    ({"text": {"format": {"type": "json_schema", "name": "n", "schema": BAD}}}, "text.format"),
    ({"tools": [{"type": "web_search"}, {"type": "function", "name": "f", "parameters": BAD}]}, "tools[1]"),
    ({"tools": [{"type": "function", "function": {"name": "f", "parameters": BAD}}]}, "tools[0]"),
]


def with_strict(value: Any, strict: object) -> Any:
    """The same arguments, where whatever holds the schema says whether it is strict."""
    if isinstance(value, list):
        return [with_strict(item, strict) for item in value]
    if not isinstance(value, dict):
        return value
    if BAD in value.values():
        return {**value, "strict": strict}
    return {name: with_strict(item, strict) for name, item in value.items()}


@pytest.mark.parametrize(("arguments", "where"), PLACES)
def test_schemas_are_found_wherever_they_stand(arguments: dict[str, Any], where: str) -> None:
    strict = with_strict(arguments, True)
    with pytest.raises(StrictSchemaError) as raised:
        check_schemas(strict, "error")
    assert raised.value.path == "$.a"
    assert f"(in {where})" in str(raised.value)
    with pytest.warns(StrictSchemaWarning, match=r"^\$\.a: .*additionalProperties"):
        check_schemas(strict, "warning")
    for other in (False, None):
        check_schemas(with_strict(arguments, other), "error")  # the server takes it as it is
    check_schemas(arguments, "error")


def chat(call: Caller) -> Any:
    strict = with_strict(PLACES[0][0], True)
    return call.run(call.client.chat.completions.create(model="m", messages=USER, **strict))


def test_another_server_is_sent_it_with_a_warning(call: Caller, scripted: Scripted) -> None:
    scripted.answer = lambda _: scripted.json(completion(content="{}"))
    with pytest.warns(StrictSchemaWarning, match=r"\$\.a"):
        chat(call)
    assert len(scripted.requests) == 1


def test_the_api_is_not_sent_it(call: Caller) -> None:
    call.options(base_url="https://api.openai.com/v1")
    with pytest.raises(StrictSchemaError, match=r"\$\.a"):
        chat(call)


def test_the_user_may_decide(call: Caller, scripted: Scripted) -> None:
    scripted.answer = lambda _: scripted.json(completion(content="{}"))
    call.options(schema_limits="error")
    with pytest.raises(StrictSchemaError):
        chat(call)
    assert scripted.requests == []
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        off = call.client.with_options(schema_limits="off")
        call.run(off.chat.completions.create(model="m", messages=USER, **with_strict(PLACES[0][0], True)))
    with pytest.raises(ValueError, match="schema_limits"):
        OpenAI(api_key="k", schema_limits="maybe")  # type: ignore[arg-type]


def test_responses_are_checked_too(call: Caller, scripted: Scripted) -> None:
    scripted.answer = lambda _: scripted.json(response())
    call.options(schema_limits="error")
    for arguments, where in PLACES[1:3]:
        with pytest.raises(StrictSchemaError, match=where.replace("[", r"\[")):
            call.run(call.client.responses.create(model="m", input="x", **with_strict(arguments, True)))
