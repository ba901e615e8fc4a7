# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseCertificateUpdated(Model):
    """Audit log list response certificate updated."""

    id: str | None = None
    name: str | None = None
