# Generated, do not edit. Made by: python -m openai_codegen generate
"""The endpoints of the group `invites`."""

from __future__ import annotations

from openai_runtime.endpoint import Endpoint

LIST_INVITES = Endpoint(
    operation="list-invites",
    method="GET",
    path="/organization/invites",
    response="Invite",
    query={"limit": "form", "after": "form"},
    page="ConversationCursorPage",
    security="admin",
)
"""Page through the organization's invites."""

INVITE_USER = Endpoint(
    operation="inviteUser",
    method="POST",
    path="/organization/invites",
    response="Invite",
    security="admin",
    body="json",
)
"""Invite someone by e-mail to the organization, and to projects if wanted."""

RETRIEVE_INVITE = Endpoint(
    operation="retrieve-invite",
    method="GET",
    path="/organization/invites/{invite_id}",
    response="Invite",
    path_params=("invite_id",),
    security="admin",
)
"""Read one invite."""

DELETE_INVITE = Endpoint(
    operation="delete-invite",
    method="DELETE",
    path="/organization/invites/{invite_id}",
    response="InviteDeleteResponse",
    path_params=("invite_id",),
    security="admin",
)
"""Withdraw an invite that has not been accepted."""
