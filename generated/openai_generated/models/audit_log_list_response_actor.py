# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.audit_log_list_response_actor_api_key import AuditLogListResponseActorAPIKey
    from openai_generated.models.audit_log_list_response_actor_session import AuditLogListResponseActorSession


@model
class AuditLogListResponseActor(Model):
    """Audit log list response actor."""

    type: Literal["session", "api_key"] | None = None
    """Whether somebody signed in did it, or a program with an API key."""
    session: AuditLogListResponseActorSession | None = None
    """Who was signed in; only with the type `session`."""
    api_key: AuditLogListResponseActorAPIKey | None = None
    """Whose key was used; only with the type `api_key`."""
