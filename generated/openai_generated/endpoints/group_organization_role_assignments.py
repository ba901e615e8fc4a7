# Generated, do not edit. Made by: python -m openai_codegen generate
"""The endpoints of the group `group_organization_role_assignments`."""

from __future__ import annotations

from openai_runtime.endpoint import Endpoint

LIST_GROUP_ROLE_ASSIGNMENTS = Endpoint(
    operation="list-group-role-assignments",
    method="GET",
    path="/organization/groups/{group_id}/roles",
    response="RoleListResponse",
    path_params=("group_id",),
    query={"limit": "form", "after": "form", "order": "form"},
    page="NextCursorPage",
    security="admin",
)
"""Page through the organization roles that a group holds."""

ASSIGN_GROUP_ROLE = Endpoint(
    operation="assign-group-role",
    method="POST",
    path="/organization/groups/{group_id}/roles",
    response="GroupRoleCreateResponse",
    path_params=("group_id",),
    security="admin",
    body="json",
)
"""Give a group a role in the organization."""

RETRIEVE_GROUP_ROLE = Endpoint(
    operation="retrieve-group-role",
    method="GET",
    path="/organization/groups/{group_id}/roles/{role_id}",
    response="RoleListResponse",
    path_params=("group_id", "role_id"),
    security="admin",
)
"""Read a role that a group has in the organization."""

UNASSIGN_GROUP_ROLE = Endpoint(
    operation="unassign-group-role",
    method="DELETE",
    path="/organization/groups/{group_id}/roles/{role_id}",
    response="GroupRoleDeleteResponse",
    path_params=("group_id", "role_id"),
    security="admin",
)
"""Take away one of a group's organization roles."""
