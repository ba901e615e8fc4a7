# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.audit_log_list_response_service_account_created_data import (
        AuditLogListResponseServiceAccountCreatedData,
    )


@model
class AuditLogListResponseServiceAccountCreated(Model):
    """Audit log list response service account created."""

    id: str | None = None
    """The service account that is new, by its id."""
    data: AuditLogListResponseServiceAccountCreatedData | None = None
    """What it was made with."""
