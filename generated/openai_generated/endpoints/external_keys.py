# Generated, do not edit. Made by: python -m openai_codegen generate
"""The endpoints of the group `external_keys`."""

from __future__ import annotations

from openai_runtime.endpoint import Endpoint

CREATE_ORGANIZATION_EXTERNAL_KEY = Endpoint(
    operation="createOrganizationExternalKey",
    method="POST",
    path="/organization/external_keys",
    response="ExternalKey",
    security="admin",
    body="json",
)
"""Register an encryption key that is kept at AWS, Azure, Google Cloud or Oracle."""

LIST_ORGANIZATION_EXTERNAL_KEYS = Endpoint(
    operation="listOrganizationExternalKeys",
    method="GET",
    path="/organization/external_keys",
    response="ExternalKey",
    query={"after": "form", "limit": "form", "order": "form", "purpose": "form"},
    page="CursorPage",
    security="admin",
)
"""Page through the registered encryption keys."""

RETRIEVE_ORGANIZATION_EXTERNAL_KEY = Endpoint(
    operation="retrieveOrganizationExternalKey",
    method="GET",
    path="/organization/external_keys/{external_key_id}",
    response="ExternalKey",
    path_params=("external_key_id",),
    security="admin",
)
"""Read a registered encryption key."""

DELETE_ORGANIZATION_EXTERNAL_KEY = Endpoint(
    operation="deleteOrganizationExternalKey",
    method="DELETE",
    path="/organization/external_keys/{external_key_id}",
    response="ExternalKey",
    path_params=("external_key_id",),
    security="admin",
)
"""Forget a registered encryption key."""

VALIDATE_ORGANIZATION_EXTERNAL_KEY = Endpoint(
    operation="validateOrganizationExternalKey",
    method="POST",
    path="/organization/external_keys/{external_key_id}/validate",
    response="ExternalKeyValidateResponse",
    path_params=("external_key_id",),
    security="admin",
)
"""Check that a registered encryption key can be used."""
