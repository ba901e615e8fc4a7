# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseWorkloadIdentityProviderMappingUpdated(Model):
    """Audit log list response workload identity provider mapping updated."""

    id: str | None = None
    """The mapping that was changed, by its id."""
    identity_provider_id: str | None = None
    """The provider whose tokens the mapping is about."""
    changes_requested: dict[str, object] | None = None
    """What was to change; what was to stay is absent."""
