# Generated, do not edit. Made by: python -m openai_codegen generate
"""The endpoints of the group `project_user_role_assignments`."""

from __future__ import annotations

from openai_runtime.endpoint import Endpoint

LIST_PROJECT_USER_ROLE_ASSIGNMENTS = Endpoint(
    operation="list-project-user-role-assignments",
    method="GET",
    path="/projects/{project_id}/users/{user_id}/roles",
    response="RoleListResponse",
    path_params=("project_id", "user_id"),
    query={"limit": "form", "after": "form", "order": "form"},
    page="NextCursorPage",
    security="admin",
)
"""Page through the roles that a user holds in a project."""

ASSIGN_PROJECT_USER_ROLE = Endpoint(
    operation="assign-project-user-role",
    method="POST",
    path="/projects/{project_id}/users/{user_id}/roles",
    response="UserRoleCreateResponse",
    path_params=("project_id", "user_id"),
    security="admin",
    body="json",
)
"""Give a user a role in a project."""

RETRIEVE_PROJECT_USER_ROLE = Endpoint(
    operation="retrieve-project-user-role",
    method="GET",
    path="/projects/{project_id}/users/{user_id}/roles/{role_id}",
    response="RoleListResponse",
    path_params=("project_id", "user_id", "role_id"),
    security="admin",
)
"""Read a role that a user has in a project."""

UNASSIGN_PROJECT_USER_ROLE = Endpoint(
    operation="unassign-project-user-role",
    method="DELETE",
    path="/projects/{project_id}/users/{user_id}/roles/{role_id}",
    response="GroupRoleDeleteResponse",
    path_params=("project_id", "user_id", "role_id"),
    security="admin",
)
"""Take away one of a user's project roles."""
