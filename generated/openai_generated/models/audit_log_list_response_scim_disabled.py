# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseScimDisabled(Model):
    """Audit log list response scim disabled."""

    id: str | None = None
    """The SCIM connection that was switched off, by its id."""
