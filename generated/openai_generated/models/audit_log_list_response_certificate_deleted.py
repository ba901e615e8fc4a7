# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseCertificateDeleted(Model):
    """Audit log list response certificate deleted."""

    id: str | None = None
    """The certificate that is gone, by its id."""
    name: str | None = None
    """What the certificate was called."""
    certificate: str | None = None
    """The certificate itself, as PEM text."""
