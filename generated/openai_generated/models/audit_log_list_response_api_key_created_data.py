# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseApiKeyCreatedData(Model):
    """Audit log list response API key created data."""

    scopes: list[str] | None = None
    """What the API key may do, such as `model.request`."""
