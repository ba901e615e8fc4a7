"""Every kind of output item has its branch, and checkers say so when one is missing: only type-checked, never run."""
# pyright: strict, reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

from typing import Literal, assert_never, assert_type

from openai_facade import OpenAI
from openai_facade.types.responses import (
    Response,
    ResponseFunctionToolCall,
    ResponseOutputMessage,
    ResponseOutputRefusal,
    ResponseOutputText,
    ResponseStatus,
)


def said(message: ResponseOutputMessage) -> str:
    """Parts of a message, all of them."""
    found = ""
    for part in message.content:
        match part:
            case ResponseOutputText():
                found += part.text
            case ResponseOutputRefusal():
                found += part.refusal
            case _:
                assert_never(part)
    return found


def shown(message: ResponseOutputMessage) -> str:
    """The same by the tag."""
    found = ""
    for part in message.content:
        match part.type:
            case "output_text":
                found += "text"
            case "refusal":
                found += "refusal"
            case _:
                assert_never(part.type)
    return found


def status_of(response: Response) -> ResponseStatus:
    """A status is one of the known ones."""
    assert response.status is not None
    return response.status


def state(response: Response) -> str:
    """A `match` over all of them."""
    match response.status:
        case "completed":
            return "done"
        case "failed" | "cancelled" | "incomplete":
            return "over"
        case "in_progress" | "queued":
            return "waiting"
        case None:
            return "unknown"
        case _:
            assert_never(response.status)


def why(client: OpenAI) -> Literal["stop", "length", "tool_calls", "content_filter", "function_call"]:
    """The reason of a chat completion, as a function of one's own declares it."""
    completion = client.chat.completions.create(model="m", messages=[{"role": "user", "content": "hi"}])
    reason = completion.choices[0].finish_reason
    match reason:
        case "stop" | "length" | "tool_calls" | "content_filter" | "function_call":
            return reason
        case _:
            assert_never(reason)


def calls(response: Response) -> list[ResponseFunctionToolCall]:
    """Items of one class out of many."""
    found: list[ResponseFunctionToolCall] = []
    for item in response.output:
        if item.type == "function_call":
            assert_type(item, ResponseFunctionToolCall)
            found.append(item)
        elif item.type == "message":
            assert_type(item, ResponseOutputMessage)
    return found
