# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.external_storage_configuration_provider import ExternalStorageConfigurationProvider


@model
class ExternalStorageConfiguration(Model):
    """External storage configuration (`organization.external_storage`)."""

    id: str
    """What other calls name the storage by."""
    created_at: int
    """When it was registered, in seconds since 1970."""
    geography: str
    """The part of the world that the data stays in."""
    object: Literal["organization.external_storage"] = "organization.external_storage"
    """Always `organization.external_storage`."""
    project_id: str
    """The project whose data goes there."""
    provider: ExternalStorageConfigurationProvider
    """Where the storage is and how the server gets in."""
    status: Literal["pending", "validated", "degraded", "unhealthy"]
    """Whether the server can write there; `pending` until it has tried."""


ExternalStorageConfigurationStatus: TypeAlias = Literal["pending", "validated", "degraded", "unhealthy"]
"""External storage configuration status: the values known when this was generated."""
