"""Requests that the API would refuse are refused, with the name of the field."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from openai_facade.testing import Emulator
from openai_facade.testing.checks import Checks
from openai_facade.testing.description import load

CHAT = {"model": "m", "messages": [{"role": "user", "content": "hi"}]}


@pytest.mark.parametrize(
    ("path", "body", "param", "code"),
    [
        ("/chat/completions", {"model": "m"}, "messages", "missing_required_parameter"),
        ("/chat/completions", {**CHAT, "temperature": 3}, "temperature", "invalid_value"),
        ("/chat/completions", {**CHAT, "temprature": 1}, "temprature", "unknown_parameter"),
        (
            "/chat/completions",
            {**CHAT, "messages": [{"role": "usr", "content": "x"}]},
            "messages[0].role",
            "invalid_value",
        ),
        (
            "/chat/completions",
            {**CHAT, "messages": [{"role": "user", "content": [{"type": "text", "text": 3}]}]},
            "messages[0].content[0].text",
            "invalid_value",
        ),
        (
            "/responses",
            {"model": "m", "input": [{"role": "user", "content": [{"type": "input_picture"}]}]},
            "input[0].content[0].type",
            "invalid_value",
        ),
        ("/responses", {"model": "m", "input": "x", "tools": [{"type": "functon"}]}, "tools[0].type", "invalid_value"),
        ("/embeddings", {"model": "m", "input": []}, "input", "invalid_value"),
    ],
)
def test_a_bad_body_is_refused_by_the_name_of_its_field(
    path: str, body: dict[str, Any], param: str, code: str, api: Any
) -> None:
    error = api.refused("POST", path, 400, json=body)
    assert (error["param"], error["code"], error["type"]) == (param, code, "invalid_request_error")
    assert param.rpartition(".")[2].partition("[")[0] in error["message"]


@pytest.mark.parametrize(
    ("query", "param"),
    [({"limit": "many"}, "limit"), ({"order": "up"}, "order"), ({"foo": "1"}, "foo"), ({"limit[]": "1"}, "limit")],
)
def test_a_bad_query_is_refused_by_the_name_of_its_parameter(query: dict[str, str], param: str, api: Any) -> None:
    assert api.refused("GET", "/files", 400, params=query)["param"] == param


def test_a_missing_query_parameter_is_named(api: Any) -> None:
    assert api.refused("GET", "/organization/costs", 400)["param"] == "start_time"


@pytest.mark.parametrize(
    "query", ["effective_at[gt]=5", "project_ids[]=a&project_ids[]=b", "event_types[]=project.created"]
)
def test_queries_with_brackets_are_read(query: str, api: Any) -> None:
    assert api.get(f"/organization/audit_logs?{query}")["object"] == "list"


def test_a_bad_form_is_refused(api: Any) -> None:
    error = api.refused("POST", "/files", 400, data={"purpose": "batch", "file": "text"}, files={"other": b"x"})
    assert error["param"] in ("file", "other")
    error = api.refused("POST", "/files", 400, data={"purpose": "nonsense"}, files={"file": ("a", b"x")})
    assert error["param"] == "purpose"


@pytest.mark.parametrize("content", [b"{", b"[1", b"\xff", b"nope"])
def test_a_body_that_is_no_json_is_refused(content: bytes, api: Any) -> None:
    headers = {"content-type": "application/json"}
    assert api.refused("POST", "/chat/completions", 400, content=content, headers=headers)["code"] == "invalid_json"


def test_another_content_type_is_refused(api: Any) -> None:
    error = api.refused("POST", "/chat/completions", 400, content=b"x", headers={"content-type": "text/plain"})
    assert error["code"] == "unsupported_media_type"


def test_a_missing_body_is_refused(api: Any) -> None:
    assert api.refused("POST", "/chat/completions", 400)["code"] == "missing_body"


@pytest.mark.parametrize("path", ["/chat/completions", "/organization/projects"])
def test_a_request_needs_a_key(path: str, server: Emulator) -> None:
    answer = httpx.get(server.base_url + path)
    assert (answer.status_code, answer.json()["error"]["code"]) == (401, "missing_api_key")


def test_a_wrong_key_is_refused(server: Emulator) -> None:
    answer = httpx.get(f"{server.base_url}/models", headers={"authorization": "Bearer sk-wrong-key"})
    assert (answer.status_code, answer.json()["error"]["code"]) == (401, "invalid_api_key")
    assert "wrong-key" not in answer.text


def test_unknown_paths_and_methods_are_told_apart(api: Any, http: httpx.Client, server: Emulator) -> None:
    assert "/nothing" in api.refused("GET", "/nothing", 404)["message"]
    assert api.refused("PUT", "/models", 405)["code"] == "method_not_supported"
    assert httpx.get(server.url + "/other").status_code == 404
    api.refused("GET", "/files//content", 404)


def test_a_lenient_server_takes_unknown_names() -> None:
    with Emulator(strict=False) as server:
        answer = httpx.post(
            f"{server.base_url}/chat/completions?foo=1",
            json={**CHAT, "extra": 1},
            headers={"authorization": "Bearer x"},
        )
        assert answer.status_code == 200, answer.text


def test_every_answer_has_the_usual_headers(http: httpx.Client) -> None:
    for path in ("/models", "/nothing"):
        headers = http.get(path).headers
        assert {
            "x-request-id",
            "openai-processing-ms",
            "x-ratelimit-limit-requests",
            "x-ratelimit-reset-tokens",
        } <= set(headers)


SCHEMAS: list[dict[str, Any]] = [
    {"type": "object", "properties": {"a": {"type": "integer", "minimum": 2}}, "required": ["a"]},
    {"type": "object", "properties": {"a": {"type": "string"}}, "additionalProperties": False},
    {"type": "array", "items": {"type": ["string", "null"], "maxLength": 2}, "minItems": 1, "maxItems": 3},
    {"anyOf": [{"type": "string", "enum": ["x", "y"]}, {"type": "number", "exclusiveMinimum": 1}, {"type": "null"}]},
    {"allOf": [{"type": "object", "required": ["a"]}, {"properties": {"b": {"const": 1}}}]},
    {"type": "object", "additionalProperties": {"type": "boolean"}, "maxProperties": 1},
    {
        "oneOf": [
            {"type": "object", "properties": {"type": {"const": "x"}, "a": {"type": "integer"}}, "required": ["type"]},
            {"type": "object", "properties": {"type": {"const": "y"}, "a": {"type": "string"}}, "required": ["type"]},
        ]
    },
    {"type": "object", "anyOf": [{"required": ["a"]}, {"required": ["b"]}]},
    {"not": {"type": "string"}},
    {"type": "string", "pattern": "^[xy]$"},
]
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 3) | st.sampled_from(["x", "y", "abc", ""]) | st.floats(-2, 2),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(["a", "b", "type"]), inner, max_size=3),
    max_leaves=6,
)


@settings(max_examples=300, deadline=None)
@given(schema=st.sampled_from(SCHEMAS), value=VALUES)
def test_compiled_checks_judge_as_jsonschema_does(schema: dict[str, Any], value: Any) -> None:
    """The emulator's own checks are there for speed and for their words, not for another opinion."""
    problem = Checks(load()).check(schema)(value)
    assert (problem is None) == Draft202012Validator(schema).is_valid(value), f"{json.dumps(value)}: {problem}"
