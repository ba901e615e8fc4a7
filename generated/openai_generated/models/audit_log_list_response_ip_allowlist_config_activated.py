# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.audit_log_list_response_ip_allowlist_config_activated_config import (
        AuditLogListResponseIpAllowlistConfigActivatedConfig,
    )


@model
class AuditLogListResponseIpAllowlistConfigActivated(Model):
    """Audit log list response IP allowlist config activated."""

    configs: list[AuditLogListResponseIpAllowlistConfigActivatedConfig] | None = None
    """The lists that were meant."""
