# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.audit_log_list_response_external_storage_registered_data import (
        AuditLogListResponseExternalStorageRegisteredData,
    )


@model
class AuditLogListResponseExternalStorageRegistered(Model):
    """Audit log list response external storage registered."""

    id: str | None = None
    """The storage that is new, by its id; None where it is not told."""
    data: AuditLogListResponseExternalStorageRegisteredData | None = None
    """The settings that the storage was registered with; None where they are not told."""
