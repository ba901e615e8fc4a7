# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.external_storage_configuration_provider import ExternalStorageConfigurationProvider


@model
class ExternalStorageConfiguration(Model):
    """External storage configuration (`organization.external_storage`)."""

    id: str
    created_at: int
    geography: str
    object: Literal["organization.external_storage"] = "organization.external_storage"
    project_id: str
    provider: ExternalStorageConfigurationProvider
    status: Literal["pending", "validated", "degraded", "unhealthy"] | str
