# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.project_api_key_owner import ProjectAPIKeyOwner


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
