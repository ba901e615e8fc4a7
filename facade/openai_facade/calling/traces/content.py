"""What was said, in the form that the conventions give to messages. Only recorded where somebody asked for it."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any, Final

from openai_runtime.model.codec import encode_json

VARIABLE: Final = "OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT"
"""Asks all GenAI instrumentations for content."""
_ASKED: Final = frozenset({"true", "1", "span", "span_only", "span_and_event"})


def asked_for(given: bool | None) -> bool:
    """Whether content is to be recorded: as the client was told, or as the environment says."""
    return os.environ.get(VARIABLE, "").strip().lower() in _ASKED if given is None else given


def sent(arguments: Mapping[str, Any]) -> tuple[str | None, str | None]:
    """The messages that are sent, and the instructions that stand apart from them, as JSON."""
    messages = arguments.get("messages")
    if not _listed(messages):
        messages = arguments.get("input", arguments.get("prompt"))
    if isinstance(messages, str):
        messages = [{"role": "user", "content": messages}]
    written = [_message(message) for message in _listed(messages)]
    instructions = arguments.get("instructions")
    apart = [{"type": "text", "content": instructions}] if isinstance(instructions, str) else None
    return _json(written), _json(apart)


def answered(answer: Any) -> str | None:
    """The messages of a whole answer, as JSON."""
    if not isinstance(answer, Mapping):
        return None
    if isinstance(choices := answer.get("choices"), list):
        return _json([_choice(choice) for choice in choices if isinstance(choice, Mapping)])
    parts = [part for item in _listed(answer.get("output")) if isinstance(item, Mapping) for part in _parts(item)]
    reason = "stop" if answer.get("status") in (None, "completed") else str(answer.get("status"))
    return _json([{"role": "assistant", "parts": parts, "finish_reason": reason}] if parts else None)


def streamed(texts: Mapping[int, list[str]], reasons: list[str]) -> str | None:
    """The messages of a stream whose texts were gathered, as JSON."""
    messages = []
    for place, index in enumerate(sorted(texts)):
        parts = [{"type": "text", "content": "".join(texts[index])}]
        reason = reasons[place] if place < len(reasons) else "error"
        messages.append({"role": "assistant", "parts": parts, "finish_reason": reason})
    return _json(messages)


def _choice(choice: Mapping[str, Any]) -> dict[str, Any]:
    message = choice.get("message")
    written = _message(message if isinstance(message, Mapping) else {"content": choice.get("text")}, "assistant")
    return {**written, "finish_reason": str(choice.get("finish_reason") or "stop")}


def _message(message: Any, role: str = "user") -> dict[str, Any]:
    fields = _fields(message)
    return {"role": str(fields.get("role") or role), "parts": _parts(fields)}


def _parts(fields: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The parts of a message, or of an item of a response."""
    kind = fields.get("type")
    if kind == "function_call":
        return [_call(fields.get("call_id"), fields.get("name"), fields.get("arguments"))]
    if kind == "function_call_output":
        return [{"type": "tool_call_response", "id": fields.get("call_id"), "response": fields.get("output")}]
    if fields.get("role") == "tool":
        return [{"type": "tool_call_response", "id": fields.get("tool_call_id"), "response": fields.get("content")}]
    content = fields.get("content")
    parts = [{"type": "text", "content": content}] if isinstance(content, str) else []
    parts += [_part(_fields(part)) for part in _listed(content)]
    for call in _listed(fields.get("tool_calls")):
        function = _fields(_fields(call).get("function"))
        parts.append(_call(_fields(call).get("id"), function.get("name"), function.get("arguments")))
    return parts


def _part(part: Mapping[str, Any]) -> dict[str, Any]:
    text = part.get("text", part.get("refusal"))
    return {"type": "text", "content": text} if isinstance(text, str) else {"type": str(part.get("type"))}


def _call(name: Any, function: Any, arguments: Any) -> dict[str, Any]:
    return {"type": "tool_call", "id": name, "name": function, "arguments": arguments}


def _fields(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else getattr(value, "__dict__", None) or {}


def _listed(value: Any) -> list[Any]:
    return list(value) if isinstance(value, list | tuple) else []


def _json(value: Any) -> str | None:
    return encode_json(value).decode() if value else None
