# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseUserDeleted(Model):
    """Audit log list response user deleted."""

    id: str | None = None
    """The user that is gone, by its id."""
