# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseLoginFailed(Model):
    """Audit log list response login failed."""

    error_code: str | None = None
    """Why it failed, for programs."""
    error_message: str | None = None
    """Why it failed, in words."""
