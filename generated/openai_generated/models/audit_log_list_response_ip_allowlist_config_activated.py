# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseIpAllowlistConfigActivated(Model):
    """Audit log list response IP allowlist config activated."""

    configs: list[AuditLogListResponseIpAllowlistConfigActivatedConfig] | None = None
    """The lists that were meant."""


@model
class AuditLogListResponseIpAllowlistConfigActivatedConfig(Model):
    """Audit log list response IP allowlist config activated config."""

    id: str | None = None
    """The list of addresses that the event is about, by its id."""
    name: str | None = None
    """What the list is called."""
