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
    """The key that was used."""
    type: Literal["user", "service_account"] | None = None
    """Whether the key belongs to a person or to a service account."""
    user: AuditLogListResponseActorSessionUser | None = None
    """The person; only with the type `user`."""
    service_account: AuditLogListResponseActorAPIKeyServiceAccount | None = None
    """The service account; only with the type `service_account`."""
