# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseRateLimitDeleted(Model):
    """Audit log list response rate limit deleted."""

    id: str | None = None
    """The rate limit that is gone, by its id."""
