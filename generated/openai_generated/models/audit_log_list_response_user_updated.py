# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseUserUpdated(Model):
    """Audit log list response user updated."""

    id: str | None = None
    """The user that was changed, by its id."""
    changes_requested: AuditLogListResponseUserUpdatedChangesRequested | None = None
    """What was to change; what was to stay is absent."""


@model
class AuditLogListResponseUserUpdatedChangesRequested(Model):
    """Audit log list response user updated changes requested."""

    role: str | None = None
    """The role from then on."""
