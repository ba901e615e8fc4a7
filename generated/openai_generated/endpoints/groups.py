# Generated, do not edit. Made by: python -m openai_codegen generate
"""The endpoints of the group `groups`."""

from __future__ import annotations

from openai_runtime.endpoint import Endpoint

LIST_GROUPS = Endpoint(
    operation="list-groups",
    method="GET",
    path="/organization/groups",
    response="Group",
    query={"limit": "form", "after": "form", "order": "form"},
    page="NextCursorPage",
    security="admin",
)
"""Page through the organization's groups."""

CREATE_GROUP = Endpoint(
    operation="create-group",
    method="POST",
    path="/organization/groups",
    response="Group",
    security="admin",
    body="json",
)
"""Make a group of users in the organization."""

RETRIEVE_GROUP = Endpoint(
    operation="retrieve-group",
    method="GET",
    path="/organization/groups/{group_id}",
    response="Group",
    path_params=("group_id",),
    security="admin",
)
"""Read a group."""

UPDATE_GROUP = Endpoint(
    operation="update-group",
    method="POST",
    path="/organization/groups/{group_id}",
    response="GroupUpdateResponse",
    path_params=("group_id",),
    security="admin",
    body="json",
)
"""Rename a group."""

DELETE_GROUP = Endpoint(
    operation="delete-group",
    method="DELETE",
    path="/organization/groups/{group_id}",
    response="OrganizationGroupDeleteResponse",
    path_params=("group_id",),
    security="admin",
)
"""Delete a group from the organization."""
