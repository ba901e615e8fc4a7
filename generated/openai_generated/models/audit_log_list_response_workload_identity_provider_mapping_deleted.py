# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseWorkloadIdentityProviderMappingDeleted(Model):
    """Audit log list response workload identity provider mapping deleted."""

    id: str | None = None
    """The mapping that is gone, by its id."""
    identity_provider_id: str | None = None
    """The provider whose tokens the mapping is about."""
    project_id: str | None = None
    """The project that the tokens gave access to."""
    service_account_id: str | None = None
    """The service account that the tokens acted as."""
