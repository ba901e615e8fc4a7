"""Conversations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Never, TypedDict

from .collection import Collection

if TYPE_CHECKING:
    from .items import Item


class Conversation(TypedDict):
    """A conversation that responses go on in."""

    id: str
    object: str
    created_at: int
    metadata: dict[str, str]


CONVERSATIONS: Collection[Conversation, Never] = Collection("/conversations", "conversation")
ITEMS: Collection[Item, Never] = Collection("/conversations/{}/items", "item")
