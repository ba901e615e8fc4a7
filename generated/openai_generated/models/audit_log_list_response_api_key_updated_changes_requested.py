# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseApiKeyUpdatedChangesRequested(Model):
    """Audit log list response API key updated changes requested."""

    scopes: list[str] | None = None
    """What the API key may do from then on."""
    expires_in_seconds: int | None = None
    """How long the API key lives from then on, in seconds; None for no end."""
