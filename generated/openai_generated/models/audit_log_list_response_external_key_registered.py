# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseExternalKeyRegistered(Model):
    """Audit log list response external key registered."""

    id: str | None = None
    data: dict[str, object] | None = None
