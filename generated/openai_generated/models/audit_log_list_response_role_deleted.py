# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseRoleDeleted(Model):
    """Audit log list response role deleted."""

    id: str | None = None
    """The role that is gone, by its id."""
