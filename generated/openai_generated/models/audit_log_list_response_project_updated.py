# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.audit_log_list_response_project_updated_changes_requested import (
        AuditLogListResponseProjectUpdatedChangesRequested,
    )


@model
class AuditLogListResponseProjectUpdated(Model):
    """Audit log list response project updated."""

    id: str | None = None
    """The project that was changed, by its id."""
    changes_requested: AuditLogListResponseProjectUpdatedChangesRequested | None = None
    """What was to change; what was to stay is absent."""
