# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

AuditLogListResponseRoleBoundToResourceSource: TypeAlias = Literal[
    "role_toggle", "role_connector_update", "role_delete", "workspace_permissions", "connector_publish"
]
"""Audit log list response role bound to resource source: the values known when this was generated."""
