"""Chat completions, plain, streamed and stored, and the legacy completions beside them."""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx
    from openai_facade.testing import Emulator

CREATE = "POST /chat/completions"
HELLO = [{"role": "user", "content": "Hello!"}]
WEATHER = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "Get weather by city",
        "parameters": {
            "type": "object",
            "properties": {"city": {"type": "string"}},
            "required": ["city"],
            "additionalProperties": False,
        },
    },
}
PLANETS = {
    "type": "object",
    "properties": {
        "planets": {
            "type": "array",
            "minItems": 3,
            "items": {
                "type": "object",
                "properties": {"name": {"type": "string"}, "moons": {"type": "integer"}},
                "required": ["name", "moons"],
                "additionalProperties": False,
            },
        }
    },
    "required": ["planets"],
    "additionalProperties": False,
}


def request(**more: Any) -> dict[str, Any]:
    return {"model": "gpt-5.2", "messages": HELLO, **more}


def test_an_answer_fits_its_schema_and_is_about_the_prompt(api: Any, fits: Callable[..., None]) -> None:
    answer = api.post("/chat/completions", request(temperature=0.7, max_completion_tokens=500, top_p=1))
    fits(CREATE, answer)
    assert "Hello!" in answer["choices"][0]["message"]["content"]
    assert answer["choices"][0]["finish_reason"] == "stop"


def test_the_same_request_gets_the_same_words(api: Any) -> None:
    first, second = (api.post("/chat/completions", request())["choices"] for _ in range(2))
    assert first == second


@pytest.mark.parametrize(
    "more",
    [
        {},
        {"n": 3},
        {"stream_options": {"include_usage": True}},
        {"tools": [WEATHER], "messages": [{"role": "user", "content": "Beijing weather?"}]},
        {"logprobs": True, "top_logprobs": 2},
        {"response_format": {"type": "json_schema", "json_schema": {"name": "p", "schema": PLANETS}}},
        {"max_tokens": 3},
        {"modalities": ["text", "audio"], "audio": {"voice": "alloy", "format": "wav"}},
        {"tools": [{"type": "custom", "custom": {"name": "shout"}}]},
        {"functions": [WEATHER["function"]]},
    ],
    ids=["text", "n", "usage", "tools", "logprobs", "schema", "cut", "audio", "custom", "functions"],
)
def test_a_stream_adds_up_to_the_plain_answer(more: dict[str, Any], api: Any, fits: Callable[..., None]) -> None:
    plain = api.post("/chat/completions", request(**{k: v for k, v in more.items() if k != "stream_options"}))
    chunks = api.stream("/chat/completions", request(**more))
    undescribed = "audio" in more or any(tool["type"] == "custom" for tool in more.get("tools", ()))
    for chunk in chunks:
        if not undescribed:
            fits(CREATE, chunk, "text/event-stream")
    fits(CREATE, plain)
    for choice in plain["choices"]:
        parts = [part for chunk in chunks for part in chunk["choices"] if part["index"] == choice["index"]]
        content = "".join(part["delta"].get("content") or "" for part in parts)
        assert content == (choice["message"]["content"] or "")
        assert parts[-1]["finish_reason"] == choice["finish_reason"]
        said = "".join(
            call["function"].get("arguments", "")
            for part in parts
            for call in part["delta"].get("tool_calls", [])
            if "function" in call
        )
        calls = choice["message"].get("tool_calls", [])
        assert said == "".join(call["function"]["arguments"] for call in calls if "function" in call)
    if "stream_options" in more:
        assert chunks[-1]["choices"] == []
        assert chunks[-1]["usage"] == plain["usage"]


def test_a_tool_is_called_with_what_the_prompt_names(api: Any) -> None:
    body = request(tools=[WEATHER], messages=[{"role": "user", "content": "Beijing weather?"}])
    choice = api.post("/chat/completions", body)["choices"][0]
    assert choice["finish_reason"] == "tool_calls"
    call = choice["message"]["tool_calls"][0]
    assert (call["function"]["name"], json.loads(call["function"]["arguments"])) == ("get_weather", {"city": "Beijing"})
    again = [*body["messages"], choice["message"], {"role": "tool", "tool_call_id": call["id"], "content": "21 °C"}]
    final = api.post("/chat/completions", {**body, "messages": again})["choices"][0]
    assert "21 °C" in final["message"]["content"]


@pytest.mark.parametrize(
    ("choice", "called"),
    [("none", None), ("required", "get_weather"), ({"type": "function", "function": {"name": "other"}}, "other")],
)
def test_tool_choice_is_obeyed(choice: Any, called: str | None, api: Any) -> None:
    other = {"type": "function", "function": {"name": "other", "parameters": {"type": "object", "properties": {}}}}
    body = request(tools=[WEATHER, other], tool_choice=choice, messages=[{"role": "user", "content": "weather"}])
    calls = api.post("/chat/completions", body)["choices"][0]["message"].get("tool_calls")
    assert (calls and calls[0]["function"]["name"]) == called


def test_structured_output_fits_the_schema(api: Any) -> None:
    form = {"type": "json_schema", "json_schema": {"name": "planets", "schema": PLANETS, "strict": True}}
    text = api.post("/chat/completions", request(response_format=form))["choices"][0]["message"]["content"]
    jsonschema.validate(json.loads(text), PLANETS)


def test_limits_and_stop_words_end_the_text(api: Any) -> None:
    cut = api.post("/chat/completions", request(max_completion_tokens=2))["choices"][0]
    assert cut["finish_reason"] == "length"
    stopped = api.post("/chat/completions", request(stop=["emulated"]))["choices"][0]
    assert stopped["message"]["content"] == "Here is an "
    assert stopped["finish_reason"] == "stop"


def test_audio_is_a_wav_file_with_a_transcript(api: Any) -> None:
    body = request(modalities=["text", "audio"], audio={"voice": "alloy", "format": "wav"})
    audio = api.post("/chat/completions", body)["choices"][0]["message"]["audio"]
    assert base64.b64decode(audio["data"]).startswith(b"RIFF")
    assert "Hello!" in audio["transcript"]


def test_stored_completions_are_listed_changed_and_deleted(api: Any, fits: Callable[..., None]) -> None:
    made = api.post("/chat/completions", request(store=True, metadata={"a": "b"}))
    api.post("/chat/completions", request(store=True, metadata={"a": "c"}))
    found = api.get("/chat/completions", params={"metadata[a]": "b"})
    fits("GET /chat/completions", found)
    assert [one["id"] for one in found["data"]] == [made["id"]]
    messages = api.get(f"/chat/completions/{made['id']}/messages")
    # the description knows only the assistant's messages here; the API lists the request's
    assert [(one["role"], one["content"]) for one in messages["data"]] == [("user", "Hello!")]
    assert api.post(f"/chat/completions/{made['id']}", {"metadata": {"x": "y"}})["metadata"] == {"x": "y"}
    assert api.delete(f"/chat/completions/{made['id']}")["deleted"]
    api.refused("GET", f"/chat/completions/{made['id']}", 404)


def test_scripted_words_come_first(api: Any, server: Emulator) -> None:
    server.say("Paris.")
    assert api.post("/chat/completions", request())["choices"][0]["message"]["content"] == "Paris."
    assert "Hello!" in api.post("/chat/completions", request())["choices"][0]["message"]["content"]


def test_a_stream_ends_with_done(http: httpx.Client) -> None:
    text = http.post("/chat/completions", json=request(stream=True)).text
    assert text.endswith("data: [DONE]\n\n")


def test_legacy_completions_are_said_and_streamed(api: Any, fits: Callable[..., None]) -> None:
    body = {"model": "gpt-3.5-turbo-instruct", "prompt": ["One", "Two"], "logprobs": 1}
    plain = api.post("/completions", body)
    fits("POST /completions", plain)
    assert [choice["index"] for choice in plain["choices"]] == [0, 1]
    chunks = api.stream("/completions", {**body, "stream_options": {"include_usage": True}})
    text = "".join(part["text"] for chunk in chunks for part in chunk["choices"] if part["index"] == 1)
    assert text == plain["choices"][1]["text"]
    assert chunks[-1]["usage"] == plain["usage"]
