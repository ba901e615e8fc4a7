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
    """Always `list`."""
    data: list[ExternalStorageConfiguration]
    """The storages on this page."""
    first_id: str | None = None
    """The id of the first storage here; None on an empty page."""
    last_id: str | None = None
    """The id of the last storage here, for `after`; None on an empty page."""
    has_more: bool
    """Whether another page follows."""
