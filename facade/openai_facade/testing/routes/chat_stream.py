"""A chat completion cut into the chunks of a stream."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..words import deltas, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..description import JSON
    from ..records.chat import Audio, Choice, Completion, CustomCall, FunctionCall


_SPOKEN: tuple[Literal["content", "refusal"], ...] = ("content", "refusal")


def chunks(completion: Completion, with_usage: bool) -> Iterator[JSON]:
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


def _choice(choice: Choice) -> Iterator[JSON]:
    index, message = choice["index"], choice["message"]

    def part(delta: JSON, finish: str | None = None, logprobs: JSON | None = None) -> JSON:
        return {"index": index, "delta": delta, "logprobs": logprobs, "finish_reason": finish}

    if "audio" in message:
        yield from (part(delta) for delta in _audio(message["audio"]))
    else:
        silent = message["content"] is None
        yield part({"role": "assistant", "content": None if silent else "", "refusal": None})
    for text in deltas(message.get("reasoning_content") or ""):
        yield part({"reasoning_content": text})
    given: JSON = dict(choice["logprobs"] or ())
    for name in _SPOKEN:
        logprobs = iter(given.get(name) or ())
        for text in tokens(message[name] or ""):
            found = next(logprobs, None)
            yield part({name: text}, logprobs={"content": None, "refusal": None, name: [found]} if found else None)
    call = message.get("function_call")
    if call:
        yield part({"function_call": {"name": call["name"], "arguments": ""}})
        for text in deltas(call["arguments"]):
            yield part({"function_call": {"arguments": text}})
    for number, made in enumerate(message.get("tool_calls") or ()):
        yield from (part({"tool_calls": [piece]}) for piece in _tool_call(number, made))
    yield part({}, choice["finish_reason"])


def _tool_call(number: int, call: FunctionCall | CustomCall) -> Iterator[JSON]:
    if call["type"] == "function":
        name, field, text = call["function"]["name"], "arguments", call["function"]["arguments"]
    else:
        name, field, text = call["custom"]["name"], "input", call["custom"]["input"]
    kind = call["type"]
    yield {"index": number, "id": call["id"], "type": kind, kind: {"name": name, field: ""}}
    for piece in deltas(text, 2):
        yield {"index": number, kind: {field: piece}}


def _audio(audio: Audio) -> Iterator[JSON]:
    yield {"role": "assistant", "content": None, "refusal": None, "audio": {"id": audio["id"]}}
    for piece in deltas(audio["transcript"]):
        yield {"audio": {"transcript": piece}}
    data = audio["data"]
    for start in range(0, len(data), 4096):
        yield {"audio": {"data": data[start : start + 4096]}}
    yield {"audio": {"expires_at": audio["expires_at"]}}
