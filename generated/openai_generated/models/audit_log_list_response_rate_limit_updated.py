# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.audit_log_list_response_rate_limit_updated_changes_requested import (
        AuditLogListResponseRateLimitUpdatedChangesRequested,
    )


@model
class AuditLogListResponseRateLimitUpdated(Model):
    """Audit log list response rate limit updated."""

    id: str | None = None
    """The rate limit that was changed, by its id."""
    changes_requested: AuditLogListResponseRateLimitUpdatedChangesRequested | None = None
    """What was to change; what was to stay is absent."""
