# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseServiceAccountUpdated(Model):
    """Audit log list response service account updated."""

    id: str | None = None
    """The service account that was changed, by its id."""
    changes_requested: AuditLogListResponseServiceAccountUpdatedChangesRequested | None = None
    """What was to change; what was to stay is absent."""


@model
class AuditLogListResponseServiceAccountUpdatedChangesRequested(Model):
    """Audit log list response service account updated changes requested."""

    role: str | None = None
    """The role from then on."""
