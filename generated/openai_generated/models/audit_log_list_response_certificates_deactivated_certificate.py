# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseCertificatesDeactivatedCertificate(Model):
    """Audit log list response certificates deactivated certificate."""

    id: str | None = None
    """The certificate, in the form `cert_…`."""
    name: str | None = None
    """What the certificate is called."""
