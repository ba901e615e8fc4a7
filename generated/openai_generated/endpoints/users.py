# Generated, do not edit. Made by: python -m openai_codegen generate
"""The endpoints of the group `users`."""

from __future__ import annotations

from openai_runtime.endpoint import Endpoint

LIST_USERS = Endpoint(
    operation="list-users",
    method="GET",
    path="/organization/users",
    response="OrganizationUser",
    query={"limit": "form", "after": "form", "emails": "brackets"},
    page="ConversationCursorPage",
    security="admin",
)
"""Page through the organization's users, by e-mail address if wanted."""

RETRIEVE_USER = Endpoint(
    operation="retrieve-user",
    method="GET",
    path="/organization/users/{user_id}",
    response="OrganizationUser",
    path_params=("user_id",),
    security="admin",
)
"""Read one user of the organization."""

MODIFY_USER = Endpoint(
    operation="modify-user",
    method="POST",
    path="/organization/users/{user_id}",
    response="OrganizationUser",
    path_params=("user_id",),
    security="admin",
    body="json",
)
"""Change a user's role or profile in the organization."""

DELETE_USER = Endpoint(
    operation="delete-user",
    method="DELETE",
    path="/organization/users/{user_id}",
    response="OrganizationUserDeleteResponse",
    path_params=("user_id",),
    security="admin",
)
"""Remove a user from the organization."""
