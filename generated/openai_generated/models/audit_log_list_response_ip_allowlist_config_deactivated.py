# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseIpAllowlistConfigDeactivated(Model):
    """Audit log list response IP allowlist config deactivated."""

    configs: list[AuditLogListResponseIpAllowlistConfigDeactivatedConfig] | None = None
    """The lists that were meant."""


@model
class AuditLogListResponseIpAllowlistConfigDeactivatedConfig(Model):
    """Audit log list response IP allowlist config deactivated config."""

    id: str | None = None
    """The list of addresses that the event is about, by its id."""
    name: str | None = None
    """What the list is called."""
