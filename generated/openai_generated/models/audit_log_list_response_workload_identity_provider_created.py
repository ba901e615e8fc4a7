# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseWorkloadIdentityProviderCreated(Model):
    """Audit log list response workload identity provider created."""

    id: str | None = None
    """The identity provider that is new, by its id."""
    data: dict[str, object] | None = None
    """The settings that the provider was made with."""
