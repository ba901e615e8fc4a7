# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.audit_log_list_response_role_updated_changes_requested import (
        AuditLogListResponseRoleUpdatedChangesRequested,
    )


@model
class AuditLogListResponseRoleUpdated(Model):
    """Audit log list response role updated."""

    id: str | None = None
    """The role that was changed, by its id."""
    changes_requested: AuditLogListResponseRoleUpdatedChangesRequested | None = None
    """What was to change; what was to stay is absent."""
