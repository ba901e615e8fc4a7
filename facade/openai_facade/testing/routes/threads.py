"""Threads and their messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..calls import Call, route
from ..records.assistants import MESSAGES, THREADS, Message, Thread, ToolResources
from ..store import page

if TYPE_CHECKING:
    from ..calls import Body
    from ..description import JSON
    from ..store import Store


@route("POST /threads")
def create(call: Call) -> Thread:
    """Begin a thread, with messages if wanted."""
    return make(call.store, call.body)


def make(store: Store, body: JSON) -> Thread:
    """Make a thread from the body of a request for one."""
    thread = THREADS.add(
        store,
        {
            "id": store.fresh("thread_"),
            "object": "thread",
            "created_at": store.now(),
            "metadata": body.get("metadata") or {},
            "tool_resources": _resources(body.get("tool_resources") or {}),
        },
    )
    for message in body.get("messages") or ():
        add_message(store, thread["id"], message)
    return thread


def _resources(given: JSON) -> ToolResources:
    found: ToolResources = {}
    if given.get("code_interpreter"):
        found["code_interpreter"] = {"file_ids": given["code_interpreter"].get("file_ids") or []}
    if given.get("file_search"):
        found["file_search"] = {"vector_store_ids": given["file_search"].get("vector_store_ids") or []}
    return found


def add_message(
    store: Store, thread: str, wanted: JSON, *, assistant_id: str | None = None, run_id: str | None = None
) -> Message:
    """Put a message into a thread."""
    now = store.now()
    content = wanted["content"]
    parts = [{"type": "text", "text": content}] if isinstance(content, str) else content
    message: Message = {
        "id": store.fresh("msg_"),
        "object": "thread.message",
        "created_at": now,
        "assistant_id": assistant_id,
        "thread_id": thread,
        "run_id": run_id,
        "status": "completed",
        "incomplete_details": None,
        "completed_at": now,
        "incomplete_at": None,
        "role": wanted["role"],
        "content": [_part(part) for part in parts],
        "attachments": wanted.get("attachments") or [],
        "metadata": wanted.get("metadata") or {},
    }
    return MESSAGES.of(thread).add(store, message)


def _part(part: JSON) -> JSON:
    if part["type"] == "text":
        return {"type": "text", "text": {"value": part["text"], "annotations": []}}
    kind = part["type"]
    return {"type": kind, kind: {"detail": "auto", **part[kind]}}


@route("POST /threads/{thread_id}/messages")
def create_message(call: Call) -> Message:
    """Say something in a thread."""
    THREADS.get(call.store, call.ids[0])
    return add_message(call.store, call.ids[0], call.body)


@route("GET /threads/{thread_id}/messages")
def list_messages(call: Call) -> Body:
    """The messages of a thread, newest first, of one run if wanted."""
    THREADS.get(call.store, call.ids[0])
    run = call.query.get("run_id")
    found = [message for message in MESSAGES.of(call.ids[0]).all(call.store) if run in (None, message["run_id"])]
    return page(found, call.query)
