"""A finished response told again as the events of its stream."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .words import deltas, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .description import JSON
    from .records.items import Item
    from .records.responses import Response

_ENDS = {"completed": "response.completed", "incomplete": "response.incomplete", "failed": "response.failed"}


def events(response: Response, *, queued: bool = False, partial_images: int = 0) -> Iterator[JSON]:
    """All events of a response, numbered."""
    for number, event in enumerate(_events(response, queued, partial_images)):
        event["sequence_number"] = number
        yield event


def _events(response: Response, queued: bool, partial_images: int) -> Iterator[JSON]:
    early: JSON = {**response, "output": [], "status": "in_progress", "completed_at": None, "incomplete_details": None}
    early.pop("usage", None)
    if queued:
        waiting = {**early, "status": "queued"}
        yield {"type": "response.created", "response": waiting}
        yield {"type": "response.queued", "response": waiting}
    else:
        yield {"type": "response.created", "response": early}
    yield {"type": "response.in_progress", "response": early}
    for index, item in enumerate(response["output"]):
        yield {"type": "response.output_item.added", "output_index": index, "item": _begun(item)}
        for event in _item(item, partial_images):
            yield {**event, "item_id": item["id"], "output_index": index}
        yield {"type": "response.output_item.done", "output_index": index, "item": item}
    yield {"type": _ENDS.get(response["status"], "response.completed"), "response": response}


def _begun(item: Item) -> JSON:
    """An item at the moment when its making begins."""
    empty: JSON = {
        "message": {"content": []},
        "reasoning": {"summary": []},
        "function_call": {"arguments": ""},
        "custom_tool_call": {"input": ""},
        "file_search_call": {"results": None},
        "code_interpreter_call": {"code": "", "outputs": []},
        "image_generation_call": {"result": None},
        "mcp_list_tools": {"tools": []},
        "mcp_call": {"arguments": "", "output": None},
    }
    begun = {**item, **empty.get(item["type"], {})}
    return {**begun, "status": "in_progress"} if "status" in item else begun


def _item(item: Item, partial_images: int) -> Iterator[JSON]:
    match item["type"]:
        case "message":
            for index, part in enumerate(item["content"]):
                for event in _part(part):
                    yield {**event, "content_index": index}
        case "reasoning":
            for index, part in enumerate(item["summary"]):
                for event in _summary(part):
                    yield {**event, "summary_index": index}
        case "function_call":
            yield from _written("response.function_call_arguments", "arguments", item["arguments"], name=item["name"])
        case "custom_tool_call":
            yield from _written("response.custom_tool_call_input", "input", item["input"])
        case "code_interpreter_call":
            yield {"type": "response.code_interpreter_call.in_progress"}
            yield from _written("response.code_interpreter_call_code", "code", item["code"])
            yield {"type": "response.code_interpreter_call.interpreting"}
            yield {"type": "response.code_interpreter_call.completed"}
        case "image_generation_call":
            yield {"type": "response.image_generation_call.in_progress"}
            yield {"type": "response.image_generation_call.generating"}
            for index in range(partial_images):
                picture = {"partial_image_index": index, "partial_image_b64": item["result"]}
                yield {"type": "response.image_generation_call.partial_image", **picture}
            yield {"type": "response.image_generation_call.completed"}
        case "mcp_list_tools":
            yield {"type": "response.mcp_list_tools.in_progress"}
            yield {"type": "response.mcp_list_tools.completed"}
        case "mcp_call":
            yield {"type": "response.mcp_call.in_progress"}
            yield from _written("response.mcp_call_arguments", "arguments", item["arguments"])
            yield {"type": "response.mcp_call.completed"}
        case "file_search_call" | "web_search_call" as kind:
            for state in ("in_progress", "searching", "completed"):
                yield {"type": f"response.{kind}.{state}"}


def _part(part: JSON) -> Iterator[JSON]:
    if part["type"] == "refusal":
        yield {"type": "response.content_part.added", "part": {**part, "refusal": ""}}
        for piece in tokens(part["refusal"]):
            yield {"type": "response.refusal.delta", "delta": piece}
        yield {"type": "response.refusal.done", "refusal": part["refusal"]}
        yield {"type": "response.content_part.done", "part": part}
        return
    text = part["text"]
    yield {"type": "response.content_part.added", "part": {**part, "text": "", "annotations": [], "logprobs": []}}
    logprobs = iter(part["logprobs"])
    for piece in tokens(text):
        found = next(logprobs, None)
        yield {"type": "response.output_text.delta", "delta": piece, "logprobs": [found] if found else []}
    for index, annotation in enumerate(part["annotations"]):
        where = {"annotation_index": index, "annotation": annotation}
        yield {"type": "response.output_text.annotation.added", **where}
    yield {"type": "response.output_text.done", "text": text, "logprobs": part["logprobs"]}
    yield {"type": "response.content_part.done", "part": part}


def _summary(part: JSON) -> Iterator[JSON]:
    yield {"type": "response.reasoning_summary_part.added", "part": {**part, "text": ""}}
    for piece in deltas(part["text"]):
        yield {"type": "response.reasoning_summary_text.delta", "delta": piece}
    yield {"type": "response.reasoning_summary_text.done", "text": part["text"]}
    yield {"type": "response.reasoning_summary_part.done", "part": part}


def _written(kind: str, field: str, text: str, **more: str) -> Iterator[JSON]:
    for piece in deltas(text, 2):
        yield {"type": f"{kind}.delta", "delta": piece}
    yield {"type": f"{kind}.done", field: text, **more}
