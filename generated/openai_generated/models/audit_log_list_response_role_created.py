# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseRoleCreated(Model):
    """Audit log list response role created."""

    id: str | None = None
    """The role that is new, by its id."""
    role_name: str | None = None
    """What the role is called."""
    permissions: list[str] | None = None
    """What the role permits."""
    resource_type: str | None = None
    """Whether it counts in the organization or in one project."""
    resource_id: str | None = None
    """The organization or project in which it counts."""
