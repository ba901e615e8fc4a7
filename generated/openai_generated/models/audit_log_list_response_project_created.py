# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.audit_log_list_response_project_created_data import (
        AuditLogListResponseProjectCreatedData,
    )


@model
class AuditLogListResponseProjectCreated(Model):
    """Audit log list response project created."""

    id: str | None = None
    """The project that is new, by its id."""
    data: AuditLogListResponseProjectCreatedData | None = None
    """What it was made with."""
