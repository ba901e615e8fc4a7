# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.audit_log_list_response_group_created_data import AuditLogListResponseGroupCreatedData


@model
class AuditLogListResponseGroupCreated(Model):
    """Audit log list response group created."""

    id: str | None = None
    """The group that is new, by its id."""
    data: AuditLogListResponseGroupCreatedData | None = None
    """What it was made with."""
