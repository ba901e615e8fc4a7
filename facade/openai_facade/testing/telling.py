"""A scripted object told as the stream that the request asked for."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any, cast

from .answers import DONE, Answer, ServerEvent, typed_events
from .items import full_items
from .response_events import events
from .routes.chat import usage
from .routes.chat_stream import chunks
from .routes.completions import told as completion_events

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .description import JSON
    from .records.chat import Completion
    from .records.responses import Response
    from .store import Store


def streamed(operation: str, record: JSON, body: JSON, store: Store) -> Answer | None:
    """The events of a scripted object, filled up where it is sparse; None for operations that have no such stream."""
    teller = _TELLERS.get(operation)
    if teller is None or (record.get("error") is not None and "object" not in record):
        return None
    # an object that is not what the operation answers is sent as it is
    with contextlib.suppress(AttributeError, KeyError, TypeError, ValueError):
        return Answer(events=list(teller(record, body, store)))
    return None


def _chat(record: JSON, body: JSON, store: Store) -> Iterator[ServerEvent]:
    empty = {"role": "assistant", "content": None, "refusal": None}
    choices = [
        {
            "index": index,
            "finish_reason": "tool_calls" if (choice.get("message") or {}).get("tool_calls") else "stop",
            "logprobs": None,
            **choice,
            "message": {**empty, **(choice.get("message") or {})},
        }
        for index, choice in enumerate(record.get("choices") or ())
    ]
    frame = {"id": store.fresh("chatcmpl-"), "created": store.now(), "model": body.get("model"), "service_tier": None}
    frame |= {"system_fingerprint": "fp_emulator", "usage": usage(0, 0)}
    options = body.get("stream_options") or {}
    whole = cast("Completion", {**frame, **record, "choices": choices})
    for chunk in chunks(whole, bool(options.get("include_usage"))):
        yield None, chunk
    yield DONE


def _completion(record: JSON, body: JSON, store: Store) -> Iterator[ServerEvent]:
    choices = [
        {"index": index, "text": "", "finish_reason": "stop", "logprobs": None, **choice}
        for index, choice in enumerate(record.get("choices") or ())
    ]
    frame = {"id": store.fresh("cmpl-"), "object": "text_completion", "created": store.now()}
    yield from completion_events({**frame, "model": body.get("model"), **record, "choices": choices}, None)


def _response(record: JSON, body: JSON, store: Store) -> Iterator[ServerEvent]:
    frame: JSON = {
        "id": store.fresh("resp_"),
        "object": "response",
        "created_at": store.now(),
        "model": body.get("model"),
        "status": "completed",
        "error": None,
        "instructions": None,
        "incomplete_details": None,
        "metadata": {},
        "parallel_tool_calls": True,
        "temperature": 1.0,
        "tool_choice": "auto",
        "tools": [],
        "top_p": 1.0,
    }
    output = full_items(store, [_spoken(item) for item in record.get("output") or ()])
    whole = {**frame, **record, "output": output}
    yield from typed_events(events(cast("Response", whole)))


def _spoken(item: JSON) -> JSON:
    return {"role": "assistant", "content": [], **item} if item.get("type", "message") == "message" else item


def _run(record: JSON, body: JSON, store: Store) -> Iterator[ServerEvent]:
    yield "thread.run.created", {**record, "status": "queued"}
    yield f"thread.run.{record.get('status') or 'completed'}", record
    yield "done", "[DONE]"


_TELLERS: dict[str, Callable[[Any, Any, Any], Iterator[ServerEvent]]] = {
    "POST /chat/completions": _chat,
    "POST /completions": _completion,
    "POST /responses": _response,
    "POST /threads/runs": _run,
    "POST /threads/{}/runs": _run,
    "POST /threads/{}/runs/{}/submit_tool_outputs": _run,
}
