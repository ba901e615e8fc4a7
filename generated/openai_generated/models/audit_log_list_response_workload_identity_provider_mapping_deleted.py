# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseWorkloadIdentityProviderMappingDeleted(Model):
    """Audit log list response workload identity provider mapping deleted."""

    id: str | None = None
    identity_provider_id: str | None = None
    project_id: str | None = None
    service_account_id: str | None = None
