# Generated, do not edit. Made by: python -m openai_codegen generate
"""The endpoints of the group `hosted_tools`."""

from __future__ import annotations

from openai_runtime.endpoint import Endpoint

RETRIEVE_PROJECT_HOSTED_TOOL_PERMISSIONS = Endpoint(
    operation="retrieve-project-hosted-tool-permissions",
    method="GET",
    path="/organization/projects/{project_id}/hosted_tool_permissions",
    response="ProjectHostedToolPermissions",
    path_params=("project_id",),
    security="admin",
)
"""Read which hosted tools a project may use."""

UPDATE_PROJECT_HOSTED_TOOL_PERMISSIONS = Endpoint(
    operation="update-project-hosted-tool-permissions",
    method="POST",
    path="/organization/projects/{project_id}/hosted_tool_permissions",
    response="ProjectHostedToolPermissions",
    path_params=("project_id",),
    security="admin",
    body="json",
)
"""Choose which hosted tools a project may use."""
