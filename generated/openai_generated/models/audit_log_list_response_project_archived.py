# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseProjectArchived(Model):
    """Audit log list response project archived."""

    id: str | None = None
    """The project that was archived, by its id."""
