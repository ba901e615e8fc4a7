# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseGroupUpdated(Model):
    """Audit log list response group updated."""

    id: str | None = None
    """The group that was changed, by its id."""
    changes_requested: AuditLogListResponseGroupUpdatedChangesRequested | None = None
    """What was to change; what was to stay is absent."""


@model
class AuditLogListResponseGroupUpdatedChangesRequested(Model):
    """Audit log list response group updated changes requested."""

    group_name: str | None = None
    """What the group is called from then on."""
