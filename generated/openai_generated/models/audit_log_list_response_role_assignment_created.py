# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseRoleAssignmentCreated(Model):
    """Audit log list response role assignment created."""

    id: str | None = None
    """The role assignment that is new, by its id."""
    principal_id: str | None = None
    """The user or group that the role is for."""
    principal_type: str | None = None
    """Whether a user or a group has the role."""
    resource_id: str | None = None
    """The organization or project in which it counts."""
    resource_type: str | None = None
    """Whether it counts in the organization or in one project."""
