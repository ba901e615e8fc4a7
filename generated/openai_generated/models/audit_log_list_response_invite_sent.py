# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.audit_log_list_response_invite_sent_data import AuditLogListResponseInviteSentData


@model
class AuditLogListResponseInviteSent(Model):
    """Audit log list response invite sent."""

    id: str | None = None
    """The invite that went out, by its id."""
    data: AuditLogListResponseInviteSentData | None = None
    """What it was made with."""
