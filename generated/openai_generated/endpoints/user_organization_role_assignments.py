# Generated, do not edit. Made by: python -m openai_codegen generate
"""The endpoints of the group `user_organization_role_assignments`."""

from __future__ import annotations

from openai_runtime.endpoint import Endpoint

LIST_USER_ROLE_ASSIGNMENTS = Endpoint(
    operation="list-user-role-assignments",
    method="GET",
    path="/organization/users/{user_id}/roles",
    response="RoleListResponse",
    path_params=("user_id",),
    query={"limit": "form", "after": "form", "order": "form"},
    page="NextCursorPage",
    security="admin",
)
"""Page through the organization roles that a user holds."""

ASSIGN_USER_ROLE = Endpoint(
    operation="assign-user-role",
    method="POST",
    path="/organization/users/{user_id}/roles",
    response="UserRoleCreateResponse",
    path_params=("user_id",),
    security="admin",
    body="json",
)
"""Give a user a role in the organization."""

RETRIEVE_USER_ROLE = Endpoint(
    operation="retrieve-user-role",
    method="GET",
    path="/organization/users/{user_id}/roles/{role_id}",
    response="RoleListResponse",
    path_params=("user_id", "role_id"),
    security="admin",
)
"""Read a role that a user has in the organization."""

UNASSIGN_USER_ROLE = Endpoint(
    operation="unassign-user-role",
    method="DELETE",
    path="/organization/users/{user_id}/roles/{role_id}",
    response="GroupRoleDeleteResponse",
    path_params=("user_id", "role_id"),
    security="admin",
)
"""Take away one of a user's organization roles."""
