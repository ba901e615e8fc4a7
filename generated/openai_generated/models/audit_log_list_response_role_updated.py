# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseRoleUpdated(Model):
    """Audit log list response role updated."""

    id: str | None = None
    """The role that was changed, by its id."""
    changes_requested: AuditLogListResponseRoleUpdatedChangesRequested | None = None
    """What was to change; what was to stay is absent."""


@model
class AuditLogListResponseRoleUpdatedChangesRequested(Model):
    """Audit log list response role updated changes requested."""

    role_name: str | None = None
    """What the role is called from then on."""
    resource_id: str | None = None
    """The organization or project in which it counts."""
    resource_type: str | None = None
    """Whether it counts in the organization or in one project."""
    permissions_added: list[str] | None = None
    """What the role permits in addition."""
    permissions_removed: list[str] | None = None
    """What the role does not permit any more."""
    description: str | None = None
    """The description that was set."""
    metadata: dict[str, object] | None = None
    """The pairs that were set."""
