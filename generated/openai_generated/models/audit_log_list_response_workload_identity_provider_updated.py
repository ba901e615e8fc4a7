# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseWorkloadIdentityProviderUpdated(Model):
    """Audit log list response workload identity provider updated."""

    id: str | None = None
    """The identity provider that was changed, by its id."""
    changes_requested: dict[str, object] | None = None
    """What was to change; what was to stay is absent."""
