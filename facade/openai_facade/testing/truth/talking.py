"""Conversations: calls and their outputs belong together, and words that a mode needs must be there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..answers import Refused, text_of
from .encoded import decodes, is_picture

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .rule import JSON

_PAIRS = {
    "function_call": "function call",
    "custom_tool_call": "custom tool call",
    "computer_call": "computer call",
    "shell_call": "shell call",
    "apply_patch_call": "apply patch call",
}


def paired_messages(body: JSON) -> Iterator[Refused]:
    """In chat an assistant's calls are answered by the tool messages right behind them."""
    waiting: list[str] = []
    messages: list[JSON] = body.get("messages") or []
    for index, message in enumerate(messages):
        place = f"messages.[{index}].role"
        if message.get("role") == "tool":
            if message.get("tool_call_id") not in waiting:
                words = "Invalid parameter: messages with role 'tool' must be a response to a preceeding message with"
                yield Refused(f"{words} 'tool_calls'.", param=place)
                return
            waiting.remove(message["tool_call_id"])
            continue
        if waiting:
            yield _unanswered(waiting, place)
            return
        if message.get("role") == "assistant":
            waiting = [str(call.get("id")) for call in message.get("tool_calls") or ()]
    if waiting:
        yield _unanswered(waiting, f"messages.[{len(messages)}].role")


def _unanswered(names: list[str], place: str) -> Refused:
    words = "An assistant message with 'tool_calls' must be followed by tool messages responding to each"
    words += " 'tool_call_id'. The following tool_call_ids did not have response messages:"
    return Refused(f"{words} {', '.join(names)}", param=place)


def paired_items(body: JSON) -> Iterator[Refused]:
    """In responses an output needs its call, which may stand in what the request goes on from."""
    items: Any = body.get("input")
    if not isinstance(items, list):
        return
    goes_on = body.get("previous_response_id") or body.get("conversation")
    referred = any(item.get("type") == "item_reference" for item in items)
    for kind, words in _PAIRS.items():
        calls = [item.get("call_id") for item in items if item.get("type") == kind]
        outputs = [item.get("call_id") for item in items if item.get("type") == f"{kind}_output"]
        for name in outputs:
            if name not in calls and not goes_on and not referred:
                yield Refused(f"No tool call found for {words} output with call_id {name}.", param="input")
        for name in calls:
            if name not in outputs:
                yield Refused(f"No tool output found for {words} {name}.", param="input")


def says_json(body: JSON) -> Iterator[Refused]:
    """JSON mode wants to be asked for in words, too."""
    said: list[Any] = [one.get("content") for one in body.get("messages") or ()]
    if _wants_object(body.get("response_format")) and "json" not in text_of(said).lower():
        words = "'messages' must contain the word 'json' in some form, to use 'response_format' of type"
        yield Refused(f"{words} 'json_object'.", param="messages")
    text = body.get("text")
    asked = isinstance(text, dict) and _wants_object(text.get("format")) and not body.get("previous_response_id")
    if asked and "json" not in text_of([body.get("input"), body.get("instructions")]).lower():
        words = "Response input messages must contain the word 'json' in some form to use 'text.format' of type"
        yield Refused(f"{words} 'json_object'.", param="input")


def _wants_object(form: Any) -> bool:
    return isinstance(form, dict) and form.get("type") == "json_object"


def said(body: JSON) -> Iterator[Refused]:
    """What an assistant has said is there, unless it called something in place of words."""
    for index, message in enumerate(body.get("messages") or ()):
        others = ("content", "tool_calls", "function_call", "refusal", "audio")
        if message.get("role") == "assistant" and all(message.get(name) is None for name in others):
            words = "Invalid value for 'content': expected a string, got null."
            yield Refused(words, param=f"messages.[{index}].content")


def readable(body: JSON) -> Iterator[Refused]:
    """Pictures and sound that come in the request must be there."""
    for index, message in enumerate(body.get("messages") or ()):
        content = message.get("content")
        for at, part in enumerate(content if isinstance(content, list) else ()):
            place = f"messages[{index}].content[{at}]"
            url = (part.get("image_url") or {}).get("url") if isinstance(part.get("image_url"), dict) else None
            if isinstance(url, str) and not is_picture(url):
                words = "You uploaded an unsupported image. Please make sure your image is valid."
                yield Refused(words, param=f"{place}.image_url", code="invalid_image_format")
            sound = part.get("input_audio")
            if isinstance(sound, dict) and not decodes(str(sound.get("data"))):
                yield Refused("Invalid base64 data for the audio.", param=f"{place}.input_audio", code="invalid_value")
