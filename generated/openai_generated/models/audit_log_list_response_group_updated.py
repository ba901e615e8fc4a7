# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.audit_log_list_response_group_updated_changes_requested import (
        AuditLogListResponseGroupUpdatedChangesRequested,
    )


@model
class AuditLogListResponseGroupUpdated(Model):
    """Audit log list response group updated."""

    id: str | None = None
    """The group that was changed, by its id."""
    changes_requested: AuditLogListResponseGroupUpdatedChangesRequested | None = None
    """What was to change; what was to stay is absent."""
