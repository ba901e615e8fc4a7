# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseExternalKeyRemoved(Model):
    """Audit log list response external key removed."""

    id: str | None = None
    """The external key that is gone, by its id."""
