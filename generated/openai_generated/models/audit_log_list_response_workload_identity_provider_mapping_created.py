# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseWorkloadIdentityProviderMappingCreated(Model):
    """Audit log list response workload identity provider mapping created."""

    id: str | None = None
    """The mapping that is new, by its id."""
    identity_provider_id: str | None = None
    """The provider whose tokens the mapping is about."""
    data: dict[str, object] | None = None
    """The settings that the mapping was made with."""
