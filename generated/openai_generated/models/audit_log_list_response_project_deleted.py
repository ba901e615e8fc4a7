# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseProjectDeleted(Model):
    """Audit log list response project deleted."""

    id: str | None = None
    """The project that is gone, by its id."""
