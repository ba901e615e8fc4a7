# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseInviteSentData(Model):
    """Audit log list response invite sent data."""

    email: str | None = None
    role: str | None = None
