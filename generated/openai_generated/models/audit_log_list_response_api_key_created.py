# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.audit_log_list_response_api_key_created_data import (
        AuditLogListResponseApiKeyCreatedData,
    )


@model
class AuditLogListResponseApiKeyCreated(Model):
    """Audit log list response API key created."""

    id: str | None = None
    """The API key that is new, by its id."""
    data: AuditLogListResponseApiKeyCreatedData | None = None
    """What it was made with."""
