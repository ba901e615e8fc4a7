"""A chat completion cut into the chunks of a stream."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..words import deltas, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..description import JSON


def chunks(completion: JSON, with_usage: bool) -> Iterator[JSON]:
    """The chunks of a completion, choices side by side; the usage comes last, in a chunk without choices."""
    head = {
        "id": completion["id"],
        "object": "chat.completion.chunk",
        "created": completion["created"],
        "model": completion["model"],
        "service_tier": completion["service_tier"],
        "system_fingerprint": completion["system_fingerprint"],
    }
    usage: JSON = {"usage": None} if with_usage else {}
    streams = [_choice(choice) for choice in completion["choices"]]
    while streams:
        for stream in list(streams):
            part = next(stream, None)
            if part is None:
                streams.remove(stream)
            else:
                yield {**head, "choices": [part], **usage}
    if with_usage:
        yield {**head, "choices": [], "usage": completion["usage"]}


def _choice(choice: JSON) -> Iterator[JSON]:
    index, message = choice["index"], choice["message"]

    def part(delta: JSON, finish: str | None = None, logprobs: JSON | None = None) -> JSON:
        return {"index": index, "delta": delta, "logprobs": logprobs, "finish_reason": finish}

    if "tool_calls" in message:
        yield part({"role": "assistant", "content": None, "refusal": None})
        for number, call in enumerate(message["tool_calls"]):
            yield from (part({"tool_calls": [piece]}) for piece in _tool_call(number, call))
    elif "function_call" in message:
        call = message["function_call"]
        yield part({"role": "assistant", "content": None, "function_call": {"name": call["name"], "arguments": ""}})
        for text in deltas(call["arguments"]):
            yield part({"function_call": {"arguments": text}})
    elif "audio" in message:
        yield from (part(delta) for delta in _audio(message["audio"]))
    else:
        yield part({"role": "assistant", "content": "", "refusal": None})
        logprobs = iter((choice["logprobs"] or {}).get("content", ()))
        for text in tokens(message["content"] or ""):
            found = next(logprobs, None)
            yield part({"content": text}, logprobs={"content": [found], "refusal": None} if found else None)
    yield part({}, choice["finish_reason"])


def _tool_call(number: int, call: JSON) -> Iterator[JSON]:
    kind = call["type"]
    text = "arguments" if kind == "function" else "input"
    inner = call[kind]
    yield {"index": number, "id": call["id"], "type": kind, kind: {"name": inner["name"], text: ""}}
    for piece in deltas(inner[text], 2):
        yield {"index": number, kind: {text: piece}}


def _audio(audio: JSON) -> Iterator[JSON]:
    yield {"role": "assistant", "content": None, "refusal": None, "audio": {"id": audio["id"]}}
    for piece in deltas(audio["transcript"]):
        yield {"audio": {"transcript": piece}}
    data = audio["data"]
    for start in range(0, len(data), 4096):
        yield {"audio": {"data": data[start : start + 4096]}}
    yield {"audio": {"expires_at": audio["expires_at"]}}
