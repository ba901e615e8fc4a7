# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseLogoutFailed(Model):
    """Audit log list response logout failed."""

    error_code: str | None = None
    """Why it failed, for programs."""
    error_message: str | None = None
    """Why it failed, in words."""
