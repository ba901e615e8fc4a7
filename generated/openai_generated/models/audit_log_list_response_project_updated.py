# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseProjectUpdated(Model):
    """Audit log list response project updated."""

    id: str | None = None
    """The project that was changed, by its id."""
    changes_requested: AuditLogListResponseProjectUpdatedChangesRequested | None = None
    """What was to change; what was to stay is absent."""


@model
class AuditLogListResponseProjectUpdatedChangesRequested(Model):
    """Audit log list response project updated changes requested."""

    title: str | None = None
    """The title that was set."""
