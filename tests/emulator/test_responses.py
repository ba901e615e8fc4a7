"""The Responses API: items, events, state."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx
    from openai_facade.testing import Emulator

CREATE = "POST /responses"
WEATHER = {
    "type": "function",
    "name": "get_weather",
    "description": "Get current weather for a city",
    "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
}
PHYSICISTS = {
    "type": "object",
    "properties": {
        "physicists": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {"name": {"type": "string"}, "birth_year": {"type": "integer"}},
                "required": ["name", "birth_year"],
            },
        }
    },
    "required": ["physicists"],
}
EVERY_TOOL: list[dict[str, Any]] = [
    {"type": "web_search", "user_location": {"type": "approximate", "country": "US"}, "search_context_size": "medium"},
    {"type": "code_interpreter", "container": {"type": "auto"}},
    {"type": "image_generation", "size": "1024x1024", "quality": "high", "partial_images": 2},
    {"type": "mcp", "server_label": "local", "server_url": "https://example.com/mcp"},
]


def text_of(response: Any) -> str:
    return "".join(part["text"] for item in response["output"] if item["type"] == "message" for part in item["content"])


def test_a_text_becomes_a_response_that_fits_its_schema(api: Any, fits: Callable[..., None]) -> None:
    response = api.post("/responses", {"model": "gpt-5.4", "instructions": "Be brief.", "input": "Explain tides."})
    fits(CREATE, response)
    assert "Explain tides." in text_of(response)
    assert response["status"] == "completed"
    assert response["usage"]["total_tokens"] > 0


def test_messages_with_pictures_are_taken_without_a_detail(api: Any) -> None:
    content = [
        {"type": "input_text", "text": "What's in this image?"},
        {"type": "input_image", "image_url": "https://example.com/photo.jpg"},
    ]
    response = api.post("/responses", {"model": "gpt-5.4", "input": [{"role": "user", "content": content}]})
    assert "What's in this image?" in text_of(response)


@pytest.mark.parametrize(
    "more",
    [
        {},
        {"tools": [WEATHER]},
        {"tools": [{"type": "custom", "name": "shout"}]},
        {"tools": EVERY_TOOL, "include": ["web_search_call.action.sources"]},
        {"reasoning": {"effort": "low", "summary": "auto"}, "include": ["reasoning.encrypted_content"]},
        {"text": {"format": {"type": "json_schema", "name": "p", "schema": PHYSICISTS}}},
        {"text": {"format": {"type": "json_object"}}, "input": "What's the weather in Beijing, as JSON?"},
        {"max_output_tokens": 16, "input": "Many words " * 20},
        {"background": True},
        {"top_logprobs": 2, "include": ["message.output_text.logprobs"]},
    ],
    ids=["text", "function", "custom", "hosted", "reasoning", "schema", "object", "cut", "background", "logprobs"],
)
def test_the_stream_tells_the_response_event_by_event(
    more: dict[str, Any], api: Any, fits: Callable[..., None]
) -> None:
    events = api.stream("/responses", {"model": "gpt-5.4", "input": "What's the weather in Beijing?", **more})
    for event in events:
        fits(CREATE, event, "text/event-stream")
    assert [event["sequence_number"] for event in events] == list(range(len(events)))
    kinds = [event["type"] for event in events]
    assert kinds[0] == "response.created"
    final = events[-1]["response"]
    fits(CREATE, final)
    assert kinds[-1] == f"response.{final['status']}"
    done = [event["item"] for event in events if event["type"] == "response.output_item.done"]
    assert done == final["output"]
    deltas = "".join(event["delta"] for event in events if event["type"] == "response.output_text.delta")
    assert deltas == text_of(final)


def test_every_hosted_tool_leaves_an_item(api: Any, fits: Callable[..., None]) -> None:
    response = api.post("/responses", {"model": "gpt-5.4", "input": "Draw", "tools": EVERY_TOOL})
    fits(CREATE, response)
    kinds = [item["type"] for item in response["output"]]
    hosted = ["web_search_call", "code_interpreter_call", "image_generation_call", "mcp_list_tools"]
    assert kinds == [*hosted, "message"]


def test_a_function_is_called_with_fitting_arguments_and_its_output_is_heard(
    api: Any, fits: Callable[..., None]
) -> None:
    first = api.post("/responses", {"model": "m", "input": "What's the weather in Beijing?", "tools": [WEATHER]})
    fits(CREATE, first)
    call = first["output"][0]
    assert (call["type"], call["name"], json.loads(call["arguments"])) == (
        "function_call",
        "get_weather",
        {"city": "Beijing"},
    )
    output = {"type": "function_call_output", "call_id": call["call_id"], "output": "21 degrees"}
    second = api.post(
        "/responses", {"model": "m", "input": [output], "previous_response_id": first["id"], "tools": [WEATHER]}
    )
    assert "21 degrees" in text_of(second)


def test_the_output_of_a_response_is_good_as_input(api: Any) -> None:
    first = api.post("/responses", {"model": "m", "input": "Hello", "tools": EVERY_TOOL, "reasoning": {}})
    again = [{"role": "user", "content": "Hello"}, *first["output"], {"role": "user", "content": "And now?"}]
    assert "And now?" in text_of(api.post("/responses", {"model": "m", "input": again}))


def test_a_null_status_is_refused_as_the_api_does(api: Any) -> None:
    first = api.post("/responses", {"model": "m", "input": "Hello"})
    item = {**first["output"][0], "status": None}
    error = api.refused("POST", "/responses", 400, json={"model": "m", "input": [item]})
    assert error["param"] == "input[0].status"


def test_structured_output_fits_the_schema(api: Any) -> None:
    form = {"type": "json_schema", "name": "physicists", "schema": PHYSICISTS}
    response = api.post("/responses", {"model": "m", "input": "List physicists", "text": {"format": form}})
    import jsonschema

    jsonschema.validate(json.loads(text_of(response)), PHYSICISTS)


def test_a_stored_response_can_be_read_listed_and_deleted(api: Any, fits: Callable[..., None]) -> None:
    made = api.post("/responses", {"model": "m", "input": "Hello", "metadata": {"a": "b"}})
    assert api.get(f"/responses/{made['id']}") == made
    items = api.get(f"/responses/{made['id']}/input_items")
    fits("GET /responses/{response_id}/input_items", items)
    assert items["data"][0]["content"] == [{"type": "input_text", "text": "Hello"}]
    api.delete(f"/responses/{made['id']}")
    assert api.refused("GET", f"/responses/{made['id']}", 404)["code"] == "not_found"


def test_an_unstored_response_is_gone(api: Any) -> None:
    made = api.post("/responses", {"model": "m", "input": "Hello", "store": False})
    api.refused("GET", f"/responses/{made['id']}", 404)


def test_an_unknown_previous_response_is_named(api: Any) -> None:
    body = {"model": "m", "input": "Hello", "previous_response_id": "resp_nope"}
    error = api.refused("POST", "/responses", 400, json=body)
    assert (error["param"], error["code"]) == ("previous_response_id", "previous_response_not_found")


def test_a_background_response_goes_through_its_states(api: Any, fits: Callable[..., None]) -> None:
    made = api.post("/responses", {"model": "m", "input": "Hello", "background": True})
    fits(CREATE, made)
    states = [made["status"]] + [api.get(f"/responses/{made['id']}")["status"] for _ in range(3)]
    assert states == ["queued", "in_progress", "completed", "completed"]
    assert "Hello" in text_of(api.get(f"/responses/{made['id']}"))


def test_a_background_response_can_be_cancelled(api: Any) -> None:
    made = api.post("/responses", {"model": "m", "input": "Hello", "background": True})
    assert api.post(f"/responses/{made['id']}/cancel")["status"] == "cancelled"
    assert api.get(f"/responses/{made['id']}")["status"] == "cancelled"
    plain = api.post("/responses", {"model": "m", "input": "Hello"})
    api.refused("POST", f"/responses/{plain['id']}/cancel", 400)


def test_a_stream_resumes_behind_an_event(api: Any, http: httpx.Client) -> None:
    whole = api.stream("/responses", {"model": "m", "input": "Tell me a story", "background": True})
    name = whole[0]["response"]["id"]
    answer = http.get(f"/responses/{name}", params={"stream": "true", "starting_after": 4})
    rest = [json.loads(line[6:]) for line in answer.text.split("\n") if line.startswith("data: ")]
    assert [event["sequence_number"] for event in rest] == list(range(5, len(whole)))
    assert rest[-1]["type"] == "response.completed"


def test_a_conversation_collects_the_items_of_its_responses(api: Any, fits: Callable[..., None]) -> None:
    conversation = api.post("/conversations", {"items": [{"role": "user", "content": "Before"}]})
    response = api.post("/responses", {"model": "m", "input": "Now", "conversation": conversation["id"]})
    assert response["conversation"] == {"id": conversation["id"]}
    items = api.get(f"/conversations/{conversation['id']}/items", params={"order": "asc"})
    fits("GET /conversations/{conversation_id}/items", items)
    assert [item["role"] for item in items["data"]] == ["user", "user", "assistant"]


def test_tokens_are_counted_and_a_conversation_is_compacted(api: Any, fits: Callable[..., None]) -> None:
    assert api.post("/responses/input_tokens", {"model": "m", "input": "one two three"})["input_tokens"] > 3
    compacted = api.post("/responses/compact", {"model": "gpt-5.4", "input": "Remember the milk"})
    fits("POST /responses/compact", compacted)
    assert [item["type"] for item in compacted["output"]] == ["message", "compaction"]


def test_scripted_words_are_said(api: Any, server: Emulator) -> None:
    server.say("Paris.", "Rome.")
    assert text_of(api.post("/responses", {"model": "m", "input": "Capital?"})) == "Paris."
    events = api.stream("/responses", {"model": "m", "input": "Capital?"})
    assert text_of(events[-1]["response"]) == "Rome."


@pytest.mark.parametrize("tool", [{}, {"name": "f", "parameters": {}}, {"server_label": "s"}])
def test_a_tool_says_what_it_is(tool: Any, api: Any) -> None:
    """The description has alternatives without a type; the API has none."""
    body = {"model": "gpt-5.4", "input": "x", "tools": [{"type": "web_search"}, tool]}
    error = api.refused("POST", "/responses", 400, json=body)
    assert (error["code"], error["param"]) == ("missing_required_parameter", "tools[1].type")
