# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseServiceAccountDeleted(Model):
    """Audit log list response service account deleted."""

    id: str | None = None
    """The service account that is gone, by its id."""
