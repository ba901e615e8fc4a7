# Generated, do not edit. Made by: python -m openai_codegen generate
"""The endpoints of the group `spend_alerts`."""

from __future__ import annotations

from openai_runtime.endpoint import Endpoint

LIST_PROJECT_SPEND_ALERTS = Endpoint(
    operation="list-project-spend-alerts",
    method="GET",
    path="/organization/projects/{project_id}/spend_alerts",
    response="ProjectSpendAlert",
    path_params=("project_id",),
    query={"limit": "form", "order": "form", "after": "form", "before": "form"},
    page="ConversationCursorPage",
    security="admin",
)
"""Page through a project's spend alerts."""

CREATE_PROJECT_SPEND_ALERT = Endpoint(
    operation="create-project-spend-alert",
    method="POST",
    path="/organization/projects/{project_id}/spend_alerts",
    response="ProjectSpendAlert",
    path_params=("project_id",),
    security="admin",
    body="json",
)
"""Have somebody told when a project has spent a certain amount."""

RETRIEVE_PROJECT_SPEND_ALERT = Endpoint(
    operation="retrieve-project-spend-alert",
    method="GET",
    path="/organization/projects/{project_id}/spend_alerts/{alert_id}",
    response="ProjectSpendAlert",
    path_params=("project_id", "alert_id"),
    security="admin",
)
"""Read a spend alert of a project."""

UPDATE_PROJECT_SPEND_ALERT = Endpoint(
    operation="update-project-spend-alert",
    method="POST",
    path="/organization/projects/{project_id}/spend_alerts/{alert_id}",
    response="ProjectSpendAlert",
    path_params=("project_id", "alert_id"),
    security="admin",
    body="json",
)
"""Change a spend alert of a project."""

DELETE_PROJECT_SPEND_ALERT = Endpoint(
    operation="delete-project-spend-alert",
    method="DELETE",
    path="/organization/projects/{project_id}/spend_alerts/{alert_id}",
    response="ProjectSpendAlertDeleted",
    path_params=("project_id", "alert_id"),
    security="admin",
)
"""Delete a spend alert of a project."""

LIST_ORGANIZATION_SPEND_ALERTS = Endpoint(
    operation="list-organization-spend-alerts",
    method="GET",
    path="/organization/spend_alerts",
    response="OrganizationSpendAlert",
    query={"limit": "form", "order": "form", "after": "form", "before": "form"},
    page="ConversationCursorPage",
    security="admin",
)
"""Page through the organization's spend alerts."""

CREATE_ORGANIZATION_SPEND_ALERT = Endpoint(
    operation="create-organization-spend-alert",
    method="POST",
    path="/organization/spend_alerts",
    response="OrganizationSpendAlert",
    security="admin",
    body="json",
)
"""Have somebody told when the organization has spent a certain amount."""

RETRIEVE_ORGANIZATION_SPEND_ALERT = Endpoint(
    operation="retrieve-organization-spend-alert",
    method="GET",
    path="/organization/spend_alerts/{alert_id}",
    response="OrganizationSpendAlert",
    path_params=("alert_id",),
    security="admin",
)
"""Read a spend alert of the organization."""

UPDATE_ORGANIZATION_SPEND_ALERT = Endpoint(
    operation="update-organization-spend-alert",
    method="POST",
    path="/organization/spend_alerts/{alert_id}",
    response="OrganizationSpendAlert",
    path_params=("alert_id",),
    security="admin",
    body="json",
)
"""Change a spend alert of the organization."""

DELETE_ORGANIZATION_SPEND_ALERT = Endpoint(
    operation="delete-organization-spend-alert",
    method="DELETE",
    path="/organization/spend_alerts/{alert_id}",
    response="OrganizationSpendAlertDeleted",
    path_params=("alert_id",),
    security="admin",
)
"""Delete a spend alert of the organization."""
