# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ServiceAccountCreateResponseAPIKey(Model):
    """Service account create response API key (`organization.project.service_account.api_key`)."""

    object: Literal["organization.project.service_account.api_key"] = "organization.project.service_account.api_key"
    """Always `organization.project.service_account.api_key`."""
    value: str
    """The key itself; it is shown this once, so keep it safe."""
    name: str
    """A label for people."""
    created_at: int
    """When the key was made, in seconds since 1970."""
    id: str
    """What other calls name the key by, in the form `key_…`."""
    expires_at: int | None = None
    """When the key stops working, in seconds since 1970; None for never."""
