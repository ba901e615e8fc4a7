# Generated, do not edit. Made by: python -m openai_codegen generate
"""The endpoints of the group `default`."""

from __future__ import annotations

from openai_runtime.endpoint import Endpoint

CREATE_CHAT_SESSION_METHOD = Endpoint(
    operation="CreateChatSessionMethod",
    method="POST",
    path="/chatkit/sessions",
    response="ChatSession",
    fixed_headers={"OpenAI-Beta": "chatkit_beta=v1"},
    body="json",
)
"""Open a ChatKit session for one end user of a workflow."""

CANCEL_CHAT_SESSION_METHOD = Endpoint(
    operation="CancelChatSessionMethod",
    method="POST",
    path="/chatkit/sessions/{session_id}/cancel",
    response="ChatSession",
    path_params=("session_id",),
    fixed_headers={"OpenAI-Beta": "chatkit_beta=v1"},
)
"""End an active ChatKit session, so that its secret is refused."""

LIST_THREADS_METHOD = Endpoint(
    operation="ListThreadsMethod",
    method="GET",
    path="/chatkit/threads",
    response="ChatKitThread",
    query={"limit": "form", "order": "form", "after": "form", "before": "form", "user": "form"},
    page="ConversationCursorPage",
    fixed_headers={"OpenAI-Beta": "chatkit_beta=v1"},
)
"""Page through the ChatKit threads, those of one end user if wanted."""

GET_THREAD_METHOD = Endpoint(
    operation="GetThreadMethod",
    method="GET",
    path="/chatkit/threads/{thread_id}",
    response="ChatKitThread",
    path_params=("thread_id",),
    fixed_headers={"OpenAI-Beta": "chatkit_beta=v1"},
)
"""Read a ChatKit thread's title, status and owner."""

DELETE_THREAD_METHOD = Endpoint(
    operation="DeleteThreadMethod",
    method="DELETE",
    path="/chatkit/threads/{thread_id}",
    response="ThreadDeleteResponse",
    path_params=("thread_id",),
    fixed_headers={"OpenAI-Beta": "chatkit_beta=v1"},
)
"""Delete a ChatKit thread with its items."""

LIST_THREAD_ITEMS_METHOD = Endpoint(
    operation="ListThreadItemsMethod",
    method="GET",
    path="/chatkit/threads/{thread_id}/items",
    response="ThreadItem",
    path_params=("thread_id",),
    query={"limit": "form", "order": "form", "after": "form", "before": "form"},
    page="ConversationCursorPage",
    fixed_headers={"OpenAI-Beta": "chatkit_beta=v1"},
)
"""Page through the messages, tool calls and tasks of a ChatKit thread."""

LIST_CONTAINERS = Endpoint(
    operation="ListContainers",
    method="GET",
    path="/containers",
    response="ContainerRetrieveResponse",
    query={"limit": "form", "order": "form", "after": "form", "name": "form"},
    page="CursorPage",
)
"""Page through the containers, by name if wanted."""

CREATE_CONTAINER = Endpoint(
    operation="CreateContainer",
    method="POST",
    path="/containers",
    response="ContainerRetrieveResponse",
    body="json",
)
"""Start a sandbox in which the code interpreter and shell tools can work."""

RETRIEVE_CONTAINER = Endpoint(
    operation="RetrieveContainer",
    method="GET",
    path="/containers/{container_id}",
    response="ContainerRetrieveResponse",
    path_params=("container_id",),
)
"""Read a container's status and expiry."""

DELETE_CONTAINER = Endpoint(
    operation="DeleteContainer",
    method="DELETE",
    path="/containers/{container_id}",
    path_params=("container_id",),
    content="none",
    fixed_headers={"Accept": "*/*"},
)
"""Delete a container with all that is in it."""

CREATE_CONTAINER_FILE = Endpoint(
    operation="CreateContainerFile",
    method="POST",
    path="/containers/{container_id}/files",
    response="FileRetrieveResponse",
    path_params=("container_id",),
    body="json",
    files=("file",),
)
"""Put a file into a container, from bytes or from an uploaded file's id."""

LIST_CONTAINER_FILES = Endpoint(
    operation="ListContainerFiles",
    method="GET",
    path="/containers/{container_id}/files",
    response="FileRetrieveResponse",
    path_params=("container_id",),
    query={"limit": "form", "order": "form", "after": "form"},
    page="CursorPage",
)
"""Page through the files in a container."""

RETRIEVE_CONTAINER_FILE = Endpoint(
    operation="RetrieveContainerFile",
    method="GET",
    path="/containers/{container_id}/files/{file_id}",
    response="FileRetrieveResponse",
    path_params=("container_id", "file_id"),
)
"""Read the path, size and source of a file in a container."""

DELETE_CONTAINER_FILE = Endpoint(
    operation="DeleteContainerFile",
    method="DELETE",
    path="/containers/{container_id}/files/{file_id}",
    path_params=("container_id", "file_id"),
    content="none",
    fixed_headers={"Accept": "*/*"},
)
"""Delete a file from a container."""

RETRIEVE_CONTAINER_FILE_CONTENT = Endpoint(
    operation="RetrieveContainerFileContent",
    method="GET",
    path="/containers/{container_id}/files/{file_id}/content",
    path_params=("container_id", "file_id"),
    content="binary",
    fixed_headers={"Accept": "application/binary"},
)
"""Download the bytes of a file in a container."""

ADMIN_API_KEYS_LIST = Endpoint(
    operation="admin-api-keys-list",
    method="GET",
    path="/organization/admin_api_keys",
    response="AdminAPIKey",
    query={"after": "form", "order": "form", "limit": "form"},
    page="CursorPage",
    security="admin",
)
"""Page through the organization's admin API keys."""

ADMIN_API_KEYS_CREATE = Endpoint(
    operation="admin-api-keys-create",
    method="POST",
    path="/organization/admin_api_keys",
    response="AdminAPIKeyCreateResponse",
    security="admin",
    body="json",
)
"""Make an admin API key; only this answer shows its value."""

ADMIN_API_KEYS_GET = Endpoint(
    operation="admin-api-keys-get",
    method="GET",
    path="/organization/admin_api_keys/{key_id}",
    response="AdminAPIKey",
    path_params=("key_id",),
    security="admin",
)
"""Read one admin API key, its value redacted."""

ADMIN_API_KEYS_DELETE = Endpoint(
    operation="admin-api-keys-delete",
    method="DELETE",
    path="/organization/admin_api_keys/{key_id}",
    response="AdminAPIKeyDeleteResponse",
    path_params=("key_id",),
    security="admin",
)
"""Delete an admin API key."""

COMPACTCONVERSATION = Endpoint(
    operation="Compactconversation",
    method="POST",
    path="/responses/compact",
    response="CompactedResponse",
    body="json",
)
"""Shrink a long conversation into fewer items that a later response can continue from."""

GETINPUTTOKENCOUNTS = Endpoint(
    operation="Getinputtokencounts",
    method="POST",
    path="/responses/input_tokens",
    response="InputTokenCountResponse",
    body="json",
)
"""Count the input tokens a response request would use, without running the model."""
