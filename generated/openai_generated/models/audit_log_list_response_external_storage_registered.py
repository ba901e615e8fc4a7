# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.audit_log_list_response_external_storage_registered_data_provider import (
        AuditLogListResponseExternalStorageRegisteredDataProvider,
    )


@model
class AuditLogListResponseExternalStorageRegistered(Model):
    """Audit log list response external storage registered."""

    id: str | None = None
    """The storage that is new, by its id; None where it is not told."""
    data: AuditLogListResponseExternalStorageRegisteredData | None = None
    """The settings that the storage was registered with; None where they are not told."""


@model
class AuditLogListResponseExternalStorageRegisteredData(Model):
    """Audit log list response external storage registered data."""

    geography: str | None = None
    """The part of the world that the data stays in; None where it is not told."""
    provider: AuditLogListResponseExternalStorageRegisteredDataProvider | None = None
    """Where the storage is; None where it is not told."""
