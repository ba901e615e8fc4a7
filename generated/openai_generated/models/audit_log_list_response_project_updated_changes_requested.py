# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseProjectUpdatedChangesRequested(Model):
    """Audit log list response project updated changes requested."""

    title: str | None = None
    """The title that was set."""
