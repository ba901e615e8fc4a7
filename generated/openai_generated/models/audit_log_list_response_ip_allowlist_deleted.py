# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseIpAllowlistDeleted(Model):
    """Audit log list response IP allowlist deleted."""

    id: str | None = None
    name: str | None = None
    allowed_ips: list[str] | None = None
