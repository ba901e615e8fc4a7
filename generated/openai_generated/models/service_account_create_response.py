# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class ServiceAccountCreateResponse(Model):
    """Service account create response (`organization.project.service_account`)."""

    object: Literal["organization.project.service_account"] = "organization.project.service_account"
    """Always `organization.project.service_account`."""
    id: str
    """What other calls name the service account by."""
    name: str
    """A label for people."""
    role: Literal["member", "none"]
    """What it may do in the project."""
    created_at: int
    """When it was made, in seconds since 1970."""
    api_key: ServiceAccountCreateResponseAPIKey | None = None
    """Its first key, with the secret; None where none was made."""


ServiceAccountCreateResponseRole: TypeAlias = Literal["member", "none"]
"""Service account create response role: the values known when this was generated."""


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
