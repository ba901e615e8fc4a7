# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class AuditLogListResponseRoleUnboundFromResource(Model):
    """Audit log list response role unbound from resource."""

    id: str | None = None
    """The binding that the event is about, by its id."""
    role_id: str | None = None
    """The role that was taken off."""
    resource_id: str | None = None
    """What the role may not be used on any more."""
    resource_type: str | None = None
    """The kind of thing that the role may not be used on any more."""
    permissions: list[str] | None = None
    """What the role permits."""
    workspace_id: str | None = None
    """The workspace that the resource belongs to."""
    connector_id: str | None = None
    """The connector that is meant, if it is one."""
    connector_name: str | None = None
    """What the connector is called."""
    enabled: bool | None = None
    """Whether the role could use the resource after the event."""
    source: (
        Literal["role_toggle", "role_connector_update", "role_delete", "workspace_permissions", "connector_publish"]
        | None
    ) = None
    """What led to the event."""


AuditLogListResponseRoleUnboundFromResourceSource: TypeAlias = Literal[
    "role_toggle", "role_connector_update", "role_delete", "workspace_permissions", "connector_publish"
]
"""Audit log list response role unbound from resource source: the values known when this was generated."""
