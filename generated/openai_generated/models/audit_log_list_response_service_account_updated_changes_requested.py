# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseServiceAccountUpdatedChangesRequested(Model):
    """Audit log list response service account updated changes requested."""

    role: str | None = None
    """The role from then on."""
