# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseGroupDeleted(Model):
    """Audit log list response group deleted."""

    id: str | None = None
    """The group that is gone, by its id."""
