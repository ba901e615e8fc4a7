# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.audit_log_list_response_api_key_updated_changes_requested import (
        AuditLogListResponseApiKeyUpdatedChangesRequested,
    )


@model
class AuditLogListResponseApiKeyUpdated(Model):
    """Audit log list response API key updated."""

    id: str | None = None
    """The API key that was changed, by its id."""
    changes_requested: AuditLogListResponseApiKeyUpdatedChangesRequested | None = None
    """What was to change; what was to stay is absent."""
