# Generated, do not edit. Made by: python -m openai_codegen generate
"""The endpoints of the group `roles`."""

from __future__ import annotations

from openai_runtime.endpoint import Endpoint

LIST_ROLES = Endpoint(
    operation="list-roles",
    method="GET",
    path="/organization/roles",
    response="Role",
    query={"limit": "form", "after": "form", "order": "form"},
    page="NextCursorPage",
    security="admin",
)
"""Page through the roles defined for the organization."""

CREATE_ROLE = Endpoint(
    operation="create-role",
    method="POST",
    path="/organization/roles",
    response="Role",
    security="admin",
    body="json",
)
"""Define an organization role by the permissions it grants."""

RETRIEVE_ROLE = Endpoint(
    operation="retrieve-role",
    method="GET",
    path="/organization/roles/{role_id}",
    response="Role",
    path_params=("role_id",),
    security="admin",
)
"""Read a role of the organization."""

UPDATE_ROLE = Endpoint(
    operation="update-role",
    method="POST",
    path="/organization/roles/{role_id}",
    response="Role",
    path_params=("role_id",),
    security="admin",
    body="json",
)
"""Change an organization role's name, description or permissions."""

DELETE_ROLE = Endpoint(
    operation="delete-role",
    method="DELETE",
    path="/organization/roles/{role_id}",
    response="OrganizationRoleDeleteResponse",
    path_params=("role_id",),
    security="admin",
)
"""Delete an organization role."""

LIST_PROJECT_ROLES = Endpoint(
    operation="list-project-roles",
    method="GET",
    path="/projects/{project_id}/roles",
    response="Role",
    path_params=("project_id",),
    query={"limit": "form", "after": "form", "order": "form"},
    page="NextCursorPage",
    security="admin",
)
"""Page through the roles defined for a project."""

CREATE_PROJECT_ROLE = Endpoint(
    operation="create-project-role",
    method="POST",
    path="/projects/{project_id}/roles",
    response="Role",
    path_params=("project_id",),
    security="admin",
    body="json",
)
"""Define a project role by the permissions it grants."""

RETRIEVE_PROJECT_ROLE = Endpoint(
    operation="retrieve-project-role",
    method="GET",
    path="/projects/{project_id}/roles/{role_id}",
    response="Role",
    path_params=("project_id", "role_id"),
    security="admin",
)
"""Read a role of a project."""

UPDATE_PROJECT_ROLE = Endpoint(
    operation="update-project-role",
    method="POST",
    path="/projects/{project_id}/roles/{role_id}",
    response="Role",
    path_params=("project_id", "role_id"),
    security="admin",
    body="json",
)
"""Change a project role's name, description or permissions."""

DELETE_PROJECT_ROLE = Endpoint(
    operation="delete-project-role",
    method="DELETE",
    path="/projects/{project_id}/roles/{role_id}",
    response="OrganizationRoleDeleteResponse",
    path_params=("project_id", "role_id"),
    security="admin",
)
"""Delete a project role."""
