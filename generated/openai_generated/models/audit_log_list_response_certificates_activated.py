# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.audit_log_list_response_certificates_activated_certificate import (
        AuditLogListResponseCertificatesActivatedCertificate,
    )


@model
class AuditLogListResponseCertificatesActivated(Model):
    """Audit log list response certificates activated."""

    certificates: list[AuditLogListResponseCertificatesActivatedCertificate] | None = None
    """The certificates that were meant."""
