# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.audit_log_list_response_certificates_deactivated_certificate import (
        AuditLogListResponseCertificatesDeactivatedCertificate,
    )


@model
class AuditLogListResponseCertificatesDeactivated(Model):
    """Audit log list response certificates deactivated."""

    certificates: list[AuditLogListResponseCertificatesDeactivatedCertificate] | None = None
    """The certificates that were meant."""
