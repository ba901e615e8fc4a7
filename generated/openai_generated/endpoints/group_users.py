# Generated, do not edit. Made by: python -m openai_codegen generate
"""The endpoints of the group `group_users`."""

from __future__ import annotations

from openai_runtime.endpoint import Endpoint

LIST_GROUP_USERS = Endpoint(
    operation="list-group-users",
    method="GET",
    path="/organization/groups/{group_id}/users",
    response="OrganizationGroupUser",
    path_params=("group_id",),
    query={"limit": "form", "after": "form", "order": "form"},
    page="NextCursorPage",
    security="admin",
)
"""Page through the members of a group."""

ADD_GROUP_USER = Endpoint(
    operation="add-group-user",
    method="POST",
    path="/organization/groups/{group_id}/users",
    response="UserCreateResponse",
    path_params=("group_id",),
    security="admin",
    body="json",
)
"""Put a user into a group."""

RETRIEVE_GROUP_USER = Endpoint(
    operation="retrieve-group-user",
    method="GET",
    path="/organization/groups/{group_id}/users/{user_id}",
    response="GroupMemberUser",
    path_params=("group_id", "user_id"),
    security="admin",
)
"""Read a member of a group."""

REMOVE_GROUP_USER = Endpoint(
    operation="remove-group-user",
    method="DELETE",
    path="/organization/groups/{group_id}/users/{user_id}",
    response="GroupUserDeleteResponse",
    path_params=("group_id", "user_id"),
    security="admin",
)
"""Take a user out of a group."""
