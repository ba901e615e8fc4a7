# Generated, do not edit. Made by: python -m openai_codegen generate
"""The endpoints of the group `project_groups`."""

from __future__ import annotations

from openai_runtime.endpoint import Endpoint

LIST_PROJECT_GROUPS = Endpoint(
    operation="list-project-groups",
    method="GET",
    path="/organization/projects/{project_id}/groups",
    response="ProjectGroup",
    path_params=("project_id",),
    query={"limit": "form", "after": "form", "order": "form"},
    page="NextCursorPage",
    security="admin",
)
"""Page through the groups admitted to a project."""

ADD_PROJECT_GROUP = Endpoint(
    operation="add-project-group",
    method="POST",
    path="/organization/projects/{project_id}/groups",
    response="ProjectGroup",
    path_params=("project_id",),
    security="admin",
    body="json",
)
"""Admit a group to a project under a role."""

RETRIEVE_PROJECT_GROUP = Endpoint(
    operation="retrieve-project-group",
    method="GET",
    path="/organization/projects/{project_id}/groups/{group_id}",
    response="ProjectGroup",
    path_params=("project_id", "group_id"),
    query={"group_type": "form"},
    security="admin",
)
"""Read a group that has access to a project."""

REMOVE_PROJECT_GROUP = Endpoint(
    operation="remove-project-group",
    method="DELETE",
    path="/organization/projects/{project_id}/groups/{group_id}",
    response="ProjectGroupDeleteResponse",
    path_params=("project_id", "group_id"),
    security="admin",
)
"""Shut a group out of a project again."""
