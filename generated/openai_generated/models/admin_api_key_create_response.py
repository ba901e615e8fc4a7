# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.admin_api_key_owner import AdminAPIKeyOwner


@model
class AdminAPIKeyCreateResponse(Model):
    """Admin API key create response (`organization.admin_api_key`)."""

    object: Literal["organization.admin_api_key"] = "organization.admin_api_key"
    """Always `organization.admin_api_key`."""
    id: str
    """What other calls name the key by, in the form `key_…`."""
    name: str | None = None
    """A label for people; None if it has none."""
    redacted_value: str
    """A few characters of the key, to tell it from others."""
    created_at: int
    """When the key was made, in seconds since 1970."""
    expires_at: int | None = None
    """When the key stops working, in seconds since 1970; None for never."""
    last_used_at: int | None = None
    """When the key was last used, in seconds since 1970; None if it never was."""
    owner: AdminAPIKeyOwner
    """Who made the key."""
    value: str
    """The key itself; it is shown this once, so keep it safe."""
