"""Conversations and their items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..calls import Call, route
from ..items import full_items
from ..store import page

if TYPE_CHECKING:
    from ..description import JSON

COLLECTION = "/conversations"


@route("POST /conversations")
def create(call: Call) -> JSON:
    """Begin a conversation, with items if wanted."""
    record: JSON = {
        "id": call.store.fresh("conv_"),
        "object": "conversation",
        "created_at": call.store.now(),
        "metadata": call.body.get("metadata") or {},
    }
    for item in full_items(call.store, call.body.get("items")):
        call.store.add(f"{COLLECTION}/{record['id']}/items", item)
    return call.store.add(COLLECTION, record)


@route("POST /conversations/{conversation_id}")
def update(call: Call) -> JSON:
    """Replace the metadata."""
    record = _stored(call)
    record["metadata"] = call.body.get("metadata") or {}
    return record


@route("DELETE /conversations/{conversation_id}")
def delete(call: Call) -> JSON:
    """Forget a conversation; responses that used it stay."""
    _stored(call)
    call.store.remove(COLLECTION, call.ids[0], "conversation")
    return {"id": call.ids[0], "object": "conversation.deleted", "deleted": True}


@route("POST /conversations/{conversation_id}/items")
def add_items(call: Call) -> JSON:
    """Add items, and give them back in full form."""
    _stored(call)
    items = full_items(call.store, call.body["items"])
    for item in items:
        call.store.add(call.path, item)
    return page(items, {}, order="asc", limit=len(items))


@route("GET /conversations/{conversation_id}/items")
def list_items(call: Call) -> JSON:
    """The items, newest first unless asked otherwise."""
    _stored(call)
    return page(call.store.all(call.path), call.query)


@route("GET /conversations/{conversation_id}/items/{item_id}")
def retrieve_item(call: Call) -> JSON:
    """One item."""
    _stored(call)
    return call.store.get(f"{COLLECTION}/{call.ids[0]}/items", call.ids[1], "item")


@route("DELETE /conversations/{conversation_id}/items/{item_id}")
def delete_item(call: Call) -> JSON:
    """Take an item out; the answer is the conversation."""
    record = _stored(call)
    call.store.remove(f"{COLLECTION}/{call.ids[0]}/items", call.ids[1], "item")
    return record


def _stored(call: Call) -> JSON:
    return call.store.get(COLLECTION, call.ids[0], "conversation")
