# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.external_storage_configuration import ExternalStorageConfiguration


@model
class OrganizationExternalStoragePage(Model):
    """Organization external storage page."""

    object: str
    data: list[ExternalStorageConfiguration]
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool
