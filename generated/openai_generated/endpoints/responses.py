# Generated, do not edit. Made by: python -m openai_codegen generate
"""The endpoints of the group `responses`."""

from __future__ import annotations

from openai_runtime.endpoint import Endpoint

CREATE_RESPONSE = Endpoint(
    operation="createResponse",
    method="POST",
    path="/responses",
    response="Response",
    stream_event="ResponseStreamEvent",
    body="json",
)
"""Have a model answer text, images or files, with tools if wanted, whole or as events."""

GET_RESPONSE = Endpoint(
    operation="getResponse",
    method="GET",
    path="/responses/{response_id}",
    response="Response",
    path_params=("response_id",),
    query={"include": "brackets", "stream": "form", "starting_after": "form", "include_obfuscation": "form"},
    stream_event="ResponseStreamEvent",
)
"""Fetch a stored response, or follow its events again from a given sequence number."""

DELETE_RESPONSE = Endpoint(
    operation="deleteResponse",
    method="DELETE",
    path="/responses/{response_id}",
    path_params=("response_id",),
    content="none",
    fixed_headers={"Accept": "*/*"},
)
"""Delete a stored response."""

CANCEL_RESPONSE = Endpoint(
    operation="cancelResponse",
    method="POST",
    path="/responses/{response_id}/cancel",
    response="Response",
    path_params=("response_id",),
)
"""Stop a response that is being produced in the background."""

BETA_CANCEL_RESPONSE = Endpoint(
    operation="beta_cancelResponse",
    method="POST",
    path="/responses/{response_id}/cancel",
    response="BetaResponse",
    path_params=("response_id",),
    headers={"betas": "openai-beta"},
    fixed_query={"beta": "true"},
)
"""Stop a response of the beta that is being produced in the background."""

LIST_INPUT_ITEMS = Endpoint(
    operation="listInputItems",
    method="GET",
    path="/responses/{response_id}/input_items",
    response="ResponseItem",
    path_params=("response_id",),
    query={"limit": "form", "order": "form", "after": "form", "include": "brackets"},
    page="CursorPage",
)
"""Page through the items that went into a response."""

BETA_LIST_INPUT_ITEMS = Endpoint(
    operation="beta_listInputItems",
    method="GET",
    path="/responses/{response_id}/input_items",
    response="BetaResponseItem",
    path_params=("response_id",),
    query={"limit": "form", "order": "form", "after": "form", "include": "brackets"},
    headers={"betas": "openai-beta"},
    page="CursorPage",
    fixed_query={"beta": "true"},
)
"""Page through the items that went into a response of the beta."""

BETA_GET_RESPONSE = Endpoint(
    operation="beta_getResponse",
    method="GET",
    path="/responses/{response_id}",
    response="BetaResponse",
    path_params=("response_id",),
    query={"include": "brackets", "stream": "form", "starting_after": "form", "include_obfuscation": "form"},
    headers={"betas": "openai-beta"},
    stream_event="BetaResponseStreamEvent",
    fixed_query={"beta": "true"},
)
"""Fetch a stored response of the beta, or follow its events again."""

BETA_DELETE_RESPONSE = Endpoint(
    operation="beta_deleteResponse",
    method="DELETE",
    path="/responses/{response_id}",
    path_params=("response_id",),
    headers={"betas": "openai-beta"},
    content="none",
    fixed_headers={"Accept": "*/*"},
    fixed_query={"beta": "true"},
)
"""Delete a stored response of the beta."""

BETA_CREATE_RESPONSE = Endpoint(
    operation="beta_createResponse",
    method="POST",
    path="/responses",
    response="BetaResponse",
    headers={"betas": "openai-beta"},
    stream_event="BetaResponseStreamEvent",
    fixed_query={"beta": "true"},
    body="json",
)
"""Have a model answer, with what is still in beta, such as several agents at work."""
