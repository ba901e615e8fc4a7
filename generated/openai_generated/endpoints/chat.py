# Generated, do not edit. Made by: python -m openai_codegen generate
"""The endpoints of the group `chat`."""

from __future__ import annotations

from openai_runtime.endpoint import Endpoint

LIST_CHAT_COMPLETIONS = Endpoint(
    operation="listChatCompletions",
    method="GET",
    path="/chat/completions",
    response="ChatCompletion",
    query={"model": "form", "metadata": "deepObject", "after": "form", "limit": "form", "order": "form"},
    page="CursorPage",
)
"""Page through the chat completions that were kept because they were made with store set."""

CREATE_CHAT_COMPLETION = Endpoint(
    operation="createChatCompletion",
    method="POST",
    path="/chat/completions",
    response="ChatCompletion",
    stream_event="ChatCompletionChunk",
    body="json",
)
"""Answer a conversation with one or more model messages, whole or as a stream of chunks."""

GET_CHAT_COMPLETION = Endpoint(
    operation="getChatCompletion",
    method="GET",
    path="/chat/completions/{completion_id}",
    response="ChatCompletion",
    path_params=("completion_id",),
)
"""Read back a stored chat completion."""

UPDATE_CHAT_COMPLETION = Endpoint(
    operation="updateChatCompletion",
    method="POST",
    path="/chat/completions/{completion_id}",
    response="ChatCompletion",
    path_params=("completion_id",),
    body="json",
)
"""Replace the metadata of a stored chat completion."""

DELETE_CHAT_COMPLETION = Endpoint(
    operation="deleteChatCompletion",
    method="DELETE",
    path="/chat/completions/{completion_id}",
    response="ChatCompletionDeleted",
    path_params=("completion_id",),
)
"""Delete a stored chat completion."""

GET_CHAT_COMPLETION_MESSAGES = Endpoint(
    operation="getChatCompletionMessages",
    method="GET",
    path="/chat/completions/{completion_id}/messages",
    response="ChatCompletionStoreMessage",
    path_params=("completion_id",),
    query={"after": "form", "limit": "form", "order": "form"},
    page="CursorPage",
)
"""Page through the input messages of a stored chat completion."""
