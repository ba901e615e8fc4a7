"""Conversations and their items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..calls import Call, route
from ..items import full_items
from ..records.conversations import CONVERSATIONS, ITEMS, Conversation
from ..store import page

if TYPE_CHECKING:
    from ..calls import Body
    from ..records.items import Item


@route("POST /conversations")
def create(call: Call) -> Conversation:
    """Begin a conversation, with items if wanted."""
    record: Conversation = {
        "id": call.store.fresh("conv_"),
        "object": "conversation",
        "created_at": call.store.now(),
        "metadata": call.body.get("metadata") or {},
    }
    for item in full_items(call.store, call.body.get("items")):
        ITEMS.of(record["id"]).add(call.store, item)
    return CONVERSATIONS.add(call.store, record)


@route("POST /conversations/{conversation_id}")
def update(call: Call) -> Conversation:
    """Replace the metadata."""
    record = _stored(call)
    record["metadata"] = call.body.get("metadata") or {}
    return record


@route("DELETE /conversations/{conversation_id}")
def delete(call: Call) -> Body:
    """Forget a conversation; responses that used it stay."""
    _stored(call)
    CONVERSATIONS.remove(call.store, call.ids[0])
    return {"id": call.ids[0], "object": "conversation.deleted", "deleted": True}


@route("POST /conversations/{conversation_id}/items")
def add_items(call: Call) -> Body:
    """Add items, and give them back in full form."""
    _stored(call)
    items = full_items(call.store, call.body["items"])
    for item in items:
        ITEMS.of(call.ids[0]).add(call.store, item)
    return page(items, {}, order="asc", limit=len(items))


@route("GET /conversations/{conversation_id}/items")
def list_items(call: Call) -> Body:
    """The items, newest first unless asked otherwise."""
    _stored(call)
    return page(ITEMS.of(call.ids[0]).all(call.store), call.query)


@route("GET /conversations/{conversation_id}/items/{item_id}")
def retrieve_item(call: Call) -> Item:
    """One item."""
    _stored(call)
    return ITEMS.of(call.ids[0]).get(call.store, call.ids[1])


@route("DELETE /conversations/{conversation_id}/items/{item_id}")
def delete_item(call: Call) -> Conversation:
    """Take an item out; the answer is the conversation."""
    record = _stored(call)
    ITEMS.of(call.ids[0]).remove(call.store, call.ids[1])
    return record


def _stored(call: Call) -> Conversation:
    return CONVERSATIONS.get(call.store, call.ids[0])
