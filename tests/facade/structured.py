"""Answers that hold JSON to be read into a type, whole and as streams, and the type they are read into."""

from __future__ import annotations

import json
from typing import Any

from pydantic import BaseModel

USER: list[Any] = [{"role": "user", "content": "x"}]


class Answer(BaseModel):
    answer: str


def said(answer: str) -> str:
    """The JSON of an `Answer`."""
    return json.dumps({"answer": answer})


def completion(**message: Any) -> dict[str, Any]:
    """A chat completion; its message says what is given."""
    choice = {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": None, **message}}
    usage = {"prompt_tokens": 3, "completion_tokens": 4, "total_tokens": 7}
    head = {"id": "c", "object": "chat.completion", "created": 1, "model": "m"}
    return {**head, "choices": [choice], "usage": usage}


def chunk(finish: str | None = None, **delta: Any) -> dict[str, Any]:
    """One chunk of a chat completion."""
    choice = {"index": 0, "delta": delta, "finish_reason": finish}
    return {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice]}


def response(*output: Any, **fields: Any) -> dict[str, Any]:
    """A response with the given output items."""
    head = {"id": "r", "object": "response", "created_at": 1, "model": "m", "status": "completed"}
    usage = {"input_tokens": 3, "output_tokens": 4, "total_tokens": 7}
    settings = {"parallel_tool_calls": True, "tool_choice": "auto", "tools": [], "usage": usage}
    return {**head, **settings, "output": list(output), **fields}


def message(text: str, name: str = "m1", **fields: Any) -> dict[str, Any]:
    """An output item with one text."""
    part = {"type": "output_text", "text": text, "annotations": []}
    head = {"id": name, "type": "message", "role": "assistant", "status": "completed"}
    return {**head, "content": [part], **fields}


def events(output: list[Any], last: dict[str, Any]) -> list[dict[str, Any]]:
    """The events of a response whose messages are streamed, up to the last one, which has `last`."""
    made: list[dict[str, Any]] = [{"type": "response.created", "response": response(status="in_progress")}]
    for place, item in enumerate(output):
        where = {"output_index": place, "item_id": item["id"], "content_index": 0}
        text = item["content"][0]["text"]
        empty = {"type": "output_text", "text": "", "annotations": []}
        made += [
            {"type": "response.output_item.added", "output_index": place, "item": {**item, "content": []}},
            {"type": "response.content_part.added", **where, "part": empty},
            {"type": "response.output_text.delta", **where, "delta": text, "logprobs": []},
            {"type": "response.output_text.done", **where, "text": text, "logprobs": []},
            {"type": "response.output_item.done", "output_index": place, "item": item},
        ]
    made.append({"type": "response.completed", "response": last})
    return [{"sequence_number": number, **event} for number, event in enumerate(made)]


def streamed(scripted: Any, *sent: Any, done: bool = False, **headers: str) -> list[Any]:
    """A whole event stream of the scripted server."""
    return [*scripted.events(*sent, done=done, **headers), scripted.END]


def read(call: Any, manager: Any) -> tuple[list[Any], Any]:
    """Enter a stream manager of either colour and give its events and the stream, read to its end."""
    if not call.asynchronous:
        with manager as stream:
            return list(stream), stream

    async def main() -> tuple[list[Any], Any]:
        async with manager as stream:
            return [event async for event in stream], stream

    return call.run(main())  # type: ignore[no-any-return]
