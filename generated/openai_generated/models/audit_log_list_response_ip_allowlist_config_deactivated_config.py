# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseIpAllowlistConfigDeactivatedConfig(Model):
    """Audit log list response IP allowlist config deactivated config."""

    id: str | None = None
    name: str | None = None
