# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.audit_log_list_response_user_updated_changes_requested import (
        AuditLogListResponseUserUpdatedChangesRequested,
    )


@model
class AuditLogListResponseUserUpdated(Model):
    """Audit log list response user updated."""

    id: str | None = None
    """The user that was changed, by its id."""
    changes_requested: AuditLogListResponseUserUpdatedChangesRequested | None = None
    """What was to change; what was to stay is absent."""
