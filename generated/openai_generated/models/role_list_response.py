# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class RoleListResponse(Model):
    """Role list response."""

    id: str
    """What other calls name the role by, in the form `role_…`."""
    name: str
    """What people call the role; unique among the organization's or project's roles."""
    permissions: list[str]
    """What the role permits, such as `api.model.read`."""
    resource_type: str
    """Whether it counts in the organization or in a project."""
    predefined_role: bool
    """Whether the server brought the role; such a one cannot be changed."""
    description: str | None = None
    """What the role is for; None if it was not said."""
    created_at: int | None = None
    """When the role was made, in seconds since 1970; None if the server brought it."""
    updated_at: int | None = None
    """When the role was last changed, in seconds since 1970; None if it never was."""
    created_by: str | None = None
    """Who made the role, by id; None if the server brought it."""
    created_by_user_obj: dict[str, object] | None = None
    """Who made the role, with name and address; None where it is not told."""
    metadata: dict[str, object] | None = None
    """Pairs kept with the role; None if there are none."""
    assignment_sources: list[RoleListResponseAssignmentSource] | None = None
    """Where the role comes from, since a user can have it through groups; None if not told."""


@model
class RoleListResponseAssignmentSource(Model):
    """Role list response assignment source."""

    principal_id: str
    """The user or group that the role was given to."""
    principal_type: str
    """Whether the role was given to a user or to a group."""
