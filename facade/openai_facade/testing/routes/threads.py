"""Threads and their messages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..calls import Call, route
from ..store import page

if TYPE_CHECKING:
    from ..description import JSON
    from ..store import Store

COLLECTION = "/threads"


@route("POST /threads")
def create(call: Call) -> JSON:
    """Begin a thread, with messages if wanted."""
    return make(call.store, call.body)


def make(store: Store, body: JSON) -> JSON:
    """Make a thread from the body of a request for one."""
    resources: JSON = body.get("tool_resources") or {}
    known = {"code_interpreter": "file_ids", "file_search": "vector_store_ids"}
    thread = store.add(
        COLLECTION,
        {
            "id": store.fresh("thread_"),
            "object": "thread",
            "created_at": store.now(),
            "metadata": body.get("metadata") or {},
            "tool_resources": {
                name: {field: resources[name].get(field) or []} for name, field in known.items() if resources.get(name)
            },
        },
    )
    for message in body.get("messages") or ():
        add_message(store, thread["id"], message)
    return thread


def add_message(store: Store, thread: str, wanted: JSON, **more: Any) -> JSON:
    """Put a message into a thread."""
    now = store.now()
    content = wanted["content"]
    parts = [{"type": "text", "text": content}] if isinstance(content, str) else content
    message = {
        "id": store.fresh("msg_"),
        "object": "thread.message",
        "created_at": now,
        "assistant_id": None,
        "thread_id": thread,
        "run_id": None,
        "status": "completed",
        "incomplete_details": None,
        "completed_at": now,
        "incomplete_at": None,
        "role": wanted["role"],
        "content": [_part(part) for part in parts],
        "attachments": wanted.get("attachments") or [],
        "metadata": wanted.get("metadata") or {},
        **more,
    }
    return store.add(f"{COLLECTION}/{thread}/messages", message)


def _part(part: JSON) -> JSON:
    if part["type"] == "text":
        return {"type": "text", "text": {"value": part["text"], "annotations": []}}
    kind = part["type"]
    return {"type": kind, kind: {"detail": "auto", **part[kind]}}


@route("POST /threads/{thread_id}/messages")
def create_message(call: Call) -> JSON:
    """Say something in a thread."""
    call.store.get(COLLECTION, call.ids[0], "thread")
    return add_message(call.store, call.ids[0], call.body)


@route("GET /threads/{thread_id}/messages")
def list_messages(call: Call) -> JSON:
    """The messages of a thread, newest first, of one run if wanted."""
    call.store.get(COLLECTION, call.ids[0], "thread")
    run = call.query.get("run_id")
    found = [message for message in call.store.all(call.path) if run in (None, message["run_id"])]
    return page(found, call.query)
