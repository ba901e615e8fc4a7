# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.audit_log_list_response_service_account_updated_changes_requested import (
        AuditLogListResponseServiceAccountUpdatedChangesRequested,
    )


@model
class AuditLogListResponseServiceAccountUpdated(Model):
    """Audit log list response service account updated."""

    id: str | None = None
    """The service account that was changed, by its id."""
    changes_requested: AuditLogListResponseServiceAccountUpdatedChangesRequested | None = None
    """What was to change; what was to stay is absent."""
