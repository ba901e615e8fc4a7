"""What the API refuses is refused in its words, and what real clients send is taken."""

from __future__ import annotations

import math
from typing import Any

import httpx
import pytest
from openai_facade.testing import Emulator

from .endpoints import KEY

HELLO = [{"role": "user", "content": "hi"}]
LONG = [{"role": "user", "content": "a " * 9_000}]
LOOSE = {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"]}
OPEN = {"type": "object", "properties": {"a": {"type": "string"}}, "required": [], "additionalProperties": False}
NESTED = {**OPEN, "required": ["a"], "properties": {"a": {"type": "array", "items": LOOSE}}}
CALL = {"id": "c1", "type": "function", "function": {"name": "f", "arguments": "{}"}}
ASKED = {"role": "assistant", "content": None, "tool_calls": [CALL]}
PNG = "data:image/png;base64,%%%"


def tool(**more: Any) -> dict[str, Any]:
    return {"type": "function", "function": {"name": "f", **more}}


def form(schema: Any) -> dict[str, Any]:
    return {"type": "json_schema", "json_schema": {"name": "x", "strict": True, "schema": schema}}


def part(kind: str, **values: Any) -> list[Any]:
    return [{"role": "user", "content": [{"type": kind, kind: values}]}]


CHAT: list[tuple[dict[str, Any], str, str | None]] = [
    ({"model": "text-embedding-3-small"}, "model", "model_not_found"),
    ({"model": "whisper-1"}, "model", "model_not_found"),
    ({"model": "o3-mini", "max_tokens": 5}, "max_tokens", "unsupported_parameter"),
    ({"model": "gpt-5", "temperature": 0.2}, "temperature", "unsupported_value"),
    ({"model": "o1-2024-12-17", "top_p": 0.2}, "top_p", "unsupported_value"),
    ({"model": "gpt-5-mini", "logprobs": True}, "logprobs", "unsupported_parameter"),
    ({"stream_options": {"include_usage": True}}, "stream_options", None),
    ({"top_logprobs": 2}, "top_logprobs", None),
    ({"tool_choice": "required"}, "tool_choice", None),
    ({"parallel_tool_calls": False}, "parallel_tool_calls", None),
    ({"tools": [tool()], "tool_choice": {"type": "function", "function": {"name": "g"}}}, "tool_choice", None),
    ({"tools": [tool(name="get weather")]}, "tools[0].function.name", "invalid_value"),
    ({"tools": [tool(name="x" * 65)]}, "tools[0].function.name", "invalid_value"),
    ({"tools": [tool(strict=True, parameters=LOOSE)]}, "tools[0].function.parameters", "invalid_function_parameters"),
    ({"tools": [tool(strict=True, parameters=OPEN)]}, "tools[0].function.parameters", "invalid_function_parameters"),
    ({"response_format": form(NESTED)}, "response_format", "invalid_json_schema"),
    ({"response_format": {"type": "json_object"}}, "messages", None),
    ({"messages": [{"role": "tool", "tool_call_id": "c1", "content": "x"}]}, "messages.[0].role", None),
    ({"messages": [*HELLO, ASKED]}, "messages.[2].role", None),
    ({"messages": [*HELLO, ASKED, *HELLO]}, "messages.[2].role", None),
    ({"messages": [ASKED, {"role": "tool", "tool_call_id": "c2", "content": "x"}]}, "messages.[1].role", None),
    ({"messages": part("image_url", url=PNG)}, "messages[0].content[0].image_url", "invalid_image_format"),
    ({"messages": part("input_audio", data="%", format="wav")}, "messages[0].content[0].input_audio", "invalid_value"),
    ({"metadata": {str(n): "x" for n in range(17)}}, "metadata", "object_above_max_properties"),
    ({"metadata": {"a": "x" * 513}}, "metadata.a", "string_above_max_length"),
    (
        {"model": "gpt-4", "messages": [{"role": "user", "content": "a " * 9_000}]},
        "messages",
        "context_length_exceeded",
    ),
]


@pytest.mark.parametrize(("more", "param", "code"), CHAT, ids=[str(case[0])[:50] for case in CHAT])
def test_chat_refuses(more: dict[str, Any], param: str, code: str | None, api: Any) -> None:
    body = {"model": "gpt-4o", "messages": HELLO, **more}
    status = 404 if code == "model_not_found" else 400
    error = api.refused("POST", "/chat/completions", status, json=body)
    assert (error["param"], error["code"], error["type"]) == (param, code, "invalid_request_error")


OUTPUT = {"type": "function_call_output", "call_id": "c1", "output": "x"}
MADE = {"type": "function_call", "call_id": "c1", "name": "f", "arguments": "{}"}
RESPONSES: list[tuple[dict[str, Any], str]] = [
    ({"input": [*HELLO, OUTPUT]}, "input"),
    ({"input": [*HELLO, MADE]}, "input"),
    ({"tool_choice": "required"}, "tool_choice"),
    ({"tools": [{"type": "function", "name": "f", "strict": True, "parameters": LOOSE}]}, "tools[0].parameters"),
    ({"text": {"format": {"type": "json_schema", "name": "x", "strict": True, "schema": OPEN}}}, "text.format.schema"),
    ({"text": {"format": {"type": "json_object"}}}, "input"),
    ({"model": "text-embedding-3-small"}, "model"),
    ({"model": "o4-mini", "temperature": 0}, "temperature"),
    ({"previous_response_id": "resp_x", "conversation": "conv_x"}, "previous_response_id"),
]


@pytest.mark.parametrize(("more", "param"), RESPONSES, ids=[str(case[0])[:50] for case in RESPONSES])
def test_responses_refuse(more: dict[str, Any], param: str, http: httpx.Client) -> None:
    answer = http.post("/responses", json={"model": "gpt-4o", "input": "hi", **more})
    assert answer.status_code in (400, 404)
    assert answer.json()["error"]["param"] == param


@pytest.mark.parametrize(
    ("body", "status", "param"),
    [
        ({"model": "gpt-4o", "input": "x"}, 403, "model"),
        ({"model": "text-embedding-ada-002", "input": "x", "dimensions": 3}, 400, "dimensions"),
        ({"model": "text-embedding-3-small", "input": "a " * 9_000}, 400, "input"),
    ],
)
def test_embeddings_refuse(body: dict[str, Any], status: int, param: str, api: Any) -> None:
    assert api.refused("POST", "/embeddings", status, json=body)["param"] == param


TAKEN: list[dict[str, Any]] = [
    {"model": "gpt-5.2", "temperature": 0.7},
    {"model": "gpt-5", "temperature": 1, "max_completion_tokens": 5},
    {"model": "my-own-model", "max_tokens": 5, "temperature": 0.1},
    {"tools": [tool(parameters=LOOSE)], "tool_choice": "auto"},
    {"tools": [tool(strict=True, parameters={**LOOSE, "additionalProperties": False})]},
    {"messages": [*HELLO, ASKED, {"role": "tool", "tool_call_id": "c1", "content": "x"}]},
    {"messages": [{"role": "user", "content": "as JSON"}], "response_format": {"type": "json_object"}},
    {"messages": part("image_url", url="data:image/png;base64,aGk=")},
    {"messages": [{"role": "user", "content": "a " * 9_000}]},
    {"stream": True, "stream_options": {"include_usage": True}},
]


@pytest.mark.parametrize("more", TAKEN, ids=[str(case)[:50] for case in TAKEN])
def test_what_the_api_takes_is_taken(more: dict[str, Any], http: httpx.Client) -> None:
    answer = http.post("/chat/completions", json={"model": "gpt-4o", "messages": HELLO, **more})
    assert answer.status_code == 200, answer.text


def test_responses_take_what_goes_on_from_before(api: Any, server: Emulator) -> None:
    server.call_tool("f")
    tools = [{"type": "function", "name": "f", "parameters": None, "strict": False}]
    first = api.post("/responses", {"model": "m", "input": "x", "tools": tools})
    output = {**OUTPUT, "call_id": first["output"][0]["call_id"]}
    api.post("/responses", {"model": "m", "input": [output], "previous_response_id": first["id"]})
    said = {"role": "assistant", "content": [{"type": "output_text", "text": "An answer without an id."}]}
    api.post("/responses", {"model": "m", "input": [*HELLO, said, *HELLO]})


def test_a_deployment_stands_for_a_model_that_is_null(server: Emulator) -> None:
    url = f"{server.url}/openai/deployments/mine/chat/completions?api-version=1"
    answer = httpx.post(url, json={"model": None, "messages": HELLO}, headers={"api-key": "k"})
    assert (answer.status_code, answer.json()["model"]) == (200, "mine")


def test_only_the_models_that_exist() -> None:
    with Emulator(models=["gpt-4o"]) as server, httpx.Client(base_url=server.base_url, headers=KEY) as http:
        assert http.post("/chat/completions", json={"model": "gpt-4o", "messages": HELLO}).status_code == 200
        answer = http.post("/chat/completions", json={"model": "gpt-9", "messages": HELLO})
        assert (answer.status_code, answer.json()["error"]["code"]) == (404, "model_not_found")


def test_a_lenient_server_does_not_look_so_closely() -> None:
    with Emulator(strict=False) as server:
        body = {"model": "o3-mini", "messages": HELLO, "max_tokens": 5}
        assert httpx.post(server.base_url + "/chat/completions", json=body, headers=KEY).status_code == 200


def test_logprobs_are_probabilities(api: Any) -> None:
    body = {"model": "gpt-4o", "messages": HELLO, "logprobs": True, "top_logprobs": 5}
    for entry in api.post("/chat/completions", body)["choices"][0]["logprobs"]["content"]:
        shares = [math.exp(one["logprob"]) for one in entry["top_logprobs"]]
        assert 0.9 < sum(shares) <= 1
        assert shares == sorted(shares, reverse=True)
        assert entry["logprob"] == entry["top_logprobs"][0]["logprob"]


def test_pages_between_two_cursors(api: Any) -> None:
    names = [api.post("/vector_stores", {"name": str(number)})["id"] for number in range(5)]
    query = {"after": names[0], "before": names[4], "order": "asc"}
    assert [one["id"] for one in api.get("/vector_stores", params=query)["data"]] == names[1:4]
