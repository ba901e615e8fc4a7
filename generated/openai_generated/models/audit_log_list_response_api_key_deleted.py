# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseApiKeyDeleted(Model):
    """Audit log list response API key deleted."""

    id: str | None = None
    """The API key that is gone, by its id."""
