# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseWorkloadIdentityProviderDeleted(Model):
    """Audit log list response workload identity provider deleted."""

    id: str | None = None
    """The identity provider that is gone, by its id."""
    name: str | None = None
    """What the provider was called."""
