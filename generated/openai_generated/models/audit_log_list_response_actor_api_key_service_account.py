# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseActorAPIKeyServiceAccount(Model):
    """Audit log list response actor API key service account."""

    id: str | None = None
    """The service account that the key belongs to."""
