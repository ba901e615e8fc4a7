# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseWorkloadIdentityProviderCreated(Model):
    """Audit log list response workload identity provider created."""

    id: str | None = None
    data: dict[str, object] | None = None
