# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class ProjectAPIKey(Model):
    """Project API key (`organization.project.api_key`)."""

    object: Literal["organization.project.api_key"] = "organization.project.api_key"
    """Always `organization.project.api_key`."""
    redacted_value: str
    """A few characters of the key, to tell it from others."""
    name: str
    """A label for people."""
    created_at: int
    """When the key was made, in seconds since 1970."""
    last_used_at: int | None = None
    """When the key was last used, in seconds since 1970; None if it never was."""
    id: str
    """What other calls name the key by, in the form `key_…`."""
    owner_project_access: Literal["active", "inactive"]
    """Whether the owner still has access to the project; the key may outlive it."""
    owner: ProjectAPIKeyOwner
    """Who the key belongs to."""
    expires_at: int | None = None
    """When the key stops working, in seconds since 1970; None for never."""


ProjectAPIKeyOwnerProjectAccess: TypeAlias = Literal["active", "inactive"]
"""Project API key owner project access: the values known when this was generated."""


@model
class ProjectAPIKeyOwner(Model):
    """Project API key owner."""

    type: Literal["user", "service_account"] | None = None
    """Whether the key belongs to a person or to a service account."""
    user: ProjectAPIKeyOwnerUser | None = None
    """The person; only with the type `user`."""
    service_account: ProjectAPIKeyOwnerServiceAccount | None = None
    """The service account; only with the type `service_account`."""


ProjectAPIKeyOwnerType: TypeAlias = Literal["user", "service_account"]
"""Project API key owner type: the values known when this was generated."""


@model
class ProjectAPIKeyOwnerUser(Model):
    """Project API key owner user."""

    id: str
    """The person, in the form `user-…`."""
    email: str
    """The address that the person signs in with."""
    name: str
    """What the person is called."""
    created_at: int
    """When the person joined the project, in seconds since 1970."""
    role: str
    """The person's role in the project, `owner` or `member`."""


@model
class ProjectAPIKeyOwnerServiceAccount(Model):
    """Project API key owner service account."""

    id: str
    """What other calls name the service account by."""
    name: str
    """A label for people."""
    created_at: int
    """When the service account was made, in seconds since 1970."""
    role: str
    """Its role in the project, `owner` or `member`."""
