# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseInviteDeleted(Model):
    """Audit log list response invite deleted."""

    id: str | None = None
    """The invite that is gone, by its id."""
