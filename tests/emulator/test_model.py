"""What the model is told to do is done on every endpoint, streamed or not."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest

from .endpoints import ENDPOINTS, FUNCTION, chat

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx
    from openai_facade.testing import Emulator

    from .endpoints import Seen

WAYS = [(name, stream) for name in ENDPOINTS for stream in (False, True) if (name, stream) != ("realtime", False)]


@pytest.fixture(params=WAYS, ids=[f"{name}-{'streamed' if stream else 'whole'}" for name, stream in WAYS])
def ask(request: Any, http: httpx.Client, server: Emulator) -> Callable[..., Seen]:
    """Asks the model in one of the ways there are; tools are offered each time."""
    name, stream = request.param

    def asking(text: str = "What is the weather?", **more: Any) -> Seen:
        return ENDPOINTS[name](http, server, text, stream, **more)

    asking.name = name  # type: ignore[attr-defined]
    return asking


def test_it_answers_in_words_although_tools_are_offered(ask: Any, server: Emulator) -> None:
    server.say("It is sunny.")
    seen = ask()
    assert (seen.text, seen.calls) == ("It is sunny.", [])
    assert ask().calls  # by itself the model calls the tool


def test_it_calls_a_tool_with_given_arguments(ask: Any, server: Emulator) -> None:
    server.call_tool("get_weather", city="Paris").and_call("get_weather", {"city": "Rome"})
    seen = ask()
    assert [(name, json.loads(said)["city"]) for name, said in seen.calls] == [
        ("get_weather", "Paris"),
        ("get_weather", "Rome"),
    ]
    assert seen.text == ""


def test_it_sends_broken_json_on_demand(ask: Any, server: Emulator) -> None:
    server.call_tool("get_weather", '{"city": "Par')
    assert ask().calls == [("get_weather", '{"city": "Par')]


def test_it_speaks_and_calls_in_one_turn(ask: Any, server: Emulator) -> None:
    server.say("Let me look.").and_call("get_weather", city="Oslo")
    seen = ask()
    assert seen.text == "Let me look."
    assert seen.calls == [("get_weather", '{"city": "Oslo"}')]


def test_it_refuses(ask: Any, server: Emulator) -> None:
    server.refuse("I would rather not.")
    seen = ask()
    # a realtime session has no word for a refusal: it is spoken
    assert (seen.refusal or seen.text) == "I would rather not."
    assert bool(seen.text) == (ask.name == "realtime")


def test_it_thinks_before_it_speaks(ask: Any, server: Emulator) -> None:
    server.think("Clouds come from the west.").say("Rain.")
    seen = ask()
    assert seen.text == "Rain."
    assert seen.thought == ("Clouds come from the west." if ask.name in ("chat", "responses") else "")


def test_it_fails(ask: Any, server: Emulator) -> None:
    server.fail(429, retry_after=2, code="rate_limit_exceeded").say("Now I can.")
    seen = ask()
    assert seen.error == "rate_limit_exceeded"
    if ask.name in ("runs", "realtime"):
        assert seen.ended == "failed"
    else:
        assert (seen.status, seen.headers["retry-after"]) == (429, "2")
    assert ask().text == "Now I can."


def test_an_answer_is_cut_or_filtered(ask: Any, server: Emulator) -> None:
    server.say("Once upon", finish="length")
    seen = ask()
    assert (seen.text, seen.ended in ("length", "incomplete")) == ("Once upon", True)


def test_rules_look_at_the_request(ask: Any, server: Emulator) -> None:
    server.when(text="WEATHER", tools="get_weather", turn=1).say("Sunny.")
    server.when(text=re.compile(r"^\d+ \+ \d+$")).say(lambda ask: str(eval(ask.prompt)))
    server.when(model="*-mini*").say("I am small.")
    server.when(tools="no_such_tool").say("Never.")
    server.when(turn=2).say("Never.")
    server.otherwise.say("I do not know.")
    assert ask("What is the weather?").text == ask("And the weather?").text == "Sunny."
    assert ask("2 + 3").text == "5"
    assert ask("Hello", model="gpt-4o-mini").text == "I am small."
    assert ask("Hello").text == ask("Hello").text == "I do not know."


def test_a_rule_may_end(ask: Any, server: Emulator) -> None:
    server.when(text="weather", once=True).say("Once.")
    server.when(text="weather", times=2).say("Twice.")
    server.otherwise.say("Over.")
    assert [ask().text for _ in range(4)] == ["Once.", "Twice.", "Twice.", "Over."]


def test_a_rule_knows_its_endpoint(ask: Any, server: Emulator) -> None:
    for name, path in {"chat": "/v1/chat/*", "responses": "responses", "runs": "/threads/runs"}.items():
        server.when(path=path).say(name)
    server.when(path="/realtime").say("realtime")
    assert ask().text == ask.name


def test_structured_words_are_sent_as_json(ask: Any, server: Emulator) -> None:
    server.say({"city": "Zürich"})
    assert ask().text == '{"city": "Zürich"}'


def test_an_agent_loop_is_one_statement(http: httpx.Client, server: Emulator) -> None:
    server.when(text="weather").call_tool("get_weather", city="Paris").say("21 degrees in Paris.")
    tools = [{"type": "function", "function": FUNCTION}]
    for _ in range(2):  # the sequence begins again for the next conversation
        messages: list[Any] = [{"role": "user", "content": "How is the weather?"}]
        body = {"model": "m", "tools": tools, "messages": messages}
        message = http.post("/chat/completions", json=body).json()["choices"][0]["message"]
        call = message["tool_calls"][0]
        messages += [message, {"role": "tool", "tool_call_id": call["id"], "content": "21"}]
        message = http.post("/chat/completions", json=body).json()["choices"][0]["message"]
        assert message["content"] == "21 degrees in Paris."
    server.assert_all_used()


@pytest.mark.parametrize("kept", [True, False], ids=["previous_response_id", "input"])
def test_a_rule_sees_turn_and_tool_result_of_responses(kept: bool, api: Any, server: Emulator) -> None:
    server.when(turn=1).call_tool("get_weather", city="Paris")
    server.when(turn=2, tool_result="21", text="weather").say("Warm.")
    server.when(tool_result=True).say("Cold.")
    tools = [{"type": "function", **FUNCTION, "strict": False}]
    asked = {"role": "user", "content": "The weather?"}
    first = api.post("/responses", {"model": "m", "tools": tools, "input": [asked]})
    call = first["output"][0]
    output = {"type": "function_call_output", "call_id": call["call_id"], "output": "21 °C"}
    more: dict[str, Any] = {"previous_response_id": first["id"], "input": [output]}
    more = more if kept else {"input": [asked, call, output]}
    second = api.post("/responses", {"model": "m", "tools": tools, **more})
    assert second["output"][0]["content"][0]["text"] == "Warm."


def test_a_rule_sees_turn_and_tool_result_of_chat(api: Any, server: Emulator) -> None:
    server.when(turn=2, tool_result=re.compile("^2"), instructions="be brief").say("Second.")
    call = {"name": "get_weather", "arguments": "{}"}
    messages = [
        {"role": "system", "content": "Be brief."},
        {"role": "user", "content": "weather"},
        {
            "role": "assistant",
            "tool_calls": [{"id": "c", "type": "function", "function": call}],
        },
        {"role": "tool", "tool_call_id": "c", "content": "21"},
    ]
    answer = api.post("/chat/completions", {"model": "m", "messages": messages})
    assert answer["choices"][0]["message"]["content"] == "Second."


def test_legacy_completions_and_transcripts_obey_too(api: Any, server: Emulator) -> None:
    server.when(path="/completions").say("Legacy.")
    server.when(path="/audio/transcriptions").say("Heard.")
    body = {"model": "gpt-3.5-turbo-instruct", "prompt": "x"}
    assert api.post("/completions", body)["choices"][0]["text"] == "Legacy."
    made = api.post("/audio/transcriptions", None, data={"model": "whisper-1"}, files={"file": ("a.wav", b"x")})
    assert made["text"] == "Heard."


def test_a_background_response_fails_when_it_is_looked_at(api: Any, server: Emulator) -> None:
    server.fail(500, message="Too hot.")
    made = api.post("/responses", {"model": "m", "input": "x", "background": True})
    assert made["status"] == "queued"
    found = [api.get(f"/responses/{made['id']}") for _ in range(2)][-1]
    assert (found["status"], found["error"]["message"]) == ("failed", "Too hot.")


def test_the_model_can_break_the_wire(http: httpx.Client, server: Emulator) -> None:
    import httpx
    from openai_facade.testing import faults

    server.fail(faults.drop("stream", after=2))
    with pytest.raises(httpx.RemoteProtocolError):
        chat(http, server, "hi", True)
    assert chat(http, server, "hi", True).calls


def test_all_must_be_used(api: Any, server: Emulator) -> None:
    server.say("Said.", "Never said.")
    server.when(text="nobody asks this").call_tool("f", x=1).say("Then.")
    server.when(text="empty")
    server.script("POST /embeddings", [None, {"x": 1}])
    api.post("/responses", {"model": "m", "input": "x"})
    with pytest.raises(AssertionError) as caught:
        server.assert_all_used()
    text = str(caught.value)
    assert "say('Never said.') (1 of 2 turns left)" in text
    assert "when(text='nobody asks this'): call_tool('f', {\"x\": 1}), then say('Then.')" in text
    assert "when(text='empty'): says nothing" in text
    assert "script 'POST /embeddings': 2 entries" in text
    assert "POST /v1/responses -> 200" in text
    server.reset()
    server.assert_all_used()


@pytest.mark.parametrize(
    ("where", "hint"),
    [
        ("POST /response", "POST /responses"),
        ("PSOT /responses", "POST /responses"),
        ("POST /chat/completion", "POST /chat/completions"),
        ("createChatCompletions", "createChatCompletion"),
        ("DELETE /models", "/models"),
        ("createNothing", ""),
    ],
)
def test_a_misspelt_operation_is_an_error_at_once(where: str, hint: str, server: Emulator) -> None:
    with pytest.raises(ValueError, match="no operation goes by the name") as caught:
        server.script(where, [None])
    assert hint in str(caught.value)


@pytest.mark.parametrize(
    "where",
    [
        "*",
        "/files",
        "GET /files/file-abc",
        "GET /v1/files/file-abc",
        "POST /chat/*",
        "create*",
        "WEBSOCKET /realtime",
        "GET /models/{model}",
        "/v1/models",
        "POST /my/own/path",
    ],
)
def test_a_right_name_is_taken(where: str, server: Emulator) -> None:
    server.script(where, [None])


def test_a_scripted_object_becomes_a_stream(api: Any, server: Emulator, fits: Any) -> None:
    message = {"content": "Hi there.", "tool_calls": None}
    server.script("POST /chat/completions", [{"choices": [{"message": message}]}] * 2)
    chunks = api.stream("/chat/completions", {"model": "m", "messages": [{"role": "user", "content": "x"}]})
    assert "".join(part["delta"].get("content") or "" for one in chunks for part in one["choices"]) == "Hi there."
    assert chunks[-1]["choices"][0]["finish_reason"] == "stop"
    for chunk in chunks:
        fits("POST /chat/completions", chunk, "text/event-stream")
    whole = api.post("/chat/completions", {"model": "m", "messages": [{"role": "user", "content": "x"}]})
    assert whole == {"choices": [{"message": message}]}


def test_a_scripted_response_becomes_a_stream(api: Any, server: Emulator, fits: Any) -> None:
    part = {"type": "output_text", "text": "Hi there."}
    call = {"type": "function_call", "name": "f", "arguments": "{}", "call_id": "c"}
    server.script("POST /responses", [{"output": [{"content": [part]}, call]}])
    events = api.stream("/responses", {"model": "m", "input": "x"})
    kinds = [event["type"] for event in events]
    assert (kinds[0], kinds[-1]) == ("response.created", "response.completed")
    assert "".join(one["delta"] for one in events if one["type"] == "response.output_text.delta") == "Hi there."
    for event in events:
        fits("POST /responses", event, "text/event-stream")


def test_a_scripted_completion_and_run_become_streams(api: Any, server: Emulator) -> None:
    server.script("POST /completions", [{"choices": [{"text": "Hi there."}]}])
    chunks = api.stream("/completions", {"model": "gpt-3.5-turbo-instruct", "prompt": "x"})
    assert "".join(part["text"] for one in chunks for part in one["choices"]) == "Hi there."
    server.script("POST /threads/runs", [{"id": "run_1", "object": "thread.run", "status": "completed"}])
    events = api.stream("/threads/runs", {"assistant_id": "asst_x"})
    assert [event["status"] for event in events] == ["queued", "completed"]
