# Generated, do not edit. Made by: python -m openai_codegen generate
"""The endpoints of the group `data_retention`."""

from __future__ import annotations

from openai_runtime.endpoint import Endpoint

RETRIEVE_ORGANIZATION_DATA_RETENTION = Endpoint(
    operation="retrieve-organization-data-retention",
    method="GET",
    path="/organization/data_retention",
    response="OrganizationDataRetention",
    security="admin",
)
"""Read how long the organization's data is kept."""

UPDATE_ORGANIZATION_DATA_RETENTION = Endpoint(
    operation="update-organization-data-retention",
    method="POST",
    path="/organization/data_retention",
    response="OrganizationDataRetention",
    security="admin",
    body="json",
)
"""Set how long the organization's data is kept."""

RETRIEVE_PROJECT_DATA_RETENTION = Endpoint(
    operation="retrieve-project-data-retention",
    method="GET",
    path="/organization/projects/{project_id}/data_retention",
    response="ProjectDataRetention",
    path_params=("project_id",),
    security="admin",
)
"""Read how long a project's data is kept."""

UPDATE_PROJECT_DATA_RETENTION = Endpoint(
    operation="update-project-data-retention",
    method="POST",
    path="/organization/projects/{project_id}/data_retention",
    response="ProjectDataRetention",
    path_params=("project_id",),
    security="admin",
    body="json",
)
"""Set how long a project's data is kept."""
