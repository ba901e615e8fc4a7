# Generated, do not edit. Made by: python -m openai_codegen generate
"""The endpoints of the group `external_storage`."""

from __future__ import annotations

from openai_runtime.endpoint import Endpoint

CREATE_ORGANIZATION_EXTERNAL_STORAGE = Endpoint(
    operation="createOrganizationExternalStorage",
    method="POST",
    path="/organization/external_storage",
    response="ExternalStorageConfiguration",
    security="admin",
    body="json",
)
"""Register a bucket outside as the storage of a project."""

LIST_ORGANIZATION_EXTERNAL_STORAGE = Endpoint(
    operation="listOrganizationExternalStorage",
    method="GET",
    path="/organization/external_storage",
    response="ExternalStorageConfiguration",
    query={"after": "form", "limit": "form", "order": "form", "project_id": "form"},
    page="CursorPage",
    security="admin",
)
"""Page through the registered storage outside, that of one project if wanted."""

RETRIEVE_ORGANIZATION_EXTERNAL_STORAGE = Endpoint(
    operation="retrieveOrganizationExternalStorage",
    method="GET",
    path="/organization/external_storage/{external_storage_id}",
    response="ExternalStorageConfiguration",
    path_params=("external_storage_id",),
    security="admin",
)
"""Read a registered storage."""

DELETE_ORGANIZATION_EXTERNAL_STORAGE = Endpoint(
    operation="deleteOrganizationExternalStorage",
    method="DELETE",
    path="/organization/external_storage/{external_storage_id}",
    response="ExternalStorageDeleted",
    path_params=("external_storage_id",),
    security="admin",
)
"""Forget a registered storage."""

VALIDATE_ORGANIZATION_EXTERNAL_STORAGE = Endpoint(
    operation="validateOrganizationExternalStorage",
    method="POST",
    path="/organization/external_storage/{external_storage_id}/validate",
    response="ExternalStorageConfiguration",
    path_params=("external_storage_id",),
    security="admin",
)
"""Check that a registered storage can be read and written."""
