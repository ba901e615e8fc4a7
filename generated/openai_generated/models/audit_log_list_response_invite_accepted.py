# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseInviteAccepted(Model):
    """Audit log list response invite accepted."""

    id: str | None = None
    """The invite that was taken, by its id."""
