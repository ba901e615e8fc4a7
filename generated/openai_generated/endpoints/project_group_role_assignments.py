# Generated, do not edit. Made by: python -m openai_codegen generate
"""The endpoints of the group `project_group_role_assignments`."""

from __future__ import annotations

from openai_runtime.endpoint import Endpoint

LIST_PROJECT_GROUP_ROLE_ASSIGNMENTS = Endpoint(
    operation="list-project-group-role-assignments",
    method="GET",
    path="/projects/{project_id}/groups/{group_id}/roles",
    response="RoleListResponse",
    path_params=("project_id", "group_id"),
    query={"limit": "form", "after": "form", "order": "form"},
    page="NextCursorPage",
    security="admin",
)
"""Page through the roles that a group holds in a project."""

ASSIGN_PROJECT_GROUP_ROLE = Endpoint(
    operation="assign-project-group-role",
    method="POST",
    path="/projects/{project_id}/groups/{group_id}/roles",
    response="GroupRoleCreateResponse",
    path_params=("project_id", "group_id"),
    security="admin",
    body="json",
)
"""Give a group a role in a project."""

RETRIEVE_PROJECT_GROUP_ROLE = Endpoint(
    operation="retrieve-project-group-role",
    method="GET",
    path="/projects/{project_id}/groups/{group_id}/roles/{role_id}",
    response="RoleListResponse",
    path_params=("project_id", "group_id", "role_id"),
    security="admin",
)
"""Read a role that a group has in a project."""

UNASSIGN_PROJECT_GROUP_ROLE = Endpoint(
    operation="unassign-project-group-role",
    method="DELETE",
    path="/projects/{project_id}/groups/{group_id}/roles/{role_id}",
    response="GroupRoleDeleteResponse",
    path_params=("project_id", "group_id", "role_id"),
    security="admin",
)
"""Take away one of a group's project roles."""
