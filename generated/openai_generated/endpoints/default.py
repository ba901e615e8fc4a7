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

CREATECONTENTPROVENANCECHECK = Endpoint(
    operation="Createcontentprovenancecheck",
    method="POST",
    path="/content_provenance_checks",
    response="Provenance",
    body="multipart",
    files=("file",),
)
"""Find out whether a file carries marks of having been made by a model."""

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

CREATEAN_AP_IKEYFORASERVICEACCOUNT = Endpoint(
    operation="CreateanAPIkeyforaserviceaccount",
    method="POST",
    path="/organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys",
    response="ServiceAccountApiKeyBody",
    path_params=("project_id", "service_account_id"),
    security="admin",
    body="json",
)
"""Make an API key for a service account; the answer is the only place where it is shown."""

GETPROJECTSPENDLIMIT = Endpoint(
    operation="Getprojectspendlimit",
    method="GET",
    path="/organization/projects/{project_id}/spend_limit",
    response="ProjectSpendLimit",
    path_params=("project_id",),
    security="admin",
)
"""Read a project's monthly spend limit."""

DELETEPROJECTSPENDLIMIT = Endpoint(
    operation="Deleteprojectspendlimit",
    method="DELETE",
    path="/organization/projects/{project_id}/spend_limit",
    response="ProjectSpendLimitDeleted",
    path_params=("project_id",),
    security="admin",
)
"""Lift a project's monthly spend limit."""

UPDATEPROJECTSPENDLIMIT = Endpoint(
    operation="Updateprojectspendlimit",
    method="POST",
    path="/organization/projects/{project_id}/spend_limit",
    response="ProjectSpendLimit",
    path_params=("project_id",),
    security="admin",
    body="json",
)
"""Set a project's monthly spend limit."""

GETORGANIZATIONSPENDLIMIT = Endpoint(
    operation="Getorganizationspendlimit",
    method="GET",
    path="/organization/spend_limit",
    response="OrganizationSpendLimit",
    security="admin",
)
"""Read the organization's monthly spend limit."""

UPDATEORGANIZATIONSPENDLIMIT = Endpoint(
    operation="Updateorganizationspendlimit",
    method="POST",
    path="/organization/spend_limit",
    response="OrganizationSpendLimit",
    security="admin",
    body="json",
)
"""Set the organization's monthly spend limit."""

DELETEORGANIZATIONSPENDLIMIT = Endpoint(
    operation="Deleteorganizationspendlimit",
    method="DELETE",
    path="/organization/spend_limit",
    response="OrganizationSpendLimitDeleted",
    security="admin",
)
"""Lift the organization's monthly spend limit."""

COMPACTCONVERSATION = Endpoint(
    operation="Compactconversation",
    method="POST",
    path="/responses/compact",
    response="CompactedResponse",
    body="json",
)
"""Shrink a long conversation into fewer items that a later response can continue from."""

BETA_COMPACTCONVERSATION = Endpoint(
    operation="beta_Compactconversation",
    method="POST",
    path="/responses/compact",
    response="BetaCompactedResponse",
    headers={"betas": "openai-beta"},
    fixed_query={"beta": "true"},
    body="json",
)
"""Shrink a conversation of the beta into fewer items."""

GETINPUTTOKENCOUNTS = Endpoint(
    operation="Getinputtokencounts",
    method="POST",
    path="/responses/input_tokens",
    response="InputTokenCountResponse",
    body="json",
)
"""Count the input tokens a response request would use, without running the model."""

BETA_GETINPUTTOKENCOUNTS = Endpoint(
    operation="beta_Getinputtokencounts",
    method="POST",
    path="/responses/input_tokens",
    response="BetaInputTokenCountResponse",
    headers={"betas": "openai-beta"},
    fixed_query={"beta": "true"},
    body="json",
)
"""Count the input tokens of a request to the beta, without running the model."""
