# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseServiceAccountCreatedData(Model):
    """Audit log list response service account created data."""

    role: str | None = None
    """The role that was given."""
