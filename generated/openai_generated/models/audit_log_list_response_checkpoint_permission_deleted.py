# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseCheckpointPermissionDeleted(Model):
    """Audit log list response checkpoint permission deleted."""

    id: str | None = None
    """The permission that is gone, by its id."""
