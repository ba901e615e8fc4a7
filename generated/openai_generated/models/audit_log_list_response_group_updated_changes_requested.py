# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseGroupUpdatedChangesRequested(Model):
    """Audit log list response group updated changes requested."""

    group_name: str | None = None
    """What the group is called from then on."""
