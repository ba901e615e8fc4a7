# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.audit_log_list_response_actor_api_key_service_account import (
        AuditLogListResponseActorAPIKeyServiceAccount,
    )
    from openai_generated.models.audit_log_list_response_actor_session_user import AuditLogListResponseActorSessionUser


@model
class AuditLogListResponseActorAPIKey(Model):
    """Audit log list response actor API key."""

    id: str | None = None
    type: Literal["user", "service_account"] | None = None
    user: AuditLogListResponseActorSessionUser | None = None
    service_account: AuditLogListResponseActorAPIKeyServiceAccount | None = None
