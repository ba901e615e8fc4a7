# Generated, do not edit. Made by: python -m openai_codegen generate
"""The endpoints of the group `conversations`."""

from __future__ import annotations

from openai_runtime.endpoint import Endpoint

CREATE_CONVERSATION = Endpoint(
    operation="createConversation",
    method="POST",
    path="/conversations",
    response="Conversation",
    body="json",
)
"""Open a conversation, with up to 20 first items if wanted."""

GET_CONVERSATION = Endpoint(
    operation="getConversation",
    method="GET",
    path="/conversations/{conversation_id}",
    response="Conversation",
    path_params=("conversation_id",),
)
"""Read a conversation's creation time and metadata."""

DELETE_CONVERSATION = Endpoint(
    operation="deleteConversation",
    method="DELETE",
    path="/conversations/{conversation_id}",
    response="ConversationDeletedResource",
    path_params=("conversation_id",),
)
"""Delete a conversation."""

UPDATE_CONVERSATION = Endpoint(
    operation="updateConversation",
    method="POST",
    path="/conversations/{conversation_id}",
    response="Conversation",
    path_params=("conversation_id",),
    body="json",
)
"""Replace the metadata of a conversation."""

CREATE_CONVERSATION_ITEMS = Endpoint(
    operation="createConversationItems",
    method="POST",
    path="/conversations/{conversation_id}/items",
    response="ConversationItemList",
    path_params=("conversation_id",),
    query={"include": "brackets"},
    body="json",
)
"""Append up to 20 items to a conversation."""

LIST_CONVERSATION_ITEMS = Endpoint(
    operation="listConversationItems",
    method="GET",
    path="/conversations/{conversation_id}/items",
    response="ConversationItem",
    path_params=("conversation_id",),
    query={"limit": "form", "order": "form", "after": "form", "include": "brackets"},
    page="ConversationCursorPage",
)
"""Page through the items of a conversation."""

GET_CONVERSATION_ITEM = Endpoint(
    operation="getConversationItem",
    method="GET",
    path="/conversations/{conversation_id}/items/{item_id}",
    response="ConversationItem",
    path_params=("conversation_id", "item_id"),
    query={"include": "brackets"},
)
"""Read one item of a conversation."""

DELETE_CONVERSATION_ITEM = Endpoint(
    operation="deleteConversationItem",
    method="DELETE",
    path="/conversations/{conversation_id}/items/{item_id}",
    response="Conversation",
    path_params=("conversation_id", "item_id"),
)
"""Remove one item from a conversation and return the conversation."""
