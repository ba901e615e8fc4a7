# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AuditLogListResponseRoleBoundToResource(Model):
    """Audit log list response role bound to resource."""

    id: str | None = None
    role_id: str | None = None
    resource_id: str | None = None
    resource_type: str | None = None
    permissions: list[str] | None = None
    workspace_id: str | None = None
    connector_id: str | None = None
    connector_name: str | None = None
    enabled: bool | None = None
    source: (
        Literal["role_toggle", "role_connector_update", "role_delete", "workspace_permissions", "connector_publish"]
        | str
        | None
    ) = None
