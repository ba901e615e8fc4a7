# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class Invite(Model):
    """Invite (`organization.invite`)."""

    object: Literal["organization.invite"] = "organization.invite"
    """Always `organization.invite`."""
    id: str
    """What other calls name the invite by, in the form `invite-…`."""
    email: str
    """The address that the invite went to."""
    role: Literal["owner", "reader"]
    """The role in the organization that is offered."""
    status: Literal["accepted", "expired", "pending"]
    """Whether the invite was taken, still can be, or has run out."""
    created_at: int
    """When the invite was sent, in seconds since 1970."""
    expires_at: int | None = None
    """Until when it can be taken, in seconds since 1970; None for no end."""
    accepted_at: int | None = None
    """When it was taken, in seconds since 1970; None if it was not."""
    projects: list[InviteProject]
    """The projects that come with it; empty if there are none."""


InviteRole: TypeAlias = Literal["owner", "reader"]
"""Invite role: the values known when this was generated."""


InviteStatus: TypeAlias = Literal["accepted", "expired", "pending"]
"""Invite status: the values known when this was generated."""


@model
class InviteProject(Model):
    """Invite project."""

    id: str
    """The project, in the form `proj_…`."""
    role: Literal["member", "owner"]
    """The role in that project that is offered."""


InviteProjectRole: TypeAlias = Literal["member", "owner"]
"""Invite project role: the values known when this was generated."""
