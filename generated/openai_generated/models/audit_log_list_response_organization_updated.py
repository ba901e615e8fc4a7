# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.audit_log_list_response_organization_updated_changes_requested import (
        AuditLogListResponseOrganizationUpdatedChangesRequested,
    )


@model
class AuditLogListResponseOrganizationUpdated(Model):
    """Audit log list response organization updated."""

    id: str | None = None
    """The organization that was changed, by its id."""
    changes_requested: AuditLogListResponseOrganizationUpdatedChangesRequested | None = None
    """What was to change; what was to stay is absent."""
