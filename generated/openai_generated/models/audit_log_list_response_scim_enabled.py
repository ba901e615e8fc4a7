# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseScimEnabled(Model):
    """Audit log list response scim enabled."""

    id: str | None = None
    """The SCIM connection that was switched on, by its id."""
