# Generated, do not edit. Made by: python -m openai_codegen generate
"""The endpoints of the group `projects`."""

from __future__ import annotations

from openai_runtime.endpoint import Endpoint

LIST_PROJECTS = Endpoint(
    operation="list-projects",
    method="GET",
    path="/organization/projects",
    response="Project",
    query={"limit": "form", "after": "form", "include_archived": "form"},
    page="ConversationCursorPage",
    security="admin",
)
"""Page through the organization's projects, archived ones if wanted."""

CREATE_PROJECT = Endpoint(
    operation="create-project",
    method="POST",
    path="/organization/projects",
    response="Project",
    security="admin",
    body="json",
)
"""Make a project in the organization."""

RETRIEVE_PROJECT = Endpoint(
    operation="retrieve-project",
    method="GET",
    path="/organization/projects/{project_id}",
    response="Project",
    path_params=("project_id",),
    security="admin",
)
"""Read one project."""

MODIFY_PROJECT = Endpoint(
    operation="modify-project",
    method="POST",
    path="/organization/projects/{project_id}",
    response="Project",
    path_params=("project_id",),
    security="admin",
    body="json",
)
"""Change a project's name, geography or external key."""

LIST_PROJECT_API_KEYS = Endpoint(
    operation="list-project-api-keys",
    method="GET",
    path="/organization/projects/{project_id}/api_keys",
    response="ProjectAPIKey",
    path_params=("project_id",),
    query={"limit": "form", "after": "form", "owner_project_access": "form"},
    page="ConversationCursorPage",
    security="admin",
)
"""Page through the API keys of a project."""

RETRIEVE_PROJECT_API_KEY = Endpoint(
    operation="retrieve-project-api-key",
    method="GET",
    path="/organization/projects/{project_id}/api_keys/{api_key_id}",
    response="ProjectAPIKey",
    path_params=("project_id", "api_key_id"),
    security="admin",
)
"""Read one API key of a project, its value redacted."""

DELETE_PROJECT_API_KEY = Endpoint(
    operation="delete-project-api-key",
    method="DELETE",
    path="/organization/projects/{project_id}/api_keys/{api_key_id}",
    response="APIKeyDeleteResponse",
    path_params=("project_id", "api_key_id"),
    security="admin",
)
"""Delete an API key of a project."""

UPDATE_ORGANIZATION_PROJECT_API_KEY = Endpoint(
    operation="updateOrganizationProjectApiKey",
    method="POST",
    path="/organization/projects/{project_id}/api_keys/{api_key_id}",
    response="ProjectAPIKey",
    path_params=("project_id", "api_key_id"),
    security="admin",
    body="json",
)
"""Change what an API key of a project may do, and when it expires."""

ARCHIVE_PROJECT = Endpoint(
    operation="archive-project",
    method="POST",
    path="/organization/projects/{project_id}/archive",
    response="Project",
    path_params=("project_id",),
    security="admin",
)
"""Archive a project, which can be neither used nor changed afterwards."""

RETRIEVE_PROJECT_MODEL_PERMISSIONS = Endpoint(
    operation="retrieve-project-model-permissions",
    method="GET",
    path="/organization/projects/{project_id}/model_permissions",
    response="ProjectModelPermissions",
    path_params=("project_id",),
    security="admin",
)
"""Read which models a project may use."""

UPDATE_PROJECT_MODEL_PERMISSIONS = Endpoint(
    operation="update-project-model-permissions",
    method="POST",
    path="/organization/projects/{project_id}/model_permissions",
    response="ProjectModelPermissions",
    path_params=("project_id",),
    security="admin",
    body="json",
)
"""Choose which models a project may use."""

DELETE_PROJECT_MODEL_PERMISSIONS = Endpoint(
    operation="delete-project-model-permissions",
    method="DELETE",
    path="/organization/projects/{project_id}/model_permissions",
    response="ProjectModelPermissionsDeleteResponse",
    path_params=("project_id",),
    security="admin",
)
"""Let a project use all models again."""

LIST_PROJECT_RATE_LIMITS = Endpoint(
    operation="list-project-rate-limits",
    method="GET",
    path="/organization/projects/{project_id}/rate_limits",
    response="ProjectRateLimit",
    path_params=("project_id",),
    query={"limit": "form", "after": "form", "before": "form"},
    page="ConversationCursorPage",
    security="admin",
)
"""Page through a project's rate limits, one entry a model."""

UPDATE_PROJECT_RATE_LIMITS = Endpoint(
    operation="update-project-rate-limits",
    method="POST",
    path="/organization/projects/{project_id}/rate_limits/{rate_limit_id}",
    response="ProjectRateLimit",
    path_params=("project_id", "rate_limit_id"),
    security="admin",
    body="json",
)
"""Change one of a project's rate limits."""

LIST_PROJECT_SERVICE_ACCOUNTS = Endpoint(
    operation="list-project-service-accounts",
    method="GET",
    path="/organization/projects/{project_id}/service_accounts",
    response="ProjectServiceAccount",
    path_params=("project_id",),
    query={"limit": "form", "after": "form"},
    page="ConversationCursorPage",
    security="admin",
)
"""Page through the service accounts of a project."""

CREATE_PROJECT_SERVICE_ACCOUNT = Endpoint(
    operation="create-project-service-account",
    method="POST",
    path="/organization/projects/{project_id}/service_accounts",
    response="ServiceAccountCreateResponse",
    path_params=("project_id",),
    security="admin",
    body="json",
)
"""Make a service account in a project, together with an API key for it."""

RETRIEVE_PROJECT_SERVICE_ACCOUNT = Endpoint(
    operation="retrieve-project-service-account",
    method="GET",
    path="/organization/projects/{project_id}/service_accounts/{service_account_id}",
    response="ProjectServiceAccount",
    path_params=("project_id", "service_account_id"),
    security="admin",
)
"""Read one service account of a project."""

UPDATE_PROJECT_SERVICE_ACCOUNT = Endpoint(
    operation="update-project-service-account",
    method="POST",
    path="/organization/projects/{project_id}/service_accounts/{service_account_id}",
    response="ProjectServiceAccount",
    path_params=("project_id", "service_account_id"),
    security="admin",
    body="json",
)
"""Rename a service account or change its role."""

DELETE_PROJECT_SERVICE_ACCOUNT = Endpoint(
    operation="delete-project-service-account",
    method="DELETE",
    path="/organization/projects/{project_id}/service_accounts/{service_account_id}",
    response="ServiceAccountDeleteResponse",
    path_params=("project_id", "service_account_id"),
    security="admin",
)
"""Delete a service account from a project."""

RETRIEVE_ORGANIZATION_PROJECT_SERVICE_TIER_SETTING = Endpoint(
    operation="retrieveOrganizationProjectServiceTierSetting",
    method="GET",
    path="/organization/projects/{project_id}/service_tier_settings",
    response="ProjectServiceTierSettings",
    path_params=("project_id",),
    security="admin",
)
"""Read which service tiers a project may use."""

UPDATE_ORGANIZATION_PROJECT_SERVICE_TIER_SETTING = Endpoint(
    operation="updateOrganizationProjectServiceTierSetting",
    method="POST",
    path="/organization/projects/{project_id}/service_tier_settings",
    response="ProjectServiceTierSettings",
    path_params=("project_id",),
    security="admin",
    body="json",
)
"""Choose which service tiers a project may use, and the one taken by default."""

LIST_PROJECT_USERS = Endpoint(
    operation="list-project-users",
    method="GET",
    path="/organization/projects/{project_id}/users",
    response="ProjectUser",
    path_params=("project_id",),
    query={"limit": "form", "after": "form"},
    page="ConversationCursorPage",
    security="admin",
)
"""Page through the users of a project."""

CREATE_PROJECT_USER = Endpoint(
    operation="create-project-user",
    method="POST",
    path="/organization/projects/{project_id}/users",
    response="ProjectUser",
    path_params=("project_id",),
    security="admin",
    body="json",
)
"""Add a member of the organization to a project under a role."""

RETRIEVE_PROJECT_USER = Endpoint(
    operation="retrieve-project-user",
    method="GET",
    path="/organization/projects/{project_id}/users/{user_id}",
    response="ProjectUser",
    path_params=("project_id", "user_id"),
    security="admin",
)
"""Read one user of a project."""

MODIFY_PROJECT_USER = Endpoint(
    operation="modify-project-user",
    method="POST",
    path="/organization/projects/{project_id}/users/{user_id}",
    response="ProjectUser",
    path_params=("project_id", "user_id"),
    security="admin",
    body="json",
)
"""Change a user's role in a project."""

DELETE_PROJECT_USER = Endpoint(
    operation="delete-project-user",
    method="DELETE",
    path="/organization/projects/{project_id}/users/{user_id}",
    response="ProjectUserDeleteResponse",
    path_params=("project_id", "user_id"),
    security="admin",
)
"""Remove a user from a project."""
