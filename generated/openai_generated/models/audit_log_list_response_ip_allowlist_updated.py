# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseIpAllowlistUpdated(Model):
    """Audit log list response IP allowlist updated."""

    id: str | None = None
    """The list of addresses that was changed, by its id."""
    allowed_ips: list[str] | None = None
    """The addresses and ranges that may call, such as `192.0.2.0/24`."""
