# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.audit_log_list_response_actor_session_user import AuditLogListResponseActorSessionUser


@model
class AuditLogListResponseActorSession(Model):
    """Audit log list response actor session."""

    user: AuditLogListResponseActorSessionUser | None = None
    """The person who was signed in."""
    ip_address: str | None = None
    """The address that it was done from."""
