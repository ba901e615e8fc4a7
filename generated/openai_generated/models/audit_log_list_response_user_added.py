# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.audit_log_list_response_user_added_data import AuditLogListResponseUserAddedData


@model
class AuditLogListResponseUserAdded(Model):
    """Audit log list response user added."""

    id: str | None = None
    """The user that is new, by its id."""
    data: AuditLogListResponseUserAddedData | None = None
    """What it was made with."""
