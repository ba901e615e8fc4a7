# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseCertificateCreated(Model):
    """Audit log list response certificate created."""

    id: str | None = None
    """The certificate that is new, by its id."""
    name: str | None = None
    """What the certificate is called."""
