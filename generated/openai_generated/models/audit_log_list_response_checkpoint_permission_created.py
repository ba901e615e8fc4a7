# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.audit_log_list_response_checkpoint_permission_created_data import (
        AuditLogListResponseCheckpointPermissionCreatedData,
    )


@model
class AuditLogListResponseCheckpointPermissionCreated(Model):
    """Audit log list response checkpoint permission created."""

    id: str | None = None
    """The permission that is new, by its id."""
    data: AuditLogListResponseCheckpointPermissionCreatedData | None = None
    """What it was made with."""
