"""The endpoints behind which the model sits, asked in one way: what it said, called, refused, or why it failed."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx
    from openai_facade.testing import Emulator

KEY = {"authorization": "Bearer sk-test"}
PARAMETERS = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
FUNCTION = {"name": "get_weather", "description": "Weather of a city", "parameters": PARAMETERS}


@dataclass
class Seen:
    """What came of a turn of the model."""

    text: str = ""
    calls: list[tuple[str, str]] = field(default_factory=list)
    refusal: str = ""
    thought: str = ""
    status: int = 200
    error: str | None = None
    ended: str = ""
    headers: dict[str, str] = field(default_factory=dict)


def _events(answer: httpx.Response) -> list[Any]:
    data = [line.removeprefix("data: ") for line in answer.text.split("\n") if line.startswith("data: ")]
    return [json.loads(text) for text in data if text != "[DONE]"]


def _failed(answer: httpx.Response) -> Seen:
    return Seen(status=answer.status_code, error=answer.json()["error"]["code"], headers=dict(answer.headers))


def chat(http: httpx.Client, server: Emulator, text: str, stream: bool, model: str = "gpt-4o") -> Seen:
    tools = [{"type": "function", "function": FUNCTION}]
    body = {"model": model, "messages": [{"role": "user", "content": text}], "tools": tools, "stream": stream}
    answer = http.post("/chat/completions", json=body)
    if answer.status_code != 200:
        return _failed(answer)
    if not stream:
        choice = answer.json()["choices"][0]
        message = choice["message"]
        calls = [(one["function"]["name"], one["function"]["arguments"]) for one in message.get("tool_calls", ())]
        thought = message.get("reasoning_content", "")
        text, refusal = message["content"] or "", message["refusal"] or ""
        return Seen(text, calls, refusal, thought, ended=choice["finish_reason"])
    seen = Seen()
    for chunk in _events(answer):
        for choice in chunk["choices"]:
            delta = choice["delta"]
            seen.text += delta.get("content") or ""
            seen.refusal += delta.get("refusal") or ""
            seen.thought += delta.get("reasoning_content") or ""
            seen.ended = choice["finish_reason"] or seen.ended
            for call in delta.get("tool_calls", ()):
                if call["index"] == len(seen.calls):
                    seen.calls.append((call["function"]["name"], ""))
                name, said = seen.calls[call["index"]]
                seen.calls[call["index"]] = (name, said + call["function"]["arguments"])
    return seen


def responses(http: httpx.Client, server: Emulator, text: str, stream: bool, model: str = "gpt-4o") -> Seen:
    body = {"model": model, "input": text, "tools": [{"type": "function", **FUNCTION, "strict": False}]}
    answer = http.post("/responses", json={**body, "stream": stream})
    if answer.status_code != 200:
        return _failed(answer)
    if not stream:
        return _response(answer.json())
    events = _events(answer)
    seen = _response(events[-1]["response"])
    said = "".join(one["delta"] for one in events if one["type"] == "response.output_text.delta")
    refused = "".join(one["delta"] for one in events if one["type"] == "response.refusal.delta")
    assert (said, refused) == (seen.text, seen.refusal)
    return seen


def _response(response: Any) -> Seen:
    seen = Seen(ended=response["status"])
    for item in response["output"]:
        if item["type"] == "function_call":
            seen.calls.append((item["name"], item["arguments"]))
        for part in item.get("content") or ():
            seen.text += part.get("text", "")
            seen.refusal += part.get("refusal", "")
        for part in item.get("summary", ()):
            seen.thought += part["text"]
    return seen


def runs(http: httpx.Client, server: Emulator, text: str, stream: bool, model: str = "gpt-4o") -> Seen:
    tools = [{"type": "function", "function": FUNCTION}]
    assistant = http.post("/assistants", json={"model": model, "tools": tools}).json()
    thread = {"messages": [{"role": "user", "content": text}]}
    body = {"assistant_id": assistant["id"], "thread": thread, "stream": stream}
    answer = http.post("/threads/runs", json=body)
    if stream:
        run = [event for event in _events(answer) if event["object"] == "thread.run"][-1]
    else:
        run = answer.json()
        for _ in range(4):
            run = http.get(f"/threads/{run['thread_id']}/runs/{run['id']}").json()
    return _run(http, run)


def _run(http: httpx.Client, run: Any) -> Seen:
    seen = Seen(ended=run["status"], error=(run["last_error"] or {}).get("code"))
    action = (run["required_action"] or {}).get("submit_tool_outputs", {"tool_calls": []})
    seen.calls = [(one["function"]["name"], one["function"]["arguments"]) for one in action["tool_calls"]]
    for message in http.get(f"/threads/{run['thread_id']}/messages").json()["data"]:
        for part in message["content"] if message["role"] == "assistant" else ():
            seen.text += part["text"]["value"] if part["type"] == "text" else ""
            seen.refusal += part.get("refusal", "")
    return seen


def realtime(http: httpx.Client, server: Emulator, text: str, stream: bool, model: str = "gpt-realtime") -> Seen:
    tools = [{"type": "function", **FUNCTION}]
    item = {"type": "message", "role": "user", "content": [{"type": "input_text", "text": text}]}
    seen = Seen()
    with connect(f"{server.websocket_base_url}/realtime?model={model}", additional_headers=KEY) as socket:
        session = {"type": "realtime", "tools": tools, "output_modalities": ["text"]}
        for event in (
            {"type": "session.update", "session": session},
            {"type": "conversation.item.create", "item": item},
            {"type": "response.create"},
        ):
            socket.send(json.dumps(event))
        try:
            while (event := json.loads(socket.recv(5)))["type"] != "response.done":
                if event["type"] == "response.output_text.done":
                    seen.text += event["text"]
                elif event["type"] == "response.function_call_arguments.done":
                    seen.calls.append((event["name"], event["arguments"]))
        except ConnectionClosed:
            seen.ended = "closed"
            return seen
    seen.ended = event["response"]["status"]
    seen.error = event["response"].get("status_details", {}).get("error", {}).get("code")
    return seen


ENDPOINTS: dict[str, Callable[..., Seen]] = {
    "chat": chat,
    "responses": responses,
    "runs": runs,
    "realtime": realtime,
}
